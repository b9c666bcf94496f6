// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kiosk/KioskPageView.h"

namespace rooftree::ui {

/// A page that only says something, such as "please see reception".
class KioskMessagePage final : public KioskPageView {
    Q_OBJECT

public:
    KioskMessagePage(const QString& heading, const QStringList& sentences,
        const QString& pictureName, QWidget* parent = nullptr);

    void focusFirst() override { }
};

}
