// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kiosk/KioskPageView.h"
#include "widgets/KeyboardLetters.h"

#include <functional>

namespace rooftree::ui {

class LimitedTextEdit;

/// A question that is answered in own words: a text field with its count, and keys on the screen.
class KioskTextPage final : public KioskPageView {
    Q_OBJECT

public:
    struct Field {
        QString text; ///< what has been said so far
        int limit = 0; ///< code points
        std::function<void(const QString&)> changed;
        KeyboardLetters letters = KeyboardLetters::english(); ///< keys on the screen
    };

    KioskTextPage(const QString& question, const QString& help, const Field& field,
        QWidget* parent = nullptr);

    void focusFirst() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshDirection();

    LimitedTextEdit* m_edit = nullptr;
};

}
