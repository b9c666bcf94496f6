// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/AlertModel.h"

#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

/// The alerts that nobody has taken on, over everything else of the window, one line each with the
/// button that takes it on. It cannot be closed.
class AlertBar final : public QWidget {
    Q_OBJECT

public:
    explicit AlertBar(presentation::AlertModel& model, QWidget* parent = nullptr);

private:
    void refresh();

    presentation::AlertModel& m_model;
    QVBoxLayout* m_column = nullptr;
    QString m_refusal;
};

}
