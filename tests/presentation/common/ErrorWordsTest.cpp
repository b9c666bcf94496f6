// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/ErrorWords.h"

#include "catch_compat.h"
#include "wording/Sentences.h"

#include <QRegularExpression>

#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <sstream>

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorKind;

namespace {

/// What the program logs meanwhile.
class Log final {
public:
    Log() : m_before(spdlog::default_logger())
    {
        spdlog::set_default_logger(std::make_shared<spdlog::logger>(
            "test", std::make_shared<spdlog::sinks::ostream_sink_mt>(m_stream)));
    }

    ~Log() { spdlog::set_default_logger(m_before); }

    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    [[nodiscard]] QString text() const { return QString::fromStdString(m_stream.str()); }

private:
    std::ostringstream m_stream;
    std::shared_ptr<spdlog::logger> m_before;
};

QString referenceIn(const QString& words)
{
    static const QRegularExpression form(u"Reference for support: ([2-9A-Z]{6})\\.$"_s);
    return form.match(words).captured(1);
}

}

TEST_CASE("an error of the machine is told with a reference that is in the log beside its code",
    "[presentation][r86]")
{
    const Log log;
    const Error error { ErrorKind::Storage, u"Zzcanary"_s, u"database.disk-error"_s,
        { u"Zzcanary"_s } };

    const auto first = presentation::errorWords(error);
    const auto second = presentation::errorWords(error);

    CHECK(first.startsWith(wording::sentence(error)));
    REQUIRE(referenceIn(first).size() == 6);
    CHECK(referenceIn(first) != referenceIn(second));
    CHECK(log.text().contains(referenceIn(first)));
    CHECK(log.text().contains(referenceIn(second)));
    CHECK(log.text().contains(u"database.disk-error"_s));
    CHECK_FALSE(log.text().contains(u"Zzcanary"_s));
}

TEST_CASE("what people can mend themselves has no reference and is no news for the log",
    "[presentation][r86]")
{
    const Log log;
    const auto kind = GENERATE(ErrorKind::Validation, ErrorKind::NotFound, ErrorKind::Conflict,
        ErrorKind::Denied, ErrorKind::Busy);
    const Error error { kind, u"name"_s, u"text.empty"_s, {} };

    CHECK(presentation::errorWords(error) == wording::sentence(error));
    CHECK(log.text().isEmpty());
}
