// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Commands.h"
#include "cli/commands/Desk.h"
#include "composition/OwnIndicators.h"
#include "wording/Sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    using domain::Result;

    /// What is wrong with a file, and where its SQL was tried.
    struct Finding {
        std::vector<domain::Error> faults;
        QStringList triedOn;

        /// Puts down an answer of an engine; an error of anything but the statement is answered.
        Result<void> take(const QString& engine, const Result<void>& tried)
        {
            if (tried) {
                triedOn += engine;
                return {};
            }
            if (tried.error().field != u"sql")
                return tried;
            faults.push_back(tried.error());
            return {};
        }
    };

    /// On an empty practice made for it; and on the server, when one is named.
    Result<void> tryOnEngines(const Invocation& invocation, const QString& sql, Finding& finding)
    {
        if (auto tried = finding.take(u"SQLite"_s, composition::tryOnSqlite(sql)); !tried)
            return tried;
        if (!invocation.has(u"database"_s))
            return {};
        const auto url = databaseOf(invocation);
        if (!url)
            return domain::failure(url);
        if (url->engine() == storage::Engine::Sqlite)
            return {};
        const auto server = storage::Database::open(*url, storage::OpenMode::Existing);
        if (!server)
            return domain::failure(server);
        return finding.take(u"PostgreSQL"_s, composition::tryOn(**server, sql));
    }

    Result<Finding> lint(const Invocation& invocation)
    {
        const auto file = composition::readIndicatorFile(invocation.operands.first());
        if (!file)
            return domain::failure(file);
        auto library = audit::IndicatorLibrary::load();
        if (!library)
            return domain::failure(library);
        const auto rules = app::Rules::load();
        if (!rules)
            return domain::failure(rules);
        const auto registers = composition::registerIds(*rules);
        Finding finding { library->lintOwn(*file, registers), {} };
        if (!finding.faults.empty())
            return finding;
        library->addOwn({ *file }, registers);
        const auto* definition = library->find(file->name);
        if (!definition || !definition->hasData())
            return finding;
        if (const auto tried = tryOnEngines(invocation, definition->sql, finding); !tried)
            return domain::failure(tried);
        return finding;
    }

    QJsonDocument json(const Finding& finding)
    {
        QJsonArray faults;
        for (const auto& each : finding.faults)
            faults.append(wording::sentence(each));
        return QJsonDocument(QJsonObject { { u"faults"_s, faults },
            { u"triedOn"_s, QJsonArray::fromStringList(finding.triedOn) } });
    }

    void print(const Finding& finding, Terminal& terminal)
    {
        for (const auto& each : finding.faults)
            terminal.result(wording::sentence(each));
        if (!finding.faults.empty())
            return;
        terminal.result(finding.triedOn.isEmpty()
                ? u"Nothing is wrong with this definition; it has no SQL to try."_s
                : u"Nothing is wrong with this definition; it was tried on %1."_s.arg(
                    finding.triedOn.join(u" and "_s)));
        if (finding.triedOn == QStringList { u"SQLite"_s })
            terminal.message(
                u"To try it on a server too, name one with --database postgresql://..."_s);
    }

}

Exit runAuditLint(const Invocation& invocation, Terminal& terminal)
{
    const auto finding = lint(invocation);
    if (!finding)
        return terminal.refuse(finding.error());
    if (invocation.has(u"json"_s))
        terminal.result(json(*finding));
    else
        print(*finding, terminal);
    return finding->faults.empty() ? Exit::Done : Exit::Refused;
}

}
