// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/instruments/SqlQuestionnaireRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::QuestionnaireRequest;
    using domain::QuestionnaireResponse;
    using domain::Result;

    constexpr Sql kOpenRequests {
        "SELECT id, uid, patient_id, instrument, asked_at, asked_by FROM questionnaire_request "
        "WHERE patient_id = :patient AND state = 'open' ORDER BY id",
        "ititii"
    };
    constexpr Sql kAddRequest {
        "INSERT INTO questionnaire_request (uid, patient_id, instrument, asked_at, asked_by, "
        "state, saved_in) VALUES (:uid, :patient, :instrument, :asked_at, :asked_by, 'open', "
        ":event)"
    };
    constexpr Sql kCloseRequest {
        "UPDATE questionnaire_request SET state = :state, closed_at = :at, version = version + 1, "
        "saved_in = :event WHERE patient_id = :patient AND instrument = :instrument "
        "AND state = 'open'"
    };
    constexpr Sql kAddPrinted {
        "INSERT INTO printed_questionnaire (session_id, instrument, instrument_version, saved_in) "
        "VALUES (:session, :instrument, :version, :event) "
        "ON CONFLICT (session_id, instrument, instrument_version) DO NOTHING"
    };
    constexpr Sql kPrintedFor {
        "SELECT p.instrument, p.instrument_version FROM printed_questionnaire p "
        "JOIN kiosk_session s ON s.id = p.session_id WHERE s.appointment_id = :appointment "
        "GROUP BY p.instrument, p.instrument_version ORDER BY min(p.id)",
        "tt"
    };
    constexpr Sql kAdd {
        "INSERT INTO questionnaire_response (uid, patient_id, instrument, instrument_version, "
        "answered_at, on_day, answered_by, mode, is_complete, session_id, recorded_by, "
        "corrects_id, language, scorer, saved_in) VALUES (:uid, :patient, :instrument, :version, "
        ":answered_at, :on_day, :answered_by, :mode, :is_complete, :session, :recorded_by, "
        ":corrects, :language, :scorer, :event) RETURNING id",
        "i"
    };
    constexpr Sql kAddAnswer { "INSERT INTO questionnaire_answer (response_id, item, value, "
                               "saved_in) VALUES (:response, :item, :value, :event)" };
    constexpr Sql kAddScore { "INSERT INTO questionnaire_score (response_id, score, value_e4, "
                              "missing, saved_in) VALUES (:response, :score, :value, :missing, "
                              ":event)" };
    /// A row a score, or one without a score: what was only begun may have none.
    constexpr Sql kOfPatient {
        "SELECT r.id, r.uid, r.patient_id, r.instrument, r.instrument_version, r.answered_at, "
        "r.answered_by, r.mode, r.is_complete, r.session_id, r.recorded_by, r.corrects_id, "
        "r.language, s.score, s.value_e4, s.missing FROM questionnaire_response r "
        "LEFT JOIN questionnaire_score s ON s.response_id = r.id WHERE r.patient_id = :patient "
        "AND NOT EXISTS (SELECT 1 FROM questionnaire_response c WHERE c.corrects_id = r.id) "
        "ORDER BY r.answered_at DESC, r.id DESC, s.id",
        "itittittiiiittii"
    };
    /// The two above in one. What orders them comes first: newest answers first, with their scores
    /// as they were kept, then what was asked in its order. Each half names the patient itself.
    constexpr Sql kOfRecord {
        "SELECT 0, r.answered_at, r.id, s.id, r.id, r.uid, r.patient_id, r.instrument, "
        "r.instrument_version, r.answered_at, r.answered_by, r.mode, r.is_complete, r.session_id, "
        "r.recorded_by, r.corrects_id, r.language, s.score, s.value_e4, s.missing "
        "FROM questionnaire_response r "
        "LEFT JOIN questionnaire_score s ON s.response_id = r.id "
        "WHERE r.patient_id = :answered_of AND NOT EXISTS "
        "(SELECT 1 FROM questionnaire_response c WHERE c.corrects_id = r.id) "
        "UNION ALL "
        "SELECT 1, 0, -q.id, 0, q.id, q.uid, q.patient_id, q.instrument, '', q.asked_at, '', '', "
        "0, NULL, q.asked_by, NULL, '', NULL, NULL, NULL FROM questionnaire_request q "
        "WHERE q.patient_id = :asked_of AND q.state = 'open' ORDER BY 1, 2 DESC, 3 DESC, 4",
        "iiiiitittittiiiittii"
    };
    constexpr Sql kFind {
        "SELECT r.id, r.uid, r.patient_id, r.instrument, r.instrument_version, r.answered_at, "
        "r.answered_by, r.mode, r.is_complete, r.session_id, r.recorded_by, r.corrects_id, "
        "r.language, s.score, s.value_e4, s.missing FROM questionnaire_response r "
        "LEFT JOIN questionnaire_score s ON s.response_id = r.id WHERE r.id = :id ORDER BY s.id",
        "itittittiiiittii"
    };
    constexpr Sql kAnswers {
        "SELECT item, value FROM questionnaire_answer WHERE response_id = :response", "ti"
    };

    /// What a request and a response begin with.
    QuestionnaireRequest readRequest(Row& row)
    {
        QuestionnaireRequest request;
        request.id = row.id<domain::QuestionnaireRequestId>();
        request.uid = row.uid();
        request.patient = row.id<domain::PatientId>();
        request.instrument = row.text();
        return request;
    }

    /// A request in the columns of a response.
    QuestionnaireRequest readAsked(Row& row)
    {
        auto request = readRequest(row);
        (void)row.textOrEmpty();
        request.askedAt = row.instant();
        for (int i = 0; i < 2; ++i)
            (void)row.textOrEmpty();
        (void)row.boolean();
        (void)row.maybeInteger();
        request.askedBy = row.id<domain::StaffId>();
        return request;
    }

    QuestionnaireResponse readResponse(Row& row)
    {
        QuestionnaireResponse response;
        response.id = row.id<domain::QuestionnaireResponseId>();
        response.uid = row.uid();
        response.patient = row.id<domain::PatientId>();
        response.instrument = row.text();
        response.version = row.text();
        response.answeredAt = row.instant();
        response.answeredBy = row.word(domain::answeredByFromWord);
        response.mode = row.word(domain::responseModeFromWord);
        response.isComplete = row.boolean();
        response.session = row.maybeId<domain::KioskSessionId>();
        response.recordedBy = row.maybeId<domain::StaffId>();
        response.corrects = row.maybeId<domain::QuestionnaireResponseId>();
        response.language = row.textOrEmpty();
        return response;
    }

    void readScore(Row& row, QuestionnaireResponse& response)
    {
        const auto id = row.maybeText();
        const auto value = row.maybeInteger();
        const auto missing = row.maybeNumber();
        if (!id)
            return;
        response.scores.push_back(
            { *id, value ? std::optional(domain::ScoreValue::tenThousandths(*value)) : std::nullopt,
                missing.value_or(0) });
    }

    /// One response has a row for each score.
    void addRow(std::vector<QuestionnaireResponse>& responses, Row& row)
    {
        auto response = readResponse(row);
        if (responses.empty() || responses.back().id != response.id)
            responses.push_back(std::move(response));
        readScore(row, responses.back());
    }

    std::vector<QuestionnaireResponse> readAll(Rows rows)
    {
        std::vector<QuestionnaireResponse> responses;
        while (rows.next()) {
            auto row = rows.row();
            addRow(responses, row);
        }
        return responses;
    }

    void addParts(Database& database, const QuestionnaireResponse& response,
        domain::QuestionnaireResponseId id, domain::EventId event)
    {
        for (auto each = response.answers.constBegin(); each != response.answers.constEnd(); ++each)
            database.execute(kAddAnswer, { id, each.key(), each.value(), event });
        for (const auto& score : response.scores) {
            const auto value
                = score.value ? std::optional(score.value->inTenThousandths()) : std::nullopt;
            database.execute(kAddScore, { id, score.id, value, score.missing, event });
        }
    }

}

