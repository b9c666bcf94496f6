// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/doctor/Doctor.h"
#include "cli/commands/Commands.h"
#include "cli/commands/Desk.h"
#include "wording/DoctorWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    using app::Finding;
    using app::Health;

    QString wordOf(Health health)
    {
        switch (health) {
        case Health::Good:
            return u"good"_s;
        case Health::Unknown:
            return u"unknown"_s;
        case Health::Warning:
            return u"warning"_s;
        case Health::Bad:
            break;
        }
        return u"bad"_s;
    }

    QString lineOf(const Finding& finding)
    {
        const auto mark = finding.health == Health::Bad ? u"BAD"_s : wordOf(finding.health);
        return u"%1  %2  %3"_s.arg(mark.leftJustified(7),
            wording::doctorTitle(finding.what).leftJustified(22),
            wording::doctorDetail(finding.what, finding.how, finding.facts));
    }

    QJsonObject toJson(const Finding& finding)
    {
        return { { u"what"_s, finding.what }, { u"health"_s, wordOf(finding.health) },
            { u"good"_s, finding.health == Health::Good }, { u"how"_s, finding.how },
            { u"facts"_s, QJsonArray::fromStringList(finding.facts) },
            { u"detail"_s, wording::doctorDetail(finding.what, finding.how, finding.facts) } };
    }

    /// Without --monitor only what is bad stops a script; with it a warning counts too.
    Exit exitOf(Health health, bool isMonitor)
    {
        if (health == Health::Bad)
            return Exit::Database;
        return isMonitor && health != Health::Good ? Exit::Refused : Exit::Done;
    }

}

Exit runDoctor(const Invocation& invocation, Terminal& terminal)
{
    auto desk = Desk::openWithAnyClock(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    // Opening has read every setting back and refused a database that does not have them.
    const auto proof
        = desk->services().gate.asSystem<app::Action::RunDoctor>(QSysInfo::machineHostName());
    const auto findings = desk->practice().doctor().examine(proof);
    QJsonArray list;
    for (const auto& finding : findings) {
        list.append(toJson(finding));
        if (!invocation.has(u"json"_s))
            terminal.result(lineOf(finding));
    }
    if (invocation.has(u"json"_s))
        terminal.result(QJsonDocument(list));
    return exitOf(app::worst(findings), invocation.has(u"monitor"_s));
}

}
