// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consultation/Consultation.h"

namespace rooftree::domain {
namespace {

    Result<void> validatePromise(const FollowUpPromise& promise, QDate today)
    {
        if (!promise.due.isValid())
            return fail(ErrorKind::Validation, QStringLiteral("followUpDate"),
                QStringLiteral("follow-up.no-date"));
        if (promise.due < today)
            return fail(ErrorKind::Validation, QStringLiteral("followUpDate"),
                QStringLiteral("follow-up.in-the-past"));
        return {};
    }

    Result<void> validateStep(const ActionPlanContent& step)
    {
        if (step.timesPerWeek && (*step.timesPerWeek < 1 || *step.timesPerWeek > 7))
            return fail(ErrorKind::Validation, QStringLiteral("timesPerWeek"),
                QStringLiteral("number.out-of-range"),
                { QStringLiteral("1"), QStringLiteral("7") });
        if (step.startDate && step.reviewDate && *step.reviewDate < *step.startDate)
            return fail(ErrorKind::Validation, QStringLiteral("reviewDate"),
                QStringLiteral("plan.review-before-start"));
        return {};
    }

}

Result<void> validate(const ConsultationRecord& record, QDate today)
{
    if (record.finishedAt < record.startedAt)
        return fail(ErrorKind::Validation, QStringLiteral("finishedAt"),
            QStringLiteral("consultation.ends-before-start"));
    if (record.amends && record.amendReason.trimmed().isEmpty())
        return fail(ErrorKind::Validation, QStringLiteral("amendReason"),
            QStringLiteral("consultation.no-amend-reason"));
    for (const auto& goal : record.goals) {
        if (goal.step) {
            if (auto step = validateStep(goal.step->content); !step)
                return step;
        }
        if (goal.followUp) {
            if (auto promise = validatePromise(*goal.followUp, today); !promise)
                return promise;
        }
    }
    for (const auto& action : record.actions) {
        if (auto good = validate(action.content, today); !good)
            return good;
    }
    return {};
}

}