Result<std::vector<QuestionnaireRequest>> SqlQuestionnaireRepository::openRequests(
    domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<QuestionnaireRequest>> {
        std::vector<QuestionnaireRequest> requests;
        auto rows = m_database.query(kOpenRequests, { patient });
        while (rows.next()) {
            auto row = rows.row();
            auto request = readRequest(row);
            request.askedAt = row.instant();
            request.askedBy = row.id<domain::StaffId>();
            requests.push_back(std::move(request));
        }
        return requests;
    });
}

Result<void> SqlQuestionnaireRepository::addRequest(
    const QuestionnaireRequest& request, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddRequest,
            { request.uid, request.patient, request.instrument, request.askedAt, request.askedBy,
                event });
        return {};
    });
}

Result<void> SqlQuestionnaireRepository::withdrawRequest(
    domain::PatientId patient, const QString& instrument, domain::Instant at, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kCloseRequest, { u"withdrawn"_s, at, event, patient, instrument });
        return {};
    });
}

Result<void> SqlQuestionnaireRepository::addPrinted(domain::KioskSessionId session,
    const domain::PrintedQuestionnaire& printed, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddPrinted, { session, printed.instrument, printed.version, event });
        return {};
    });
}

Result<std::vector<domain::PrintedQuestionnaire>> SqlQuestionnaireRepository::printedFor(
    domain::AppointmentId appointment)
{
    return m_database.attempt([&]() -> Result<std::vector<domain::PrintedQuestionnaire>> {
        std::vector<domain::PrintedQuestionnaire> printed;
        auto rows = m_database.query(kPrintedFor, { appointment });
        while (rows.next()) {
            auto row = rows.row();
            auto instrument = row.text();
            printed.push_back({ std::move(instrument), row.text() });
        }
        return printed;
    });
}

