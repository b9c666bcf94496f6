// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "views/kiosk/KioskPageView.h"

namespace rooftree::ui {

/// "Is this you?": first name, day and month of birth, and nothing more (HZ-02).
class KioskIdentityPage final : public KioskPageView {
    Q_OBJECT

public:
    explicit KioskIdentityPage(presentation::KioskModel& model, QWidget* parent = nullptr);
};

}
