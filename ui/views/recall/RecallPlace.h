// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/recall/RecallModel.h"
#include "views/Place.h"

class QComboBox;

namespace rooftree::ui {

class Button;
class ChoiceChips;
class Dialogs;
class EmptyState;
class PlainLabel;
class RecallCard;
class ScrollPage;
class TableView;

/// Who is due for a review, by condition and month; who is left out and why; and who has a new
/// condition and was offered nothing.
class RecallPlace final : public Place {
    Q_OBJECT

public:
    RecallPlace(presentation::RecallModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] domain::Action requiredAction() const override
    {
        return domain::Action::SeeRecall;
    }

    void activate() override;
    void focusFirst() override;

private:
    void buildLayout();
    void buildFilters();
    void bindModel();
    void bindFilters();
    void fillMonths();
    void onWish();
    void onRefreshed();
    void onDone(const QString& sentence);
    void showPerson(int row);
    void exportList();

    presentation::RecallModel& m_model;
    Dialogs& m_dialogs;
    ScrollPage* m_page = nullptr;
    Button* m_export = nullptr;
    QComboBox* m_register = nullptr;
    QComboBox* m_month = nullptr;
    ChoiceChips* m_parts = nullptr;
    PlainLabel* m_included = nullptr;
    PlainLabel* m_rules = nullptr;
    QWidget* m_columns = nullptr;
    TableView* m_table = nullptr;
    RecallCard* m_card = nullptr;
    EmptyState* m_empty = nullptr;
    std::optional<domain::PatientId> m_shown;
};

}
