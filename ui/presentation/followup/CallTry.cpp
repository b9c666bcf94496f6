// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/CallTry.h"

#include "domain/common/DateParser.h"
#include "domain/common/Text.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::AttemptOutcome;
    using domain::ErrorKind;
    using domain::NextStep;
    using domain::Result;

    Result<std::optional<QDate>> dayOf(const QString& typed, QDate today, const QString& field)
    {
        if (typed.trimmed().isEmpty())
            return std::nullopt;
        const auto day = domain::parseTypedDate(typed, today, field);
        if (!day)
            return domain::failure(day);
        return std::optional(*day);
    }

    domain::FollowUpAttempt attemptOf(
        const CallTry& typed, const domain::FollowUp& followUp, const CallStamp& stamp)
    {
        domain::FollowUpAttempt attempt { stamp.attempt, followUp.id, stamp.now };
        attempt.outcome = *typed.outcome;
        attempt.note = typed.note.trimmed();
        if (typed.asksHowItWent()) {
            attempt.attainment = typed.attainment;
            attempt.nextStep = typed.nextStep;
            attempt.gotInTheWay = typed.gotInTheWay.trimmed();
        }
        return attempt;
    }

}

bool CallTry::asksHowItWent() const { return outcome == AttemptOutcome::Spoke; }

bool CallTry::asksNewDay() const
{
    return outcome == AttemptOutcome::Moved || outcome == AttemptOutcome::NoAnswer
        || outcome == AttemptOutcome::LeftMessage;
}

bool CallTry::asksNextDate() const { return asksHowItWent() && !endsGoal(); }

bool CallTry::asksWhyNoNext() const
{
    return asksNextDate() && nextStep && nextDate.trimmed().isEmpty();
}

bool CallTry::endsGoal() const
{
    return asksHowItWent()
        && (nextStep == NextStep::EndAchieved || nextStep == NextStep::EndNotAchieved);
}

QJsonObject CallTry::save() const
{
    return { { u"outcome"_s, outcome ? domain::toWord(*outcome) : QString() },
        { u"attainment"_s, attainment ? domain::toWord(*attainment) : QString() },
        { u"nextStep"_s, nextStep ? domain::toWord(*nextStep) : QString() },
        { u"gotInTheWay"_s, gotInTheWay }, { u"movedTo"_s, movedTo }, { u"nextDate"_s, nextDate },
        { u"note"_s, note }, { u"noNextReason"_s, noNextReason },
        { u"fates"_s, presentation::save(fates) } };
}

CallTry CallTry::restored(const QJsonObject& kept)
{
    const auto text = [&kept](QLatin1StringView name) { return kept.value(name).toString(); };
    CallTry typed;
    typed.outcome = domain::attemptOutcomeFromWord(text("outcome"_L1));
    typed.attainment = domain::attainmentFromWord(text("attainment"_L1));
    typed.nextStep = domain::nextStepFromWord(text("nextStep"_L1));
    typed.gotInTheWay = text("gotInTheWay"_L1);
    typed.movedTo = text("movedTo"_L1);
    typed.nextDate = text("nextDate"_L1);
    typed.note = text("note"_L1);
    typed.noNextReason = text("noNextReason"_L1);
    typed.fates = restoredFates(kept.value("fates"_L1).toArray());
    return typed;
}

Result<app::Calls::Contact> contactOf(
    const CallTry& typed, const domain::FollowUp& followUp, const CallStamp& stamp)
{
    if (!typed.outcome)
        return domain::fail(ErrorKind::Validation, u"outcome"_s, u"call.no-outcome"_s);
    app::Calls::Contact contact { attemptOf(typed, followUp, stamp), {}, stamp.next };
    if (typed.asksNewDay()) {
        const auto day = dayOf(typed.movedTo, stamp.today, u"movedTo"_s);
        if (!day)
            return domain::failure(day);
        if (!*day && typed.outcome == AttemptOutcome::Moved)
            return domain::fail(ErrorKind::Validation, u"movedTo"_s, u"call.moved-without-date"_s);
        contact.attempt.movedTo = *day;
    }
    if (typed.asksNextDate()) {
        const auto day = dayOf(typed.nextDate, stamp.today, u"followUpDate"_s);
        if (!day)
            return domain::failure(day);
        if (*day) {
            contact.next = followUp.promise;
            contact.next->due = **day;
        } else if (typed.asksWhyNoNext()) {
            const auto why
                = domain::cleanLine(typed.noNextReason, domain::kLineLimit, u"noNextReason"_s);
            if (!why)
                return domain::failure(why);
            contact.attempt.noNextReason = *why;
        }
    }
    return contact;
}

}
