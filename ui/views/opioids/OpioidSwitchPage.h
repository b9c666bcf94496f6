// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rooftree::presentation {
class OpioidSwitchModel;
}

namespace rooftree::ui {

class Banner;
class Button;
class FreshPasswordBar;
class PlainLabel;

/// The factors of the opioid total with their source and hash, what was decided about them, and
/// what one's role may decide.
class OpioidSwitchPage final : public QWidget {
    Q_OBJECT

public:
    explicit OpioidSwitchPage(presentation::OpioidSwitchModel& model, QWidget* parent = nullptr);

private:
    void buildLayout();
    void bindModel();
    void refresh();

    presentation::OpioidSwitchModel& m_model;
    Banner* m_banner = nullptr;
    PlainLabel* m_standing = nullptr;
    FreshPasswordBar* m_fresh = nullptr;
    PlainLabel* m_table = nullptr;
    PlainLabel* m_factors = nullptr;
    Button* m_approve = nullptr;
    Button* m_withdraw = nullptr;
    Button* m_on = nullptr;
    Button* m_off = nullptr;
};

}
