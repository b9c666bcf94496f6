// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Logging.h"

#include <QDir>
#include <QFile>

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    constexpr std::size_t kFileBytes = std::size_t { 1024 } * 1024;
    constexpr std::size_t kFiles = 4; // and the one being written

    spdlog::level::level_enum levelOf(QtMsgType type)
    {
        switch (type) {
        case QtDebugMsg:
            return spdlog::level::debug;
        case QtInfoMsg:
            return spdlog::level::info;
        case QtWarningMsg:
            return spdlog::level::warn;
        case QtCriticalMsg:
        case QtFatalMsg:
            break;
        }
        return spdlog::level::err;
    }

    void onQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
    {
        const auto category = QString::fromLatin1(context.category ? context.category : "default");
        spdlog::log(levelOf(type), "{}", loggable(category, message).toStdString());
    }

    /// What another version or another hand left more open. New files are private by the mask that
    /// the program sets first (hardenProcess), those of the rotation too.
    void keepPrivate(const QString& folder)
    {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QDir files(folder);
        for (const auto& name : files.entryList({ u"rooftree*.log"_s }, QDir::Files))
            QFile::setPermissions(files.filePath(name), QFile::ReadOwner | QFile::WriteOwner);
    }

    std::atomic<bool> s_isLogKept = true;

    /// The file, opened anew after it could not be written: a full or read-only disk must not keep
    /// a practice closed, a line that is lost must not end the program, and the log goes on when
    /// there is room again.
    class KeptFile final : public spdlog::sinks::base_sink<std::mutex> {
    public:
        explicit KeptFile(QString folder) : m_folder(std::move(folder)) { }

    protected:
        void sink_it_(const spdlog::details::log_msg& message) override
        {
            attempt([&](spdlog::sinks::sink& file) { file.log(message); });
        }

        void flush_() override
        {
            const auto isWritten = attempt([](spdlog::sinks::sink& file) { file.flush(); });
            s_isLogKept = isWritten;
        }

        void set_pattern_(const std::string& pattern) override
        {
            set_formatter_(std::make_unique<spdlog::pattern_formatter>(pattern));
        }

        void set_formatter_(std::unique_ptr<spdlog::formatter> formatter) override
        {
            base_sink::set_formatter_(std::move(formatter));
            if (m_file)
                m_file->set_formatter(formatter_->clone());
        }

    private:
        template <class Act> bool attempt(Act act)
        {
            try {
                act(file());
                return true;
            } catch (const spdlog::spdlog_ex&) {
                m_file.reset();
                s_isLogKept = false;
                return false;
            }
        }

        spdlog::sinks::sink& file()
        {
            if (!m_file) {
                if (!QDir().mkpath(m_folder))
                    throw spdlog::spdlog_ex("no folder");
                keepPrivate(m_folder);
                const auto path = QDir(m_folder).filePath(u"rooftree.log"_s);
                m_file = std::make_shared<spdlog::sinks::rotating_file_sink_st>(
                    QFile::encodeName(path).toStdString(), kFileBytes, kFiles);
                m_file->set_formatter(formatter_->clone());
                QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            }
            return *m_file;
        }

        QString m_folder;
        std::shared_ptr<spdlog::sinks::sink> m_file;
    };

}

QString loggable(const QString& category, const QString& message)
{
    static const QStringList harmless { u"This plugin does not support"_s, u"QStandardPaths: "_s,
        u"Could not connect"_s, u"qt.qpa."_s, u"QXcbConnection: "_s, u"QSocketNotifier: "_s,
        u"QObject::connect"_s, u"QWidget::"_s, u"QLayout: "_s, u"QPainter::"_s, u"QPdf"_s,
        u"QFont::"_s, u"OpenType support missing"_s };
    for (const auto& beginning : harmless) {
        if (message.startsWith(beginning))
            return u"Qt (%1): %2"_s.arg(category, message);
    }
    return u"Qt (%1): a message of %2 characters was withheld"_s.arg(
        category, QString::number(message.size()));
}

void startLogging(const QString& folder)
{
    auto logger = std::make_shared<spdlog::logger>("rooftree", std::make_shared<KeptFile>(folder));
    logger->flush_on(spdlog::level::warn);
    s_isLogKept = true;
    logger->flush();
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(onQtMessage);
}

bool isLogKept() { return s_isLogKept; }

}
