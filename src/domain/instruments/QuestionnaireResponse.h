// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda/AnsweredBy.h"
#include "domain/common/Ids.h"
#include "domain/common/Time.h"
#include "domain/instruments/ResponseMode.h"
#include "domain/instruments/Scoring.h"

#include <QUuid>

namespace rooftree::domain {

/// One questionnaire as somebody answered it, with the scores of that day. Appended and never
/// changed: a correction is a response of its own.
struct QuestionnaireResponse {
    QuestionnaireResponseId id { 0 };
    QUuid uid;
    PatientId patient { 0 };
    QString instrument;
    QString version; ///< of the pack
    Instant answeredAt;
    AnsweredBy answeredBy = AnsweredBy::Patient;
    ResponseMode mode = ResponseMode::Staff;
    bool isComplete = true; ///< false: left in the middle
    std::optional<KioskSessionId> session;
    std::optional<StaffId> recordedBy;
    std::optional<QuestionnaireResponseId> corrects;
    QString language; ///< of the screen; empty when not known
    ItemAnswers answers;
    std::vector<Score> scores;
};

/// A sheet of paper carries it, in the words of this version.
struct PrintedQuestionnaire {
    QString instrument;
    QString version; ///< of the pack

    friend bool operator==(const PrintedQuestionnaire&, const PrintedQuestionnaire&) = default;
};

/// Somebody wants it answered before the next visit.
struct QuestionnaireRequest {
    QuestionnaireRequestId id { 0 };
    QUuid uid;
    PatientId patient { 0 };
    QString instrument;
    Instant askedAt;
    StaffId askedBy { 0 };
};

}
