// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ConsultationModel.h"

#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

class Button;
class PlainLabel;

/// Who has looked at this patient: asked for by a button, because it is seldom wanted.
class AccessCard final : public QWidget {
    Q_OBJECT

public:
    explicit AccessCard(presentation::ConsultationModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void printRequested();

private:
    void onRead();

    presentation::ConsultationModel& m_model;
    Button* m_show = nullptr;
    Button* m_print = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

}
