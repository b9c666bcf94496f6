// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "views/kiosk/KioskPageView.h"

namespace rooftree::ui {

class PlainLabel;

/// Something that cannot wait was said: speak up now. It says whether staff have been told (HZ-10).
class KioskUrgentPage final : public KioskPageView {
    Q_OBJECT

public:
    explicit KioskUrgentPage(presentation::KioskModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QStringList spoken() const override;

private:
    void refresh();

    presentation::KioskModel& m_model;
    PlainLabel* m_told = nullptr;
};

}
