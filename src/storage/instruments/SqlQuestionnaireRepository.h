// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/instruments/QuestionnaireRepository.h"

namespace rooftree::storage {

class Database;
class Rows;

class SqlQuestionnaireRepository final : public app::QuestionnaireRepository {
public:
    explicit SqlQuestionnaireRepository(Database& database) : m_database(database) { }

    domain::Result<std::vector<domain::QuestionnaireRequest>> openRequests(
        domain::PatientId patient) override;
    domain::Result<void> addRequest(
        const domain::QuestionnaireRequest& request, domain::EventId event) override;
    domain::Result<void> withdrawRequest(domain::PatientId patient, const QString& instrument,
        domain::Instant at, domain::EventId event) override;
    domain::Result<void> addPrinted(domain::KioskSessionId session,
        const domain::PrintedQuestionnaire& printed, domain::EventId event) override;
    domain::Result<std::vector<domain::PrintedQuestionnaire>> printedFor(
        domain::AppointmentId appointment) override;
    domain::Result<domain::QuestionnaireResponseId> add(
        const domain::QuestionnaireResponse& response, domain::EventId event) override;
    domain::Result<app::RecordQuestionnaires> ofRecord(domain::PatientId patient) override;
    domain::Result<std::vector<domain::QuestionnaireResponse>> ofPatient(
        domain::PatientId patient) override;
    domain::Result<domain::QuestionnaireResponse> find(domain::QuestionnaireResponseId id) override;

private:
    Database& m_database;
};

}