Result<domain::QuestionnaireResponseId> SqlQuestionnaireRepository::add(
    const QuestionnaireResponse& response, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<domain::QuestionnaireResponseId> {
        const domain::QuestionnaireResponseId id(m_database.insert(kAdd,
            { response.uid, response.patient, response.instrument, response.version,
                response.answeredAt, domain::civilDate(response.answeredAt),
                domain::toWord(response.answeredBy), domain::toWord(response.mode),
                response.isComplete, response.session, response.recordedBy, response.corrects,
                Value::orNull(response.language), domain::kScorerVersion.toString(), event }));
        addParts(m_database, response, id, event);
        if (response.isComplete)
            m_database.execute(kCloseRequest,
                { u"answered"_s, response.answeredAt, event, response.patient,
                    response.instrument });
        return id;
    });
}

Result<app::RecordQuestionnaires> SqlQuestionnaireRepository::ofRecord(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<app::RecordQuestionnaires> {
        app::RecordQuestionnaires found;
        auto rows = m_database.query(kOfRecord, { patient, patient });
        while (rows.next()) {
            auto row = rows.row();
            const bool isAsked = row.boolean();
            for (int order = 0; order < 3; ++order)
                (void)row.maybeInteger();
            if (isAsked)
                found.asked.push_back(readAsked(row));
            else
                addRow(found.answered, row);
        }
        return found;
    });
}

Result<std::vector<QuestionnaireResponse>> SqlQuestionnaireRepository::ofPatient(
    domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<QuestionnaireResponse>> {
        return readAll(m_database.query(kOfPatient, { patient }));
    });
}

Result<QuestionnaireResponse> SqlQuestionnaireRepository::find(domain::QuestionnaireResponseId id)
{
    return m_database.attempt([&]() -> Result<QuestionnaireResponse> {
        auto found = readAll(m_database.query(kFind, { id }));
        if (found.empty())
            return domain::fail(
                domain::ErrorKind::NotFound, u"questionnaire"_s, u"questionnaire.not-found"_s);
        auto rows = m_database.query(kAnswers, { id });
        while (rows.next()) {
            auto row = rows.row();
            const auto item = row.text();
            found.front().answers.insert(item, row.number());
        }
        return std::move(found.front());
    });
}

}
