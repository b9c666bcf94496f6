// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Time.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <optional>

namespace rooftree::domain {

/// What somebody does by hand on the way to a review. Everything after it (an agenda, the visit,
/// the plan) is read from the record, where it happens.
enum class RecallStepKind {
    Invited,
    InfoGathered, ///< contact 1: tests and measurements, by a healthcare assistant
    ResultsSeen, ///< a clinician looked at the results
    PrepSent, ///< results and prompts went to the person
    DidNotAttend,
};

enum class InvitationMethod { Letter, Text, Email, Phone, InPerson };

[[nodiscard]] QString toWord(RecallStepKind value);
[[nodiscard]] std::optional<RecallStepKind> recallStepKindFromWord(QStringView word);
[[nodiscard]] QString toWord(InvitationMethod value);
[[nodiscard]] std::optional<InvitationMethod> invitationMethodFromWord(QStringView word);

/// One line of a person's way to a review. Lines are only added to; one that was wrong is taken
/// back by another.
struct RecallStep {
    RecallStepId id { 0 };
    QUuid uid;
    PatientId patient { 0 };
    RecallStepKind kind = RecallStepKind::Invited;
    std::optional<InvitationMethod> method; ///< of an invitation
    QDate day;
    QString note;
    Instant at;
    bool isTakenBack = false;
};

/// Why somebody is not asked for a while: always with a reason and always with an end.
struct RecallException {
    RecallExceptionId id { 0 };
    QUuid uid;
    PatientId patient { 0 };
    QString condition; ///< of a register; empty: all of them
    QString reason; ///< id in resources/rules/recall.json
    QString note;
    QDate from;
    QDate until; ///< the last day
    std::optional<QDate> endedOn; ///< ended before its time

    [[nodiscard]] bool appliesOn(QDate day) const
    {
        return day >= from && day <= until && (!endedOn || day < *endedOn);
    }
};

}
