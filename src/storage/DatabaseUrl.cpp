// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DatabaseUrl.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <array>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::fail;

    auto refuse(const QString& code, QStringList args = {})
    {
        return fail(ErrorKind::Validation, u"database"_s, code, std::move(args));
    }

    /// What a person may say about a server. Everything else, timeouts above all, is ours to set.
    constexpr std::array kAllowed { "host", "hostaddr", "port", "dbname", "user", "passfile",
        "service", "sslmode", "sslrootcert", "sslcert", "sslkey", "gssencmode" };

    /// Timeouts so that a pulled cable is an error within seconds; "lock_timeout" shorter than
    /// "statement_timeout" so that a busy row is told apart from a slow query.
    /// The last value holds no space: SOCI takes the text apart at "=" and " " and joins it again.
    constexpr auto kOurSettings
        = "options='-c statement_timeout=8000 -c lock_timeout=3000 "
          "-c idle_in_transaction_session_timeout=60000 -c client_min_messages=warning "
          "-c timezone=UTC -c synchronous_commit=on' "
          "connect_timeout='3' tcp_user_timeout='5000' keepalives_idle='10' "
          "target_session_attrs='read-write' application_name='rooftree' client_encoding='UTF8'";

    using Parameters = QHash<QString, QString>;

    domain::Result<Parameters> parametersOf(const QString& text)
    {
        char* message = nullptr;
        const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
            PQconninfoParse(text.toUtf8().constData(), &message), &PQconninfoFree);
        // The message can hold the password: it goes nowhere.
        PQfreemem(message);
        if (!options)
            return refuse(u"database-url.format"_s);
        Parameters found;
        for (const auto* option = options.get(); option->keyword != nullptr; ++option) {
            if (option->val != nullptr)
                found.insert(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
        }
        return found;
    }

    bool isLocal(const QString& host)
    {
        return host.isEmpty() || host.startsWith(u'/') || host == u"localhost"_s
            || host == u"127.0.0.1"_s || host == u"::1"_s;
    }

    bool isElsewhere(const Parameters& parameters)
    {
        const auto hosts = (parameters.value(u"host"_s) + u',' + parameters.value(u"hostaddr"_s))
                               .split(u',', Qt::SkipEmptyParts);
        return std::any_of(
            hosts.begin(), hosts.end(), [](const QString& host) { return !isLocal(host); });
    }

    QByteArray quoted(const QString& value)
    {
        auto bytes = value.toUtf8();
        bytes.replace('\\', "\\\\").replace('\'', "\\'");
        return '\'' + bytes + '\'';
    }

    domain::Result<void> check(const Parameters& parameters)
    {
        if (parameters.contains(u"password"_s) || parameters.contains(u"sslpassword"_s))
            return refuse(u"database-url.password"_s);
        for (auto it = parameters.begin(); it != parameters.end(); ++it) {
            const auto isAllowed = std::any_of(kAllowed.begin(), kAllowed.end(),
                [&](const char* name) { return it.key() == QLatin1StringView(name); });
            if (!isAllowed)
                return refuse(u"database-url.option"_s, { it.key() });
        }
        const auto tls = parameters.value(u"sslmode"_s, u"verify-full"_s);
        if (isElsewhere(parameters) && tls != u"verify-full"_s)
            return refuse(u"database-url.tls"_s);
        return {};
    }

}

domain::Result<DatabaseUrl> DatabaseUrl::parse(const QString& text)
{
    if (text.trimmed().isEmpty())
        return refuse(u"database-url.empty"_s);
    if (text.startsWith(u"sqlite:"_s)) {
        auto path = text.mid(7);
        if (path.startsWith(u"///"_s))
            path = path.mid(2);
        return file(path);
    }
    if (text.startsWith(u"postgresql://"_s) || text.startsWith(u"postgres://"_s))
        return server(text);
    if (text.startsWith(u"file:"_s))
        return refuse(u"database-url.uri"_s);
    // "postgresql:/name" is a slip, not a folder.
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]+://|postgres(ql)?:)"_s);
    if (scheme.match(text).hasMatch())
        return refuse(u"database-url.scheme"_s);
    return file(text);
}

domain::Result<DatabaseUrl> DatabaseUrl::file(const QString& path)
{
    if (path.isEmpty())
        return refuse(u"database-url.empty"_s);
    if (path.contains(QChar(u'\0')))
        return refuse(u"database-url.nul"_s);
    if (path.startsWith(u"file:"_s))
        return refuse(u"database-url.uri"_s);
    if (path == u":memory:"_s)
        return refuse(u"database-url.memory"_s);
    DatabaseUrl url;
    url.m_engine = Engine::Sqlite;
    url.m_path = QDir::cleanPath(QDir().absoluteFilePath(path));
    url.m_display = url.m_path;
    return url;
}

domain::Result<DatabaseUrl> DatabaseUrl::server(const QString& text)
{
    if (text.contains(QChar(u'\0')))
        return refuse(u"database-url.nul"_s);
    auto parameters = parametersOf(text);
    if (!parameters)
        return domain::failure(parameters);
    if (const auto checked = check(*parameters); !checked)
        return domain::failure(checked);
    if (isElsewhere(*parameters))
        parameters->insert(u"sslmode"_s, u"verify-full"_s);

    DatabaseUrl url;
    url.m_engine = Engine::Postgres;
    for (auto it = parameters->begin(); it != parameters->end(); ++it)
        url.m_connection += it.key().toUtf8() + '=' + quoted(it.value()) + ' ';
    url.m_connection += kOurSettings;
    url.m_display = u"PostgreSQL database %1 at %2"_s.arg(
        parameters->value(u"dbname"_s, parameters->value(u"service"_s)),
        parameters->value(u"host"_s, parameters->value(u"hostaddr"_s, u"this machine"_s)));
    return url;
}

DatabaseUrl DatabaseUrl::onSameServer(const QString& database) const
{
    DatabaseUrl url = *this;
    const auto given = m_connection.chopped(static_cast<qsizetype>(std::strlen(kOurSettings)));
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(given.constData(), nullptr), &PQconninfoFree);
    url.m_connection = "dbname=" + quoted(database) + ' ';
    for (const auto* option = options.get(); option && option->keyword != nullptr; ++option) {
        if (option->val != nullptr && QLatin1StringView(option->keyword) != "dbname"_L1)
            url.m_connection
                += QByteArray(option->keyword) + '=' + quoted(QString::fromUtf8(option->val)) + ' ';
    }
    url.m_connection += kOurSettings;
    url.m_display = u"PostgreSQL database %1"_s.arg(database);
    return url;
}

}
