// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace rooftree::ui {

/// Says on every screen of a demo practice that nobody in it is real.
class DemoStrip final : public QFrame {
    Q_OBJECT

public:
    explicit DemoStrip(QWidget* parent = nullptr);
};

}
