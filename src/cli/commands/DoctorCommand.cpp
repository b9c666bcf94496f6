// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Commands.h"
#include "cli/commands/Desk.h"
#include "storage/Migrator.h"
#include "wording/Sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    struct Finding {
        QString what;
        bool isGood = false;
        QString detail;
    };

    Finding found(const QString& what, bool isGood, const QString& detail = {})
    {
        return { what, isGood, detail };
    }

    template <class T>
    Finding checked(const QString& what, const domain::Result<T>& result, const QString& detail)
    {
        return result ? found(what, true, detail)
                      : found(what, false, wording::sentence(result.error()));
    }

    std::vector<Finding> examine(const Desk& desk, const storage::DatabaseUrl& url)
    {
        const auto& services = desk.services();
        std::vector<Finding> findings;
        // Opening reads every setting back and refuses a database that does not have them.
        findings.push_back(found(u"database"_s, true, url.display()));
        findings.push_back(found(u"settings and schema"_s, true, u"as they should be"_s));
        const auto pending = storage::Migrator::pending(desk.practice().database());
        findings.push_back(pending
                ? found(u"migrations waiting"_s, *pending == 0, QString::number(*pending))
                : found(u"migrations waiting"_s, false, wording::sentence(pending.error())));
        const auto practice = services.staff.practice();
        findings.push_back(found(u"practice set up"_s, practice && practice->has_value(),
            practice && *practice && (*practice)->isDemo ? u"demo"_s : QString()));
        const auto people = services.directory.count();
        findings.push_back(
            checked(u"people"_s, people, people ? QString::number(*people) : QString()));
        const auto change = services.work.changeNumber();
        findings.push_back(
            checked(u"saves so far"_s, change, change ? QString::number(*change) : QString()));
        return findings;
    }

}

Exit runDoctor(const Invocation& invocation, Terminal& terminal)
{
    const auto url = databaseOf(invocation);
    if (!url)
        return terminal.refuse(url.error());
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    bool isWell = true;
    QJsonArray list;
    for (const auto& finding : examine(*desk, *url)) {
        isWell = isWell && finding.isGood;
        list.append(QJsonObject { { u"what"_s, finding.what }, { u"good"_s, finding.isGood },
            { u"detail"_s, finding.detail } });
        if (!invocation.has(u"json"_s))
            terminal.result(u"%1  %2  %3"_s.arg(finding.isGood ? u"good"_s : u"BAD "_s,
                finding.what.leftJustified(22), finding.detail));
    }
    if (invocation.has(u"json"_s))
        terminal.result(QJsonDocument(list));
    return isWell ? Exit::Done : Exit::Database;
}

}
