// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rooftree::presentation {
class DoctorModel;
}

namespace rooftree::ui {

class Banner;
class Button;
class PlainLabel;
class TableView;

/// Whether database, copies and this computer are as they should be.
class DoctorPage final : public QWidget {
    Q_OBJECT

public:
    explicit DoctorPage(presentation::DoctorModel& model, QWidget* parent = nullptr);

private:
    void buildLayout();
    void bindModel();
    void onLooked();
    void showRow(int row);

    presentation::DoctorModel& m_model;
    Banner* m_banner = nullptr;
    Button* m_look = nullptr;
    TableView* m_table = nullptr;
    PlainLabel* m_row = nullptr;
};

}
