// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "views/kiosk/KioskPageView.h"

namespace rooftree::ui {

/// The page that everybody may see: a welcome, and where there is a slip with a code, the way in.
class KioskStartPage final : public KioskPageView {
    Q_OBJECT

public:
    explicit KioskStartPage(presentation::KioskModel& model, QWidget* parent = nullptr);
};

}
