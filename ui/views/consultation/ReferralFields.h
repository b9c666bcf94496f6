// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/AgendaBoard.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace rooftree::ui {

/// The note that a line of the agenda becomes when somebody else takes it on: who or which service,
/// why, and whether the patient's plan says so.
class ReferralFields final : public QWidget {
    Q_OBJECT

public:
    explicit ReferralFields(QWidget* parent = nullptr);

    /// Shows itself for a line that somebody else takes on, and hides otherwise.
    void show(const presentation::BoardRow& row);

Q_SIGNALS:
    void passedToEdited(const QString& words);
    void reasonEdited(const QString& words);
    void onPlanChosen(bool isOnPlan);

private:
    QLineEdit* m_passedTo = nullptr;
    QLineEdit* m_reason = nullptr;
    QCheckBox* m_onPlan = nullptr;
};

}
