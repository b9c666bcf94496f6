// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda/AgendaSource.h"
#include "domain/agenda/AnsweredBy.h"
#include "domain/agenda/ItemOutcome.h"
#include "domain/common/Ids.h"
#include "domain/common/Time.h"
#include "domain/goals/Rating.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace rooftree::domain {

/// One thing that somebody wants to talk about. The words are verbatim and never change.
struct AgendaItem {
    AgendaItemId id;
    QUuid uid;
    AgendaSource source = AgendaSource::PatientSpoken;
    QString topic; ///< id in the topic library ("L08"), empty for own words
    QString words; ///< as said; for a topic, its wording at the time
    std::optional<int> rank; ///< 1 is what matters most; patients rank at most three
    std::optional<Worry> worry;
    std::optional<StaffId> author; ///< the clinician who added it
    Instant raisedAt;

    [[nodiscard]] bool isPatients() const;
};

/// What a patient said before one appointment.
struct Agenda {
    AgendaId id;
    QUuid uid;
    PatientId patient;
    std::optional<AppointmentId> appointment;
    Instant raisedAt;
    QString whatMatters; ///< "What matters most to you today?", verbatim
    QString notToDiscuss; ///< staff only
    QString companion; ///< who is with the patient
    AnsweredBy answeredBy = AnsweredBy::Patient;
    bool isComplete = true; ///< false when the kiosk was left unfinished
    std::optional<Importance> importanceOfTalking;
    std::optional<Confidence> confidenceToTalk;
    std::optional<int> tookSeconds; ///< to answer; not known of paper
    QString language; ///< of the screen, as in BCP 47 ("cy"); empty when not known
    std::vector<AgendaItem> items;
};

/// What was decided about an item in a consultation.
struct ItemDecision {
    AgendaItemId item;
    std::optional<int> agreedOrder; ///< 1 first
    std::optional<ItemOutcome> outcome; ///< none: raised but not reached, nothing said about it
    std::optional<QDate> nextDate; ///< for next-time
    QString passedTo; ///< for someone-else
};

/// Patient items first (ranked, then as raised), clinician items after, merged with the patient's
/// when the topic is the same; items that a template asks for last. The order of domain.md 3.4.
[[nodiscard]] std::vector<AgendaItem> inBoardOrder(std::vector<AgendaItem> items);

/// What the next agenda starts with: items parked last time and not dealt with since, in their old
/// order.
struct PastItem {
    AgendaItem item;
    ItemOutcome outcome;
    Instant decidedAt;
};

[[nodiscard]] std::vector<AgendaItem> carriedOver(std::vector<PastItem> history);

}
