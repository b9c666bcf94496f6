// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/StationsModel.h"

#include <QWidget>

namespace rooftree::ui {

class FlowLayout;

/// How the screens of the waiting room are, one chip each. Hidden where there is none.
class StationStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StationStrip(presentation::StationsModel& model, QWidget* parent = nullptr);

private:
    void refresh();

    presentation::StationsModel& m_model;
    FlowLayout* m_row = nullptr;
};

}
