// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/training/SqlTrainingRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Result;
    using domain::TrainingAttempt;

    constexpr Sql kPlaces { "SELECT module, module_version, page FROM training_place WHERE "
                            "staff_id = :staff ORDER BY id",
        "tti" };
    constexpr Sql kAttempts { "SELECT uid, module, module_version, at, answers, asked, "
                              "right_answers, pass_percent, is_passed, valid_until FROM "
                              "training_attempt WHERE staff_id = :staff ORDER BY id",
        "tttitiiiii" };
    constexpr Sql kStaff { "SELECT id, name FROM staff WHERE is_active = 1 ORDER BY name, id",
        "it" };
    constexpr Sql kTurn { "UPDATE training_place SET module_version = :module_version, "
                          "page = :page, at = :at, version = version + 1, saved_in = :event "
                          "WHERE staff_id = :staff AND module = :module" };
    constexpr Sql kBegin { "INSERT INTO training_place (staff_id, module, module_version, page, "
                           "at, saved_in) VALUES (:staff, :module, :module_version, :page, :at, "
                           ":event)" };
    constexpr Sql kAdd {
        "INSERT INTO training_attempt (uid, staff_id, module, module_version, at, on_day, answers, "
        "asked, right_answers, pass_percent, is_passed, valid_until, saved_in) VALUES (:uid, "
        ":staff, :module, :module_version, :at, :on_day, :answers, :asked, :right_answers, "
        ":pass_percent, :is_passed, :valid_until, :event)"
    };

    /// "ac-": the chosen option of each question, as the letter it has on paper.
    QString wordOf(const domain::QuizAnswers& answers)
    {
        QString word;
        for (const auto& answer : answers)
            word += answer ? QChar(u'a' + *answer) : QChar(u'-');
        return word;
    }

    domain::QuizAnswers answersFrom(const QString& word)
    {
        domain::QuizAnswers answers;
        for (const auto letter : word)
            answers.push_back(
                letter == u'-' ? std::nullopt : std::optional(letter.unicode() - u'a'));
        return answers;
    }

    int answered(const domain::QuizAnswers& answers)
    {
        int count = 0;
        for (const auto& answer : answers)
            count += answer ? 1 : 0;
        return count;
    }

    TrainingAttempt attemptFrom(Row& row)
    {
        TrainingAttempt attempt;
        attempt.uid = row.uid();
        attempt.module = row.text();
        attempt.moduleVersion = row.text();
        attempt.at = row.instant();
        attempt.answers = answersFrom(row.text());
        attempt.score.asked = static_cast<int>(row.integer());
        attempt.score.answered = answered(attempt.answers);
        attempt.score.right = static_cast<int>(row.integer());
        attempt.passPercent = static_cast<int>(row.integer());
        attempt.isPassed = row.boolean();
        attempt.validUntil = row.maybeDay();
        return attempt;
    }

    app::LearningRecord load(Database& database, domain::StaffId staff)
    {
        app::LearningRecord record;
        auto places = database.query(kPlaces, { staff });
        while (places.next()) {
            auto row = places.row();
            const auto module = row.text();
            const auto version = row.text();
            record.places.push_back({ module, version, static_cast<int>(row.integer()) });
        }
        auto attempts = database.query(kAttempts, { staff });
        while (attempts.next()) {
            auto row = attempts.row();
            record.attempts.push_back(attemptFrom(row));
        }
        return record;
    }

}

Result<app::LearningRecord> SqlTrainingRepository::ofStaff(domain::StaffId staff)
{
    return m_database.attempt(
        [&]() -> Result<app::LearningRecord> { return load(m_database, staff); });
}

Result<std::vector<app::Learner>> SqlTrainingRepository::everybody()
{
    return m_database.attempt([&]() -> Result<std::vector<app::Learner>> {
        std::vector<app::Learner> all;
        auto rows = m_database.query(kStaff);
        while (rows.next()) {
            auto row = rows.row();
            const auto id = row.id<domain::StaffId>();
            all.push_back({ id, row.text(), {} });
        }
        for (auto& learner : all)
            learner.record = load(m_database, learner.id);
        return all;
    });
}

Result<void> SqlTrainingRepository::keepPlace(domain::StaffId staff,
    const domain::TrainingPlace& place, domain::Instant at, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        const auto known = m_database.execute(
            kTurn, { place.moduleVersion, place.page, at, event, staff, place.module });
        if (known == 0)
            m_database.execute(
                kBegin, { staff, place.module, place.moduleVersion, place.page, at, event });
        return {};
    });
}

Result<void> SqlTrainingRepository::add(
    domain::StaffId staff, const TrainingAttempt& attempt, QDate onDay, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAdd,
            { attempt.uid, staff, attempt.module, attempt.moduleVersion, attempt.at, onDay,
                wordOf(attempt.answers), attempt.score.asked, attempt.score.right,
                attempt.passPercent, attempt.isPassed, attempt.validUntil, event });
        return {};
    });
}

}
