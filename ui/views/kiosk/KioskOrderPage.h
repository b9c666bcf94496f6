// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "views/kiosk/KioskPageView.h"

namespace rooftree::ui {

class WrappingButton;
class PlainLabel;

/// The chosen topics, put in order by tapping: 1, 2, 3.
class KioskOrderPage final : public KioskPageView {
    Q_OBJECT

public:
    explicit KioskOrderPage(presentation::KioskModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QStringList spoken() const override;

private:
    void refresh();

    presentation::KioskModel& m_model;
    std::vector<WrappingButton*> m_rows;
    PlainLabel* m_next = nullptr;
};

}
