// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/training/ModuleText.h"

class QStackedWidget;

namespace rooftree::presentation {
class ModuleReading;
}

namespace rooftree::ui {

class Button;
class PlainLabel;
class QuizCard;
class StepHeader;

/// A training module from its first page to its result, by keyboard: Enter goes on, Backspace
/// back, a number answers. Says on every page that nothing is kept, which is so until attempts
/// have a place to be kept in.
class ModuleReader final : public QWidget {
    Q_OBJECT

public:
    ModuleReader(presentation::ModuleReading& reading, ModuleText::PictureOf pictureOf,
        QWidget* parent = nullptr);

    /// To what is to be read or answered.
    void focusFirst();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout(ModuleText::PictureOf pictureOf);
    [[nodiscard]] QWidget* buildResult();
    [[nodiscard]] QWidget* buildSteps();
    void bindModel();
    void refresh();
    void refreshResult();
    void onStep();

    presentation::ModuleReading& m_reading;
    StepHeader* m_step = nullptr;
    QStackedWidget* m_pages = nullptr;
    ModuleText* m_text = nullptr;
    QuizCard* m_quiz = nullptr;
    PlainLabel* m_result = nullptr;
    Button* m_open = nullptr;
    Button* m_afresh = nullptr;
    Button* m_back = nullptr;
    Button* m_next = nullptr;
};

}
