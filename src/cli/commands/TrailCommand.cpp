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
        case TrailFault::AnchorCutOff:
            return u"anchor-cut-off"_s;
        case TrailFault::AnchorChanged:
            return u"anchor-changed"_s;
        case TrailFault::RowListChanged:
            return u"row-list-changed"_s;
        case TrailFault::RowChanged:
            return u"row-changed"_s;
        case TrailFault::RowMissing:
            return u"row-missing"_s;
        case TrailFault::RowNotWritten:
            return u"row-not-written"_s;
        }
        return {};
    }

    QString sentenceOf(const app::TrailReport& report)
    {
        const auto at = QString::number(report.faultAt);
        switch (*report.fault) {
        case TrailFault::Changed:
            return u"The event of link %1 is not what it was when it was written."_s.arg(at);
        case TrailFault::EventMissing:
            return u"The event of link %1 is gone."_s.arg(at);
        case TrailFault::Gap:
            return u"Link %1 is left out."_s.arg(at);
        case TrailFault::CutOff:
        case TrailFault::AnchorCutOff:
            return u"The trail was cut off: link %1 and what followed are gone."_s.arg(at);
        case TrailFault::NotInChain:
            return u"Event %1 was not written by this program."_s.arg(at);
        case TrailFault::AnchorChanged:
            return u"The trail was written anew: link %1 is not the one on the anchor."_s.arg(at);
        case TrailFault::RowListChanged:
            return u"The hashes of the rows of link %1 are not what they were."_s.arg(at);
        case TrailFault::RowChanged:
            return u"Row %1 of table %2 is not what was written."_s.arg(at, report.table);
        case TrailFault::RowMissing:
            return u"Row %1 of table %2 is gone."_s.arg(at, report.table);
        case TrailFault::RowNotWritten:
            return u"Row %1 of table %2 was not written by this program."_s.arg(at, report.table);
        }
        return {};
    }

    QJsonObject toJson(const app::TrailReport& report)
    {
        QJsonObject json { { u"whole"_s, report.isWhole() }, { u"links"_s, report.links },
            { u"unchained"_s, report.unchained }, { u"rows"_s, report.rows },
            { u"head"_s, report.head } };
        if (!report.fault)
            return json;
        QJsonObject fault { { u"kind"_s, wordOf(*report.fault) }, { u"at"_s, report.faultAt } };
        if (!report.table.isEmpty())
            fault.insert(u"table"_s, report.table);
        json.insert(u"fault"_s, fault);
        return json;
    }

    void printPlain(const app::TrailReport& report, Terminal& terminal)
    {
        terminal.result(u"links checked  %1"_s.arg(report.links));
        terminal.result(u"rows checked   %1"_s.arg(report.rows));
        terminal.result(u"anchor         %1:%2"_s.arg(QString::number(report.links), report.head));
        if (report.unchained > 0)
            terminal.result(u"before chain   %1"_s.arg(report.unchained));
    }

    domain::Result<std::optional<app::TrailAnchor>> anchorOf(const Invocation& invocation)
    {
        const auto text = invocation.value(u"anchor"_s);
        if (text.isEmpty())
            return std::optional<app::TrailAnchor>();
        const auto anchor = app::TrailAnchor::parse(text);
        if (!anchor)
            return domain::failure(anchor);
        return std::optional(*anchor);
    }

}

Exit runVerify(const Invocation& invocation, Terminal& terminal)
{
    const auto anchor = anchorOf(invocation);
    if (!anchor)
        return terminal.refuse(anchor.error());
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    if (const auto in = desk->signIn(invocation, terminal); !in)
        return terminal.refuse(in.error());
    const auto proof = desk->allow<app::Action::VerifyTrail>();
    if (!proof)
        return terminal.refuse(proof.error());
    const auto report = desk->services().trail.verify(*proof, *anchor);
    if (!report)
        return terminal.refuse(report.error());
    if (invocation.has(u"json"_s))
        terminal.result(QJsonDocument(toJson(*report)));
    else
        printPlain(*report, terminal);
    if (report->fault)
        terminal.message(sentenceOf(*report));
    return report->isWhole() ? Exit::Done : Exit::Refused;
}

}
