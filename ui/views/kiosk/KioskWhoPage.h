// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "views/kiosk/KioskPageView.h"

namespace rooftree::ui {

/// Who is answering: three large buttons, one of them down.
class KioskWhoPage final : public KioskPageView {
    Q_OBJECT

public:
    explicit KioskWhoPage(presentation::KioskModel& model, QWidget* parent = nullptr);

private:
    void add(domain::AnsweredBy who, const QString& words, const QString& objectName);

    presentation::KioskModel& m_model;
};

}
