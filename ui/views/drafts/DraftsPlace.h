// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/drafts/DraftList.h"
#include "views/Place.h"

namespace rooftree::presentation {
class DraftsModel;
}

namespace rooftree::ui {

class Button;
class Card;
class EmptyState;
class PlainLabel;
class ScrollPage;
class TableView;

/// What the person who is signed in typed and did not save: to look at, to go on with, to throw
/// away and to have back.
class DraftsPlace final : public Place {
    Q_OBJECT

public:
    explicit DraftsPlace(presentation::DraftsModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] domain::Action requiredAction() const override
    {
        return domain::Action::ManageOwnAccount;
    }

    void activate() override;
    void focusFirst() override;

private:
    void buildLayout();
    void buildActs();
    void bindModel();
    void refresh();
    void onCurrentRow(int row);
    void showChosen();
    [[nodiscard]] static QString wordsOf(const presentation::DraftList::Row& row);
    void goOn();
    [[nodiscard]] const presentation::DraftList::Row* chosen() const;

    presentation::DraftsModel& m_model;
    std::optional<app::DraftId> m_chosen;
    std::optional<app::DraftId> m_thrownAway; ///< what Undo brings back
    ScrollPage* m_page = nullptr;
    QWidget* m_kept = nullptr;
    TableView* m_table = nullptr;
    Card* m_words = nullptr;
    PlainLabel* m_text = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_goOn = nullptr;
    Button* m_discard = nullptr;
    Button* m_bringBack = nullptr;
};

}
