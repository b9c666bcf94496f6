// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/recall/RecallWords.h"

#include "presentation/common/Dates.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::CycleState;
    using domain::InvitationMethod;
    using domain::RecallStepKind;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Recall)
    };

    QString ordinal(int number)
    {
        switch (number) {
        case 1:
            return Words::tr("1st");
        case 2:
            return Words::tr("2nd");
        case 3:
            return Words::tr("3rd");
        default:
            return Words::tr("%1th").arg(number);
        }
    }

    QString invitationWords(const domain::CareCycle& cycle, QDate today)
    {
        const auto which = ordinal(cycle.invitations + 1);
        if (*cycle.nextInvitation <= today)
            return Words::tr("%1 invitation now").arg(which);
        return Words::tr("%1 invitation from %2").arg(which, dateText(*cycle.nextInvitation));
    }

    /// Results and prompts, and by when they have to be on their way.
    QString letterWords(const app::RecallRow& row, const domain::RecallRules& rules, QDate today)
    {
        if (!row.person.nextVisit)
            return Words::tr("book the visit, then send results and prompts");
        const auto visit = *row.person.nextVisit;
        const auto window = domain::letterWindow(visit, rules);
        if (today > window.until)
            return Words::tr("send results and prompts at once: the visit is on %1")
                .arg(dateText(visit));
        if (today >= window.from)
            return Words::tr("send results and prompts by %1").arg(dateText(window.until));
        return Words::tr("send results and prompts from %1 to %2")
            .arg(dateText(window.from), dateText(window.until));
    }

    /// The visit, and whether the letter left them the time to read it.
    QString visitWords(const app::RecallRow& row, const domain::RecallRules& rules)
    {
        if (!row.person.nextVisit)
            return Words::tr("the visit");
        const auto visit = *row.person.nextVisit;
        const auto words = Words::tr("the visit on %1").arg(dateText(visit));
        const auto& sent = row.cycle.letterSent;
        const auto window = domain::letterWindow(visit, rules);
        if (!sent || window.includes(*sent))
            return words;
        return *sent < window.from ? Words::tr("%1; the letter went out early").arg(words)
                                   : Words::tr("%1; the letter went out late").arg(words);
    }

}

QString label(RecallStepKind kind)
{
    switch (kind) {
    case RecallStepKind::Invited:
        return Words::tr("Invited");
    case RecallStepKind::InfoGathered:
        return Words::tr("Results gathered");
    case RecallStepKind::ResultsSeen:
        return Words::tr("Looked at by a clinician");
    case RecallStepKind::PrepSent:
        return Words::tr("Preparation sent");
    case RecallStepKind::DidNotAttend:
        return Words::tr("Did not come");
    }
    return {};
}

QString label(InvitationMethod method)
{
    switch (method) {
    case InvitationMethod::Letter:
        return Words::tr("Letter");
    case InvitationMethod::Text:
        return Words::tr("Text message");
    case InvitationMethod::Email:
        return Words::tr("Email");
    case InvitationMethod::Phone:
        return Words::tr("Phone");
    case InvitationMethod::InPerson:
        return Words::tr("In person");
    }
    return {};
}

QString standingWords(const app::RecallRow& row, const domain::RecallRules& rules)
{
    if (row.isConcealed)
        return Words::tr("restricted record");
    switch (row.cycle.state) {
    case CycleState::Due:
        return Words::tr("not invited yet");
    case CycleState::Invited:
        return Words::tr("invited %1 of %2")
            .arg(QString::number(row.cycle.invitations), QString::number(rules.invitations));
    case CycleState::InfoGathered:
        return Words::tr("results gathered");
    case CycleState::ResultsSeen:
        return Words::tr("looked at by a clinician");
    case CycleState::PrepSent:
        return Words::tr("preparation sent");
    case CycleState::AgendaReceived:
        return Words::tr("agenda received");
    case CycleState::DidNotAttend:
        return Words::tr("did not come");
    case CycleState::Declined:
        return Words::tr("said no");
    case CycleState::NotSuitable:
        return Words::tr("left out");
    case CycleState::ConversationHeld:
        return Words::tr("reviewed");
    case CycleState::PlanAgreed:
        return Words::tr("plan agreed");
    case CycleState::PlanShared:
        return Words::tr("plan given");
    case CycleState::FollowedUp:
        return Words::tr("followed up");
    }
    return {};
}

QString nextWords(const app::RecallRow& row, const domain::RecallRules& rules, QDate today)
{
    const auto& cycle = row.cycle;
    if (row.isConcealed)
        return {};
    if (cycle.nextInvitation)
        return invitationWords(cycle, today);
    if (cycle.isUnanswered)
        return Words::tr("no answer to %1: please ring them").arg(rules.invitations);
    switch (cycle.state) {
    case CycleState::Invited:
        return Words::tr("wait for an answer");
    case CycleState::DidNotAttend:
        return Words::tr("ring them");
    case CycleState::InfoGathered:
        return Words::tr("a clinician looks at the results");
    case CycleState::ResultsSeen:
        return letterWords(row, rules, today);
    case CycleState::PrepSent:
    case CycleState::AgendaReceived:
        return visitWords(row, rules);
    default:
        return {};
    }
}

QString leftOutWords(
    const app::RecallRow& row, const domain::RecallRules& rules, const app::Rules& all)
{
    if (!row.leftOut)
        return {};
    const auto& left = *row.leftOut;
    const auto* reason = rules.reason(left.reason);
    const auto words = reason ? reason->words : left.reason;
    const auto what = left.condition.isEmpty()
        ? words
        : Words::tr("%1: %2").arg(conditionWords({ left.condition }, all), words);
    const auto until = Words::tr("%1, until %2.").arg(what, dateText(left.until));
    return left.note.isEmpty() ? until : until + u' ' + left.note;
}

QString conditionWords(const QStringList& registers, const app::Rules& rules)
{
    QStringList titles;
    for (const auto& id : registers) {
        const auto* reg = rules.registerNamed(id);
        titles += reg ? reg->title : id;
    }
    return titles.join(u", "_s);
}

QString needsWords(const app::RecallRow& row)
{
    QStringList needs;
    for (const auto& need : row.needs)
        needs += need.text;
    if (!row.person.language.isEmpty())
        needs += Words::tr("language: %1")
                     .arg(QLocale::languageToString(QLocale(row.person.language).language()));
    return needs.isEmpty() ? Words::tr("No needs and no language are recorded: please ask.")
                           : Words::tr("Before anything is sent: %1").arg(needs.join(u"; "_s));
}

QString includedWords(const app::RecallList& list)
{
    return Words::tr("%1 people are on these registers: %2 on this list, %3 left out with a "
                     "reason, %4 reviewed or due in another month, %5 test records. Who died or "
                     "left is not among them.")
        .arg(QString::number(list.onRegisters), QString::number(list.due.size()),
            QString::number(list.leftOut.size()), QString::number(list.otherMonth),
            QString::number(list.testRecords));
}

}
