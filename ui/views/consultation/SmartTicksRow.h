// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goals/ActionPlan.h"

#include <QWidget>

#include <array>

namespace rooftree::ui {

class IconLabel;
class PlainLabel;

/// Five small ticks that show what makes a goal specific. They judge nothing.
class SmartTicksRow final : public QWidget {
    Q_OBJECT

public:
    explicit SmartTicksRow(QWidget* parent = nullptr);

    void show(const domain::SmartTicks& ticks);

private:
    static constexpr int kTicks = 5;

    std::array<IconLabel*, kTicks> m_icons {};
    std::array<PlainLabel*, kTicks> m_words {};
};

}
