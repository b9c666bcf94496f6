// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ConsultationModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rooftree::ui {

class ChoiceChips;
class DateField;
class PlainLabel;

/// The promise to get in touch: how, when and who, as the patient wants it; or none, because.
class FollowUpCard final : public QWidget {
    Q_OBJECT

public:
    explicit FollowUpCard(presentation::ConsultationModel& model, QWidget* parent = nullptr);

    void load();
    void focusFirst();
    void focusReason();

private:
    void buildLayout();
    void fillMethods();
    void fillDays();
    void fillOwners();
    void bindModel();
    void onDay(const QString& key);
    void onOwner(int index);
    void refresh();

    presentation::ConsultationModel& m_model;
    bool m_isRefreshing = false;
    ChoiceChips* m_methods = nullptr;
    ChoiceChips* m_days = nullptr;
    DateField* m_due = nullptr;
    QComboBox* m_owner = nullptr;
    QLineEdit* m_reason = nullptr;
    PlainLabel* m_said = nullptr;
};

}
