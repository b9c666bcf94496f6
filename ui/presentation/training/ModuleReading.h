// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/TrainingModule.h"

#include <QObject>

namespace rooftree::presentation {

/// Where somebody is in a training module: its pages, then its questions one by one, then how it
/// went. The first answer to a question is the one that counts. It keeps nothing by itself;
/// whoever keeps attempts reads `step` and `answers`.
class ModuleReading final : public QObject {
    Q_OBJECT

public:
    enum class Kind { Page, Question, Result };

    ModuleReading(
        domain::TrainingModule module, domain::TrainingRules rules, QObject* parent = nullptr);

    [[nodiscard]] const domain::TrainingModule& module() const { return m_module; }

    [[nodiscard]] int stepCount() const;

    [[nodiscard]] int step() const { return m_step; } ///< from 0

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QString stepTitle() const; ///< of the page; "Question 2 of 6"; "How it went"

    [[nodiscard]] bool isFirst() const { return m_step == 0; }

    [[nodiscard]] bool isLast() const { return m_step == stepCount() - 1; }

    /// To a step where somebody stopped; one that is not there is brought inside.
    void goTo(int step);

    void next() { goTo(m_step + 1); }

    void back() { goTo(m_step - 1); }

    /// Null when this step is none.
    [[nodiscard]] const domain::ModulePage* page() const;
    [[nodiscard]] const domain::QuizQuestion* question() const;
    /// What was answered to the question of this step.
    [[nodiscard]] std::optional<int> answer() const;
    /// Does nothing where an answer was given before, or for an option that is not there.
    void choose(int option);

    [[nodiscard]] const domain::QuizAnswers& answers() const { return m_answers; }

    [[nodiscard]] domain::QuizScore score() const;
    [[nodiscard]] bool isPassed() const;
    /// "5 of 6 right."; what is still open comes first.
    [[nodiscard]] QString resultWords() const;
    /// To the first question without an answer; stays when there is none.
    void goToFirstOpen();
    void startQuizAfresh();

Q_SIGNALS:
    void stepChanged();
    void answered();

private:
    [[nodiscard]] int pageCount() const { return int(m_module.pages.size()); }

    [[nodiscard]] int questionIndex() const { return m_step - pageCount(); }

    domain::TrainingModule m_module;
    domain::TrainingRules m_rules;
    domain::QuizAnswers m_answers;
    int m_step = 0;
};

}
