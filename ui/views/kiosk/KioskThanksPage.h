// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "views/kiosk/KioskPageView.h"

namespace rooftree::ui {

class IconLabel;
class WrappingButton;

/// The last page: who reads what was said, and the list on paper where this screen can print it.
class KioskThanksPage final : public KioskPageView {
    Q_OBJECT

public:
    explicit KioskThanksPage(presentation::KioskModel& model, QWidget* parent = nullptr);

    void focusFirst() override { }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addList();
    void refreshTold();
    void fitPicture();
    void refresh();

    presentation::KioskModel& m_model;
    PlainLabel* m_told = nullptr; ///< when nobody was reached about something urgent
    IconLabel* m_picture = nullptr;
    WrappingButton* m_print = nullptr;
    PlainLabel* m_said = nullptr;
};

}
