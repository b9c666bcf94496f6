// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/CallWords.h"

#include "presentation/common/Dates.h"
#include "presentation/common/Labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr int kDaysInWords = 14;

    QString translated(const char* words) { return QCoreApplication::translate("calls", words); }

    QString methodWords(domain::FollowUpMethod method)
    {
        using domain::FollowUpMethod;
        switch (method) {
        case FollowUpMethod::Phone:
            return translated(QT_TRANSLATE_NOOP("calls", "wants a phone call"));
        case FollowUpMethod::Video:
            return translated(QT_TRANSLATE_NOOP("calls", "wants a video call"));
        case FollowUpMethod::FaceToFace:
            return translated(QT_TRANSLATE_NOOP("calls", "wants to meet face to face"));
        case FollowUpMethod::TextMessage:
            return translated(QT_TRANSLATE_NOOP("calls", "wants a text message"));
        case FollowUpMethod::Email:
            return translated(QT_TRANSLATE_NOOP("calls", "wants an email"));
        case FollowUpMethod::Letter:
            return translated(QT_TRANSLATE_NOOP("calls", "wants a letter"));
        case FollowUpMethod::Group:
            return translated(QT_TRANSLATE_NOOP("calls", "wants to talk in the group"));
        }
        return {};
    }

}

QString label(domain::AttemptOutcome outcome)
{
    using domain::AttemptOutcome;
    switch (outcome) {
    case AttemptOutcome::NoAnswer:
        return translated(QT_TRANSLATE_NOOP("calls", "No answer"));
    case AttemptOutcome::LeftMessage:
        return translated(QT_TRANSLATE_NOOP("calls", "Left a message"));
    case AttemptOutcome::Spoke:
        return translated(QT_TRANSLATE_NOOP("calls", "Spoke"));
    case AttemptOutcome::Moved:
        return translated(QT_TRANSLATE_NOOP("calls", "Moved to another day"));
    case AttemptOutcome::AskedNotTo:
        return translated(QT_TRANSLATE_NOOP("calls", "Asked not to be called"));
    }
    return {};
}

QString label(domain::Attainment attainment)
{
    using domain::Attainment;
    switch (attainment) {
    case Attainment::MuchMore:
        return translated(QT_TRANSLATE_NOOP("calls", "Much more than planned"));
    case Attainment::More:
        return translated(QT_TRANSLATE_NOOP("calls", "More than planned"));
    case Attainment::AsPlanned:
        return translated(QT_TRANSLATE_NOOP("calls", "As planned"));
    case Attainment::Partly:
        return translated(QT_TRANSLATE_NOOP("calls", "Partly"));
    case Attainment::NotDone:
        return translated(QT_TRANSLATE_NOOP("calls", "Not done"));
    }
    return {};
}

QString label(domain::NextStep step)
{
    using domain::NextStep;
    switch (step) {
    case NextStep::Keep:
        return translated(QT_TRANSLATE_NOOP("calls", "Keep the goal"));
    case NextStep::Change:
        return translated(QT_TRANSLATE_NOOP("calls", "Change the goal"));
    case NextStep::EndAchieved:
        return translated(QT_TRANSLATE_NOOP("calls", "End it: achieved"));
    case NextStep::EndNotAchieved:
        return translated(QT_TRANSLATE_NOOP("calls", "End it: not achieved"));
    }
    return {};
}

QString dueWords(QDate due, QDate today)
{
    const auto days = today.daysTo(due);
    if (days < -1)
        return translated(QT_TRANSLATE_NOOP("calls", "%1 days late")).arg(-days);
    if (days == -1)
        return translated(QT_TRANSLATE_NOOP("calls", "1 day late"));
    if (days == 0)
        return translated(QT_TRANSLATE_NOOP("calls", "today"));
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("calls", "tomorrow"));
    if (days <= kDaysInWords)
        return translated(QT_TRANSLATE_NOOP("calls", "in %1 days")).arg(days);
    return dateText(due);
}

QString identityWords(const app::CallRow& call, QDate today)
{
    const auto born = call.born ? translated(QT_TRANSLATE_NOOP("calls", "born %1 (%2)"))
                                      .arg(birthText(call.born), ageText(call.born, today))
                                : translated(QT_TRANSLATE_NOOP("calls", "date of birth not known"));
    const auto number = call.nhsNumber
        ? translated(QT_TRANSLATE_NOOP("calls", "NHS number %1")).arg(call.nhsNumber->formatted())
        : translated(QT_TRANSLATE_NOOP("calls", "no NHS number"));
    return born + u" · "_s + number;
}

QString contactWords(const app::CallRow& call)
{
    const auto phone = call.phone.isEmpty()
        ? translated(QT_TRANSLATE_NOOP("calls", "No telephone number"))
        : call.phone;
    return phone + u" · "_s + methodWords(call.followUp.promise.method);
}

QString ifThenWords(const domain::ActionPlanContent& plan)
{
    if (plan.barrier.isEmpty())
        return {};
    if (plan.response.isEmpty())
        return translated(QT_TRANSLATE_NOOP("calls", "What may get in the way: %1."))
            .arg(plan.barrier);
    return translated(QT_TRANSLATE_NOOP("calls", "If %1, then I will %2."))
        .arg(plan.barrier, plan.response);
}

QString ownerName(const app::CallRow& call)
{
    const auto& role = call.followUp.promise.role;
    return call.ownerName.isEmpty() && role ? label(*role) : call.ownerName;
}

QString ownerWords(const app::CallRow& call)
{
    const auto name = ownerName(call);
    return name.isEmpty() ? translated(QT_TRANSLATE_NOOP("calls", "Anybody may call."))
                          : translated(QT_TRANSLATE_NOOP("calls", "To be called by %1.")).arg(name);
}

QString triesWords(const app::CallRow& call)
{
    if (call.attempts == 0 || !call.lastAttempt)
        return translated(QT_TRANSLATE_NOOP("calls", "Nobody has tried yet."));
    const auto last = dateText(domain::civilDate(*call.lastAttempt));
    if (call.attempts == 1)
        return translated(QT_TRANSLATE_NOOP("calls", "One try, on %1.")).arg(last);
    return translated(QT_TRANSLATE_NOOP("calls", "%1 tries, the last one on %2."))
        .arg(QString::number(call.attempts), last);
}

QStringList callScript()
{
    return { translated(QT_TRANSLATE_NOOP("calls", "What was the plan?")),
        translated(QT_TRANSLATE_NOOP("calls", "How did it go?")),
        translated(QT_TRANSLATE_NOOP("calls", "What got in the way?")) };
}

}
