// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "domain/common/Clock.h"
#include "domain/training/Attempt.h"

#include <functional>

namespace rooftree::app {

/// What one person has learnt.
struct LearningRecord {
    std::vector<domain::TrainingPlace> places;
    std::vector<domain::TrainingAttempt> attempts; ///< oldest first
};

/// A colleague in the table of who has learnt what.
struct Learner {
    domain::StaffId id { 0 };
    QString name;
    LearningRecord record;
};

class TrainingRepository {
public:
    TrainingRepository() = default;
    TrainingRepository(const TrainingRepository&) = delete;
    TrainingRepository& operator=(const TrainingRepository&) = delete;
    virtual ~TrainingRepository() = default;

    [[nodiscard]] virtual Result<LearningRecord> ofStaff(domain::StaffId staff) = 0;
    /// Everybody who works here, by name.
    [[nodiscard]] virtual Result<std::vector<Learner>> everybody() = 0;
    /// Takes the place of where they were in that module.
    [[nodiscard]] virtual Result<void> keepPlace(domain::StaffId staff,
        const domain::TrainingPlace& place, domain::Instant at, EventId event)
        = 0;
    [[nodiscard]] virtual Result<void> add(
        domain::StaffId staff, const domain::TrainingAttempt& attempt, QDate onDay, EventId event)
        = 0;
};

/// Learning by oneself: modules that ship with the program, read page by page, and a quiz. Each
/// person sees their own; a manager sees who holds which certificate, and nobody's answers.
class Learning final {
public:
    using Proof = Authorized<Action::LearnModule>;
    using Modules = Result<std::vector<domain::TrainingModule>>;

    struct Ports {
        UnitOfWork& work;
        TrainingRepository& training;
        Publisher& publisher;
        const domain::Clock& clock;
        std::function<const Modules&()> modules; ///< read when somebody first learns; any thread
        Result<domain::TrainingRules> rules;
    };

    explicit Learning(Ports ports);

    /// In the order in which they are best read, or why they cannot be read.
    [[nodiscard]] const Modules& modules() const { return m_ports.modules(); }

    [[nodiscard]] const Result<domain::TrainingRules>& rules() const { return m_ports.rules; }

    [[nodiscard]] Result<LearningRecord> mine(const Proof& proof) const;
    /// Page from 1. NotFound ("training.no-such-module", "training.no-such-page").
    [[nodiscard]] Result<SaveOutcome> turnTo(
        const Proof& proof, const domain::SaveKey& key, const QString& module, int page) const;
    /// Marks it by the rules of today and keeps it. Validation ("training.not-whole") while a
    /// question has no answer.
    [[nodiscard]] Result<domain::TrainingAttempt> attempt(const Proof& proof,
        const domain::SaveKey& key, const QUuid& uid, const QString& module,
        const domain::QuizAnswers& answers) const;
    /// Of everybody; the answers stay with whoever gave them.
    [[nodiscard]] Result<std::vector<Learner>> everybody(
        const Authorized<Action::SeeTraining>& proof) const;

private:
    [[nodiscard]] Result<const domain::TrainingModule*> find(const QString& module) const;

    Ports m_ports;
};

}
