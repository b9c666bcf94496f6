// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/goals/ActionFates.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace rooftree::ui {

/// What becomes of each open action of a goal that ends: one box a line, chosen by keyboard. Who
/// touches nothing gets what is usual.
class ActionFatesField final : public QWidget {
    Q_OBJECT

public:
    explicit ActionFatesField(QWidget* parent = nullptr);

    struct Asked {
        std::vector<domain::PlanAction> open;
        std::vector<app::OtherGoal> otherGoals;
    };

    /// Shows the lines with what was chosen before.
    void ask(const Asked& asked, const presentation::Fates& chosen, bool isAchieved);
    /// What is usual changes with it; what somebody chose stays.
    void setAchieved(bool isAchieved);

    [[nodiscard]] bool isEmpty() const { return m_asked.open.empty(); }

    /// Only what somebody chose.
    [[nodiscard]] const presentation::Fates& chosen() const { return m_chosen; }

Q_SIGNALS:
    void edited();

private:
    struct Line {
        QComboBox* box;
        QLineEdit* reason;
    };

    void addLine(const domain::PlanAction& action);
    void fill(QComboBox& box) const;
    void showLines();
    void onChosen(std::size_t at);
    void onReason(std::size_t at, const QString& reason);

    Asked m_asked;
    presentation::Fates m_chosen;
    bool m_isAchieved = false;
    std::vector<Line> m_lines;
    QVBoxLayout* m_column = nullptr;
};

}
