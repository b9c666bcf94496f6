// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "views/kiosk/KioskPageView.h"

class QBoxLayout;

namespace rooftree::ui {

class PlainLabel;

/// One question of a questionnaire: its answers as large buttons, of which one tap answers and
/// goes on, or a ruler.
class KioskQuestionPage final : public KioskPageView {
    Q_OBJECT

public:
    explicit KioskQuestionPage(presentation::KioskModel& model, QWidget* parent = nullptr);

    /// English words are not said by the voice of another language: nobody would know them again.
    [[nodiscard]] QStringList spoken() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addQuestion();
    [[nodiscard]] PlainLabel* placeLabel();
    void addOption(const domain::AnswerOption& option);
    void addScale(const domain::AnswerScale& scale);

    presentation::KioskModel& m_model;
    QBoxLayout* m_sides = nullptr; ///< the question, and beside or below it the answers
    QVBoxLayout* m_answers = nullptr;
};

}
