// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/Rules.h"
#include "application/common/UnitOfWork.h"
#include "application/instruments/QuestionnaireRepository.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// What staff enter: the answers to a pack's items, or the totals of one that is scores only.
struct QuestionnaireEntry {
    QUuid uid;
    QString instrument;
    domain::AnsweredBy answeredBy = domain::AnsweredBy::Patient;
    domain::ResponseMode mode = domain::ResponseMode::Staff;
    domain::ItemAnswers answers;
    QMap<QString, domain::ScoreValue> totals; ///< by score
    std::optional<domain::QuestionnaireResponseId> corrects;
};

/// Questionnaires of one patient: asked for before a visit, answered in the waiting room or
/// entered by staff. Scores are worked out when they are kept, and never again.
class Questionnaires final {
public:
    struct Needs {
        UnitOfWork& work;
        QuestionnaireRepository& questionnaires;
        Publisher& publisher;
        const domain::Clock& clock;
        const Rules& rules;
    };

    explicit Questionnaires(const Needs& needs) : m_needs(needs) { }

    /// Exactly these are to be answered before the next visit; others that were open are withdrawn.
    /// Validation: "questionnaire.unknown", "questionnaire.needs-permission",
    /// "questionnaire.score-only" (args: its title), "questionnaire.too-many" (args: how many at
    /// most), "questionnaire.too-long" (args: how many questions at most).
    [[nodiscard]] Result<SaveOutcome> ask(const Authorized<Action::AskQuestionnaire>& proof,
        const domain::SaveKey& key, const QStringList& instruments) const;

    /// Validation: "questionnaire.unknown", "questionnaire.needs-permission",
    /// "questionnaire.empty", "questionnaire.bad-answer", "questionnaire.bad-score" (args: lowest,
    /// highest), with the item or score as the field.
    [[nodiscard]] Result<SaveOutcome> record(const Authorized<Action::RecordQuestionnaire>& proof,
        const domain::SaveKey& key, const QuestionnaireEntry& entry) const;

    /// With its answers.
    [[nodiscard]] Result<domain::QuestionnaireResponse> read(
        const Authorized<Action::ReadRecord>& proof, domain::QuestionnaireResponseId id) const;

private:
    [[nodiscard]] Result<domain::QuestionnaireResponse> responseFrom(
        const Authorized<Action::RecordQuestionnaire>& proof,
        const QuestionnaireEntry& entry) const;

    Needs m_needs;
};

}
