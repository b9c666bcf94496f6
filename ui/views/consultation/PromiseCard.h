// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ConsultationModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace rooftree::ui {

class ChoiceChips;
class DateField;
class PlainLabel;

/// Who does what beside the step. One line is typed at a time, and Enter puts it on the list; a
/// line that is still being typed counts as well.
class PromiseCard final : public QWidget {
    Q_OBJECT

public:
    explicit PromiseCard(presentation::ConsultationModel& model, QWidget* parent = nullptr);

    void load();
    void focusFirst();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void buildLine();
    void bindModel();
    void fillOwners();
    void add();
    void onOwner(int index);
    void onDay(const QString& key, bool on);
    void refresh();
    void showLines();
    [[nodiscard]] QWidget* makeLine(const domain::NewPlanAction& action);
    [[nodiscard]] QString ownerName(const domain::ActionOwner& owner) const;

    presentation::ConsultationModel& m_model;
    bool m_isRefreshing = false;
    std::vector<domain::NewPlanAction> m_shown;
    QVBoxLayout* m_lines = nullptr;
    QLineEdit* m_words = nullptr;
    QComboBox* m_owner = nullptr;
    ChoiceChips* m_days = nullptr;
    DateField* m_due = nullptr;
};

}
