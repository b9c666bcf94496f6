// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/instruments/QuestionnaireResponse.h"

namespace rooftree::app {

using domain::EventId;
using domain::PatientId;
using domain::Result;

/// What a record shows of questionnaires.
struct RecordQuestionnaires {
    std::vector<domain::QuestionnaireResponse> answered; ///< as of ofPatient
    std::vector<domain::QuestionnaireRequest> asked; ///< as of openRequests
};

/// Responses are appended and never changed; a request is closed by the response to it.
class QuestionnaireRepository {
public:
    QuestionnaireRepository() = default;
    QuestionnaireRepository(const QuestionnaireRepository&) = delete;
    QuestionnaireRepository& operator=(const QuestionnaireRepository&) = delete;
    virtual ~QuestionnaireRepository() = default;

    /// What is still to be answered, in the order it was asked for.
    [[nodiscard]] virtual Result<std::vector<domain::QuestionnaireRequest>> openRequests(
        PatientId patient)
        = 0;
    [[nodiscard]] virtual Result<void> addRequest(
        const domain::QuestionnaireRequest& request, EventId event)
        = 0;
    /// Nothing happens when nothing is open.
    [[nodiscard]] virtual Result<void> withdrawRequest(
        PatientId patient, const QString& instrument, domain::Instant at, EventId event)
        = 0;

    /// A sheet of this session carries it. Once is enough: nothing happens the second time.
    [[nodiscard]] virtual Result<void> addPrinted(
        domain::KioskSessionId session, const domain::PrintedQuestionnaire& printed, EventId event)
        = 0;
    /// What the sheets of all sessions of this appointment carry, each once, in the order of
    /// printing.
    [[nodiscard]] virtual Result<std::vector<domain::PrintedQuestionnaire>> printedFor(
        domain::AppointmentId appointment)
        = 0;

    /// `id` is ignored, the uid kept. A complete response closes the request for its instrument.
    [[nodiscard]] virtual Result<domain::QuestionnaireResponseId> add(
        const domain::QuestionnaireResponse& response, EventId event)
        = 0;
    /// With their scores and without their answers, newest first; those that were corrected are
    /// left out.
    [[nodiscard]] virtual Result<std::vector<domain::QuestionnaireResponse>> ofPatient(
        PatientId patient)
        = 0;
    /// Both at once, in one query: a record opens with a dozen.
    [[nodiscard]] virtual Result<RecordQuestionnaires> ofRecord(PatientId patient) = 0;
    /// With its answers. NotFound ("questionnaire.not-found").
    [[nodiscard]] virtual Result<domain::QuestionnaireResponse> find(
        domain::QuestionnaireResponseId id)
        = 0;
};

}
