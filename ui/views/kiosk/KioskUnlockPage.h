// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "views/kiosk/KioskPageView.h"

class QLineEdit;

namespace rooftree::ui {

/// Staff take the screen back with their password.
class KioskUnlockPage final : public KioskPageView {
    Q_OBJECT

public:
    explicit KioskUnlockPage(presentation::KioskModel& model, QWidget* parent = nullptr);

    /// Staff read for themselves.
    [[nodiscard]] QStringList spoken() const override { return {}; }

    void focusFirst() override;

private:
    QLineEdit* m_password = nullptr;
};

}
