// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "views/kiosk/KioskPageView.h"

namespace rooftree::ui {

class Button;

/// All answers, each with Change.
class KioskCheckPage final : public KioskPageView {
    Q_OBJECT

public:
    explicit KioskCheckPage(presentation::KioskModel& model, QWidget* parent = nullptr);

private:
    void addPeople();
    void addQuestionnaire(const domain::Instrument& pack);
    Button* addCard(const QString& question, const QString& answer);
    void add(const QString& question, const QString& answer, presentation::KioskPage page);
    [[nodiscard]] QString topicsText() const;

    presentation::KioskModel& m_model;
};

}
