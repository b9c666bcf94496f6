// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/AgendaBoard.h"

#include <QWidget>

class QLineEdit;

namespace rooftree::ui {

class Button;
class PlainLabel;
class StatusChip;

/// Putting what only the clinician asked for before what the patient said: a short reason, which
/// both read, and nothing moves without it.
class SafetyLine final : public QWidget {
    Q_OBJECT

public:
    explicit SafetyLine(QWidget* parent = nullptr);

    void show(const presentation::BoardRow& row, bool isLocked);
    void focusReason();

Q_SIGNALS:
    void asked(); ///< for the line in which the reason is typed
    void reasonEdited(const QString& words);
    void putFirst();
    void putBack();

private:
    void buildLayout();

    QWidget* m_asking = nullptr;
    QLineEdit* m_reason = nullptr;
    StatusChip* m_chip = nullptr;
    PlainLabel* m_words = nullptr;
    Button* m_ask = nullptr;
    Button* m_back = nullptr;
};

}
