// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ReferralsModel.h"

#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

/// What was promised beside steps and is not done yet: mine, the patient's, others'.
class OpenActionsCard final : public QWidget {
    Q_OBJECT

public:
    using Lines = std::vector<presentation::RecordSummary::ActionLine>;

    OpenActionsCard(
        const Lines& lines, presentation::ReferralsModel& model, QWidget* parent = nullptr);

private:
    void addLine(QVBoxLayout& column, const presentation::RecordSummary::ActionLine& line);

    presentation::ReferralsModel& m_model;
};

}
