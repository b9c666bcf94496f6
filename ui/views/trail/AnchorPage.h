// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rooftree::presentation {
class TrailModel;
}

namespace rooftree::ui {

class Banner;
class Button;
class Dialogs;
class PlainLabel;

/// The end of the trail, and a page of it for the folder.
class AnchorPage final : public QWidget {
    Q_OBJECT

public:
    AnchorPage(presentation::TrailModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

    void showHead();

private:
    void buildLayout();
    void print();

    presentation::TrailModel& m_model;
    Dialogs& m_dialogs;
    Banner* m_due = nullptr;
    PlainLabel* m_count = nullptr;
    PlainLabel* m_hash = nullptr;
    PlainLabel* m_last = nullptr;
    Button* m_print = nullptr;
};

}
