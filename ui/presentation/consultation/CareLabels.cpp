// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/CareLabels.h"

#include <QCoreApplication>

namespace rooftree::presentation {
namespace {

    QString translated(const char* words, int n = -1)
    {
        auto text = QCoreApplication::translate("labels", words, nullptr, n);
        // Without a translation Qt leaves "(s)" in place.
        if (n >= 0)
            text.replace(QStringLiteral("(s)"), n == 1 ? QString() : QStringLiteral("s"));
        return text;
    }

}

QString label(domain::ItemOutcome outcome)
{
    using domain::ItemOutcome;
    switch (outcome) {
    case ItemOutcome::Discussed:
        return translated(QT_TRANSLATE_NOOP("labels", "covered"));
    case ItemOutcome::NextTime:
        return translated(QT_TRANSLATE_NOOP("labels", "next time"));
    case ItemOutcome::SomeoneElse:
        return translated(QT_TRANSLATE_NOOP("labels", "someone else"));
    case ItemOutcome::NotNeeded:
        return translated(QT_TRANSLATE_NOOP("labels", "not needed"));
    }
    return {};
}

QString label(domain::SetBy who)
{
    switch (who) {
    case domain::SetBy::Patient:
        return translated(QT_TRANSLATE_NOOP("labels", "The patient"));
    case domain::SetBy::Together:
        return translated(QT_TRANSLATE_NOOP("labels", "Together"));
    case domain::SetBy::Clinician:
        return translated(QT_TRANSLATE_NOOP("labels", "The clinician"));
    }
    return {};
}

QString label(domain::FollowUpMethod method)
{
    using domain::FollowUpMethod;
    switch (method) {
    case FollowUpMethod::Phone:
        return translated(QT_TRANSLATE_NOOP("labels", "Phone"));
    case FollowUpMethod::Video:
        return translated(QT_TRANSLATE_NOOP("labels", "Video"));
    case FollowUpMethod::FaceToFace:
        return translated(QT_TRANSLATE_NOOP("labels", "Face to face"));
    case FollowUpMethod::TextMessage:
        return translated(QT_TRANSLATE_NOOP("labels", "Text message"));
    case FollowUpMethod::Email:
        return translated(QT_TRANSLATE_NOOP("labels", "Email"));
    case FollowUpMethod::Letter:
        return translated(QT_TRANSLATE_NOOP("labels", "Letter"));
    case FollowUpMethod::Group:
        return translated(QT_TRANSLATE_NOOP("labels", "Group"));
    }
    return {};
}

QString inSentence(domain::FollowUpMethod method)
{
    using domain::FollowUpMethod;
    switch (method) {
    case FollowUpMethod::Phone:
        return translated(QT_TRANSLATE_NOOP("labels", "by phone"));
    case FollowUpMethod::Video:
        return translated(QT_TRANSLATE_NOOP("labels", "by video call"));
    case FollowUpMethod::FaceToFace:
        return translated(QT_TRANSLATE_NOOP("labels", "face to face"));
    case FollowUpMethod::TextMessage:
        return translated(QT_TRANSLATE_NOOP("labels", "by text message"));
    case FollowUpMethod::Email:
        return translated(QT_TRANSLATE_NOOP("labels", "by email"));
    case FollowUpMethod::Letter:
        return translated(QT_TRANSLATE_NOOP("labels", "by letter"));
    case FollowUpMethod::Group:
        return translated(QT_TRANSLATE_NOOP("labels", "in the group"));
    }
    return {};
}

QString label(domain::ConsultationKind kind)
{
    using domain::ConsultationKind;
    switch (kind) {
    case ConsultationKind::PlannedReview:
        return translated(QT_TRANSLATE_NOOP("labels", "Planned review"));
    case ConsultationKind::CarePlanning:
        return translated(QT_TRANSLATE_NOOP("labels", "Care planning"));
    case ConsultationKind::Routine:
        return translated(QT_TRANSLATE_NOOP("labels", "Routine"));
    case ConsultationKind::Urgent:
        return translated(QT_TRANSLATE_NOOP("labels", "Urgent"));
    }
    return {};
}

QString label(domain::AnsweredBy who)
{
    switch (who) {
    case domain::AnsweredBy::Patient:
        return translated(QT_TRANSLATE_NOOP("labels", "answered alone"));
    case domain::AnsweredBy::PatientWithHelp:
        return translated(QT_TRANSLATE_NOOP("labels", "answered with help"));
    case domain::AnsweredBy::SomeoneElse:
        return translated(QT_TRANSLATE_NOOP("labels", "somebody else answered"));
    }
    return {};
}

QString label(domain::GoalAchievement achievement)
{
    using domain::GoalAchievement;
    switch (achievement) {
    case GoalAchievement::InProgress:
        return translated(QT_TRANSLATE_NOOP("labels", "in progress"));
    case GoalAchievement::Improving:
        return translated(QT_TRANSLATE_NOOP("labels", "getting better"));
    case GoalAchievement::Worsening:
        return translated(QT_TRANSLATE_NOOP("labels", "getting worse"));
    case GoalAchievement::NoChange:
        return translated(QT_TRANSLATE_NOOP("labels", "no change"));
    case GoalAchievement::Achieved:
        return translated(QT_TRANSLATE_NOOP("labels", "achieved"));
    case GoalAchievement::Sustaining:
        return translated(QT_TRANSLATE_NOOP("labels", "keeping it up"));
    case GoalAchievement::NotAchieved:
        return translated(QT_TRANSLATE_NOOP("labels", "not achieved"));
    case GoalAchievement::NoProgress:
        return translated(QT_TRANSLATE_NOOP("labels", "no progress"));
    case GoalAchievement::NotAttainable:
        return translated(QT_TRANSLATE_NOOP("labels", "cannot be reached"));
    }
    return {};
}

QString label(domain::TeachBack said)
{
    switch (said) {
    case domain::TeachBack::Yes:
        return translated(QT_TRANSLATE_NOOP("labels", "yes"));
    case domain::TeachBack::Partly:
        return translated(QT_TRANSLATE_NOOP("labels", "partly"));
    case domain::TeachBack::NotDone:
        return translated(QT_TRANSLATE_NOOP("labels", "not done"));
    }
    return {};
}

QString agoText(QDate then, QDate today)
{
    const auto days = static_cast<int>(then.daysTo(today));
    if (days <= 0)
        return translated(QT_TRANSLATE_NOOP("labels", "today"));
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("labels", "yesterday"));
    if (days < 14)
        return translated(QT_TRANSLATE_NOOP("labels", "%n day(s) ago"), days);
    if (days < 60)
        return translated(QT_TRANSLATE_NOOP("labels", "%n week(s) ago"), days / 7);
    const int months = (today.year() - then.year()) * 12 + today.month() - then.month()
        - (today.day() < then.day() ? 1 : 0);
    if (months < 24)
        return translated(QT_TRANSLATE_NOOP("labels", "%n month(s) ago"), months);
    return translated(QT_TRANSLATE_NOOP("labels", "%n year(s) ago"), months / 12);
}

QString dueText(QDate due, QDate today)
{
    const auto days = static_cast<int>(today.daysTo(due));
    if (days == 0)
        return translated(QT_TRANSLATE_NOOP("labels", "today"));
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("labels", "tomorrow"));
    if (days > 0)
        return translated(QT_TRANSLATE_NOOP("labels", "in %n day(s)"), days);
    return translated(QT_TRANSLATE_NOOP("labels", "%n day(s) ago"), -days);
}

QString tookText(int seconds)
{
    constexpr int kMinute = 60;
    if (seconds < kMinute)
        return translated(QT_TRANSLATE_NOOP("labels", "answered in less than a minute"));
    return translated(
        QT_TRANSLATE_NOOP("labels", "answered in %n minute(s)"), (seconds + kMinute / 2) / kMinute);
}

}
