// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "views/training/ModuleText.h"

class QStackedWidget;

namespace rooftree::presentation {
class ModuleReading;
}

namespace rooftree::ui {

class Banner;
class Button;
class PlainLabel;
class QuizCard;
class StepHeader;

/// A training module from its first page to its result, by keyboard: Enter goes on, Backspace
/// back, a number answers. It keeps nothing by itself.
class ModuleReader final : public QWidget {
    Q_OBJECT

public:
    ModuleReader(presentation::ModuleReading& reading, ModuleText::PictureOf pictureOf,
        QWidget* parent = nullptr);

    /// What became of the try, below the result.
    void setKeptWords(const QString& words);
    void sayError(const domain::Error& error);

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
    PlainLabel* m_kept = nullptr;
    Banner* m_banner = nullptr;
    Button* m_open = nullptr;
    Button* m_afresh = nullptr;
    Button* m_back = nullptr;
    Button* m_next = nullptr;
};

}
