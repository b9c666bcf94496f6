// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fakes/FakePractice.h"

#include <algorithm>

namespace rooftree::testing {

/// Keeps requests and responses in the practice.
class FakeQuestionnaires final : public app::QuestionnaireRepository {
public:
    explicit FakeQuestionnaires(FakePractice& practice) : m_practice(practice) { }

    domain::Result<std::vector<domain::QuestionnaireRequest>> openRequests(
        domain::PatientId patient) override
    {
        auto open = m_practice.asked;
        std::erase_if(open, [patient](const auto& each) { return each.patient != patient; });
        return open;
    }

    domain::Result<void> addRequest(
        const domain::QuestionnaireRequest& request, domain::EventId) override
    {
        m_practice.asked.push_back(request);
        return {};
    }

    domain::Result<void> withdrawRequest(domain::PatientId patient, const QString& instrument,
        domain::Instant, domain::EventId) override
    {
        std::erase_if(m_practice.asked, [&](const auto& each) {
            return each.patient == patient && each.instrument == instrument;
        });
        return {};
    }

    domain::Result<void> addPrinted(domain::KioskSessionId,
        const domain::PrintedQuestionnaire& printed, domain::EventId) override
    {
        m_practice.printed.push_back(printed);
        return {};
    }

    domain::Result<std::vector<domain::PrintedQuestionnaire>> printedFor(
        domain::AppointmentId) override
    {
        return m_practice.printed;
    }

    domain::Result<domain::QuestionnaireResponseId> add(
        const domain::QuestionnaireResponse& response, domain::EventId event) override
    {
        auto kept = response;
        kept.id
            = domain::QuestionnaireResponseId(static_cast<qint64>(m_practice.responses.size()) + 1);
        m_practice.responses.insert(m_practice.responses.begin(), kept);
        if (response.isComplete)
            (void)withdrawRequest(
                response.patient, response.instrument, response.answeredAt, event);
        return kept.id;
    }

    domain::Result<std::vector<domain::QuestionnaireResponse>> ofPatient(
        domain::PatientId patient) override
    {
        auto found = m_practice.responses;
        std::erase_if(found, [patient](const auto& each) { return each.patient != patient; });
        return found;
    }

    domain::Result<app::RecordQuestionnaires> ofRecord(domain::PatientId patient) override
    {
        return app::RecordQuestionnaires { *ofPatient(patient), *openRequests(patient) };
    }

    domain::Result<domain::QuestionnaireResponse> find(domain::QuestionnaireResponseId id) override
    {
        for (const auto& each : m_practice.responses) {
            if (each.id == id)
                return each;
        }
        return domain::fail(domain::ErrorKind::NotFound, QStringLiteral("questionnaire"),
            QStringLiteral("questionnaire.not-found"));
    }

private:
    FakePractice& m_practice;
};

}
