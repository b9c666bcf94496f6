// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Commands.h"
#include "cli/commands/Desk.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    using app::TrailFault;

    QString wordOf(TrailFault fault)
    {
        switch (fault) {
        case TrailFault::Changed:
            return u"changed"_s;
        case TrailFault::EventMissing:
            return u"event-missing"_s;
        case TrailFault::Gap:
            return u"gap"_s;
        case TrailFault::CutOff:
            return u"cut-off"_s;
        case TrailFault::NotInChain:
            return u"not-in-chain"_s;
        }
        return {};
    }

    QString sentenceOf(TrailFault fault, qint64 at)
    {
        const auto number = QString::number(at);
        switch (fault) {
        case TrailFault::Changed:
            return u"The event of link %1 is not what it was when it was written."_s.arg(number);
        case TrailFault::EventMissing:
            return u"The event of link %1 is gone."_s.arg(number);
        case TrailFault::Gap:
            return u"Link %1 is left out."_s.arg(number);
        case TrailFault::CutOff:
            return u"The trail was cut off: link %1 and what followed are gone."_s.arg(number);
        case TrailFault::NotInChain:
            return u"Event %1 was not written by this program."_s.arg(number);
        }
        return {};
    }

    QJsonObject toJson(const app::TrailReport& report)
    {
        QJsonObject json { { u"whole"_s, report.isWhole() }, { u"links"_s, report.links },
            { u"unchained"_s, report.unchained }, { u"head"_s, report.head } };
        if (report.fault)
            json.insert(u"fault"_s,
                QJsonObject { { u"kind"_s, wordOf(*report.fault) }, { u"at"_s, report.faultAt } });
        return json;
    }

}

Exit runVerify(const Invocation& invocation, Terminal& terminal)
{
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    if (const auto in = desk->signIn(invocation, terminal); !in)
        return terminal.refuse(in.error());
    const auto proof = desk->allow<app::Action::VerifyTrail>();
    if (!proof)
        return terminal.refuse(proof.error());
    const auto report = desk->services().trail.verify(*proof);
    if (!report)
        return terminal.refuse(report.error());
    if (invocation.has(u"json"_s)) {
        terminal.result(QJsonDocument(toJson(*report)));
    } else {
        terminal.result(u"links checked  %1"_s.arg(report->links));
        terminal.result(u"head           %1"_s.arg(report->head));
        if (report->unchained > 0)
            terminal.result(u"before chain   %1"_s.arg(report->unchained));
    }
    if (report->fault)
        terminal.message(sentenceOf(*report->fault, report->faultAt));
    return report->isWhole() ? Exit::Done : Exit::Refused;
}

}
