// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the file with main() of a test program alone: it needs Catch's own interfaces.

#include "catch_compat.h"

#include <QtGlobal>

#include <spdlog/sinks/base_sink.h>
#include <spdlog/spdlog.h>

#include <cstdio>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace rooftree::test {

/// What Qt and the programs log while a test runs, so that a run prints the words of the tests that
/// failed and nothing else. Thread-safe.
class HeldLog final : public spdlog::sinks::base_sink<std::mutex> {
public:
    /// Takes the place of standard error for both logs until the program ends.
    static void start()
    {
        spdlog::default_logger()->sinks() = { instance() };
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            instance()->add(text.toStdString() + '\n');
            if (type == QtFatalMsg)
                instance()->print();
        });
    }

    static std::shared_ptr<HeldLog> instance()
    {
        static const auto log = std::make_shared<HeldLog>();
        return log;
    }

    void clear()
    {
        const std::scoped_lock lock(m_own);
        m_lines.clear();
    }

    void print()
    {
        const std::scoped_lock lock(m_own);
        for (const auto& line : m_lines)
            std::fputs(line.c_str(), stderr);
        m_lines.clear();
    }

protected:
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        spdlog::memory_buf_t text;
        formatter_->format(message, text);
        add(std::string(text.data(), text.size()));
    }

    void flush_() override { }

private:
    void add(std::string line)
    {
        const std::scoped_lock lock(m_own);
        m_lines.push_back(std::move(line));
    }

    std::mutex m_own;
    std::vector<std::string> m_lines;
};

#if __has_include(<catch2/catch_all.hpp>)
using ListenerBase = Catch::EventListenerBase;
#else
using ListenerBase = Catch::TestEventListenerBase;
#endif

/// Prints the log of a test that failed, and at the end, where a long log is read first, which
/// failed.
class FailureListener final : public ListenerBase {
public:
    using ListenerBase::ListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo& test) override
    {
        ListenerBase::testCaseStarting(test);
        m_running = test.name;
        HeldLog::instance()->clear();
    }

    void testCaseEnded(const Catch::TestCaseStats& ended) override
    {
        if (ended.totals.assertions.failed != 0) {
            HeldLog::instance()->print();
            m_failed.push_back(m_running);
        }
        ListenerBase::testCaseEnded(ended);
    }

    void testRunEnded(const Catch::TestRunStats& ended) override
    {
        for (const auto& name : m_failed)
            std::fprintf(stderr, "Failed: %s\n", name.c_str());
        ListenerBase::testRunEnded(ended);
    }

private:
    std::string m_running;
    std::vector<std::string> m_failed;
};

CATCH_REGISTER_LISTENER(FailureListener)

}
