// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kiosk/KioskPageView.h"

namespace rooftree::ui {

/// A page that only says something: the start page, the end page, "please see reception".
class KioskMessagePage final : public KioskPageView {
    Q_OBJECT

public:
    /// `named` is a sentence with a name in it: shown first, and not read aloud.
    KioskMessagePage(const QString& heading, const QStringList& sentences,
        const QString& pictureName, const QString& named = QString(), QWidget* parent = nullptr);

    void focusFirst() override { }
};

}
