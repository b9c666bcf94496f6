// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskLanguage.h"
#include "views/kiosk/KioskPageView.h"

class QGridLayout;

namespace rooftree::ui {

/// Every language by its own name in its own script. Those that nobody has checked say so, in the
/// language itself on the tile and in English above.
class KioskLanguagePage final : public KioskPageView {
    Q_OBJECT

public:
    explicit KioskLanguagePage(
        const presentation::KioskLanguage& language, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& code);

private:
    void addTile(const app::PatientLanguage& each, const presentation::KioskLanguage& language);

    void addDraftNote(const presentation::KioskLanguage& language);

    QGridLayout* m_grid = nullptr;
};

}
