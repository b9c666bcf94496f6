// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/StaffPatientsModel.h"

#include <QWidget>

class QLineEdit;

namespace rooftree::ui {

class Banner;
class Button;
class FormBuilder;
class TableView;

/// Says which of the staff are patients here, so that opening their records asks why.
class StaffPatientsPage final : public QWidget {
    Q_OBJECT

public:
    explicit StaffPatientsPage(presentation::StaffPatientsModel& model, QWidget* parent = nullptr);

private:
    void buildLayout();
    void onSave();

    presentation::StaffPatientsModel& m_model;
    Banner* m_banner = nullptr;
    TableView* m_table = nullptr;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_number = nullptr;
    Button* m_save = nullptr;
};

}
