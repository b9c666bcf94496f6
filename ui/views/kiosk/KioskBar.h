// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "theme/ApplyTheme.h"

#include <QWidget>

namespace rooftree::ui {

class Button;
class PlainLabel;
class StepHeader;

/// The top of every kiosk page: where the patient is, how it looks, help, and the way out for
/// staff. Always the same buttons in the same places.
class KioskBar final : public QWidget {
    Q_OBJECT

public:
    explicit KioskBar(presentation::KioskModel& model, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void textSizeRequested();
    void contrastRequested();

private:
    void refreshHelp();
    Button* addButton(const QString& words, const QString& icon, const QString& objectName);

    presentation::KioskModel& m_model;
    StepHeader* m_steps = nullptr;
    PlainLabel* m_helpSaid = nullptr;
    Button* m_help = nullptr;
};

}
