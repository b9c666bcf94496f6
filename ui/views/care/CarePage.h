// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/care/CareKindsModel.h"
#include "presentation/care/CareModel.h"

#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

class Banner;
class Card;
class CareFormCard;
class CareHistoryCard;
class ChoiceChips;
class PlainLabel;
class ScrollPage;
class TableView;

/// Checks and counts of one patient, in the place of the visit's columns: the kinds of a sheet with
/// what was written last, and writing down something new.
class CarePage final : public QWidget {
    Q_OBJECT

public:
    explicit CarePage(presentation::CareModel& model, QWidget* parent = nullptr);

    /// Shows this sheet and kind; empty ones mean what was shown last, or the first.
    void open(const QString& sheet, const QString& kind, bool goesOn = false);
    void focusFirst();

    [[nodiscard]] Banner* banner() const;

Q_SIGNALS:
    void leaveRequested();
    void recordChanged();

private:
    void buildLayout();
    [[nodiscard]] QWidget* makeKinds();
    void bindModel();
    void refreshSheets();
    void refreshReview();
    void onReplaced();
    void onRefused(const domain::Error& error);

    presentation::CareModel& m_model;
    presentation::CareKindsModel* m_kinds;
    ScrollPage* m_page = nullptr;
    ChoiceChips* m_sheets = nullptr;
    QStringList m_sheetsShown;
    Card* m_reviewCard = nullptr;
    QWidget* m_reviewLines = nullptr;
    PlainLabel* m_source = nullptr;
    TableView* m_table = nullptr;
    CareFormCard* m_form = nullptr;
    CareHistoryCard* m_history = nullptr;
    bool m_isChoosing = false;
};

}
