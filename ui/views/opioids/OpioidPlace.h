// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/Place.h"

namespace rooftree::presentation {
class OpioidModel;
}

namespace rooftree::ui {

class Banner;
class Card;
class OpioidForm;
class PlainLabel;
class ScrollPage;
class TableView;

/// The opioid total (HZ-06): lines, their arithmetic, and a total or none. It begins empty whenever
/// somebody comes in, and nothing of it is kept.
class OpioidPlace final : public Place {
    Q_OBJECT

public:
    explicit OpioidPlace(presentation::OpioidModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] domain::Action requiredAction() const override
    {
        return domain::Action::UseOpioidTotal;
    }

    void activate() override;
    void focusFirst() override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* makeLines();
    void bindModel();
    void onOpened();
    void refresh();

    presentation::OpioidModel& m_model;
    ScrollPage* m_page = nullptr;
    Banner* m_never = nullptr;
    OpioidForm* m_form = nullptr;
    Card* m_formCard = nullptr;
    Card* m_linesCard = nullptr;
    TableView* m_table = nullptr;
    PlainLabel* m_arithmetic = nullptr;
    PlainLabel* m_total = nullptr;
    Banner* m_flag = nullptr;
    PlainLabel* m_factors = nullptr;
};

}
