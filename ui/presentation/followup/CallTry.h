// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/Calls.h"
#include "presentation/goals/ActionFates.h"

#include <QJsonObject>

namespace rooftree::presentation {

/// One try to reach a patient as somebody writes it down. Dates are as typed.
struct CallTry {
    std::optional<domain::AttemptOutcome> outcome;
    std::optional<domain::Attainment> attainment;
    std::optional<domain::NextStep> nextStep;
    QString gotInTheWay;
    QString movedTo; ///< when to try again
    QString nextDate; ///< the next follow-up of a goal that goes on
    QString note;
    QString noNextReason; ///< why nobody calls again about a goal that goes on
    Fates fates; ///< what somebody chose for the open actions of a goal that ends

    [[nodiscard]] bool isEmpty() const { return *this == CallTry {}; }

    /// What the chosen outcome asks for. What is not asked for is kept but not saved.
    [[nodiscard]] bool asksHowItWent() const;
    [[nodiscard]] bool asksNewDay() const;
    [[nodiscard]] bool asksNextDate() const;
    [[nodiscard]] bool asksWhyNoNext() const;
    [[nodiscard]] bool endsGoal() const;

    /// How it is kept in a draft.
    [[nodiscard]] QJsonObject save() const;
    [[nodiscard]] static CallTry restored(const QJsonObject& kept);

    friend bool operator==(const CallTry&, const CallTry&) = default;
};

/// What a try needs besides what was typed; the same again when a save is tried again.
struct CallStamp {
    domain::Instant now;
    QDate today;
    QUuid attempt;
    QUuid next;
};

/// The try as it is saved; the next promise keeps method and owner of the present one. Refused:
/// call.no-outcome, call.moved-without-date and the codes of parseTypedDate.
[[nodiscard]] domain::Result<app::Calls::Contact> contactOf(
    const CallTry& typed, const domain::FollowUp& followUp, const CallStamp& stamp);

}
