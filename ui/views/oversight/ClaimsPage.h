// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/ReviewModel.h"

#include <QWidget>

namespace rooftree::ui {

class Banner;
class Button;
class PlainLabel;
class TableView;

/// Records that somebody opened with a reason: the same-day list, and what was found.
class ClaimsPage final : public QWidget {
    Q_OBJECT

public:
    explicit ClaimsPage(presentation::ReviewModel& model, QWidget* parent = nullptr);

private:
    void buildLayout();
    void onRead();
    void review(domain::Finding finding);

    presentation::ReviewModel& m_model;
    Banner* m_banner = nullptr;
    PlainLabel* m_count = nullptr;
    TableView* m_table = nullptr;
    Button* m_inOrder = nullptr;
    Button* m_followUp = nullptr;
};

}
