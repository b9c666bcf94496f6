// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/RestrictionModel.h"

#include <QWidget>

namespace rooftree::ui {

class Banner;
class Button;
class ChoiceChips;
class PlainLabel;

/// Says whether the record is restricted, and restricts it or lifts that.
class RestrictionCard final : public QWidget {
    Q_OBJECT

public:
    explicit RestrictionCard(presentation::RestrictionModel& model, QWidget* parent = nullptr);

private:
    void onRead();
    void onChange();

    presentation::RestrictionModel& m_model;
    PlainLabel* m_state = nullptr;
    Banner* m_banner = nullptr;
    ChoiceChips* m_reasons = nullptr;
    Button* m_change = nullptr;
    Button* m_confirm = nullptr;
};

}
