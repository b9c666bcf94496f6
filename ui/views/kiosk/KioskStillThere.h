// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"

#include <QFrame>

namespace rooftree::ui {

class Button;
class PlainLabel;

/// "Are you still there?" over the whole screen, while the model asks. Nothing below it can be read
/// through it.
class KioskStillThere final : public QFrame {
    Q_OBJECT

public:
    explicit KioskStillThere(presentation::KioskModel& model, QWidget* parent);

    /// As KioskPageView::spoken.
    [[nodiscard]] QStringList spoken() const;

Q_SIGNALS:
    void asked();
    void answered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    presentation::KioskModel& m_model;
    QString m_question;
    PlainLabel* m_left = nullptr;
    Button* m_more = nullptr;
};

}
