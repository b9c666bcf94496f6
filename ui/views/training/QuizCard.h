// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/Quiz.h"

#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

class PlainLabel;

/// One question: its options by number key, click or Space; once one is chosen, every option says
/// why it is right or what speaks against it, in words and not by colour alone.
class QuizCard final : public QWidget {
    Q_OBJECT

public:
    explicit QuizCard(QWidget* parent = nullptr);

    void setQuestion(const domain::QuizQuestion& question, std::optional<int> answer);
    /// To the first option; false once it is answered.
    bool focusFirst();

Q_SIGNALS:
    void chosen(int option); ///< from 0

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addOption(const domain::QuizOption& option, int at);
    void explainOption(const domain::QuizOption& option, int at, bool isMine);

    PlainLabel* m_question = nullptr;
    QWidget* m_options = nullptr;
    QVBoxLayout* m_column = nullptr;
};

}
