// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/care/CareModel.h"

#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

class Card;

/// What was written down of the chosen kind, newest first, each to be corrected or taken back.
class CareHistoryCard final : public QWidget {
    Q_OBJECT

public:
    explicit CareHistoryCard(presentation::CareModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The form holds an older entry now.
    void formWanted();

private:
    void rebuild();
    void addLine(const presentation::CareModel::Line& line);

    presentation::CareModel& m_model;
    Card* m_card = nullptr;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_column = nullptr;
};

}
