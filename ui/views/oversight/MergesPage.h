// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QWidget>

class QLineEdit;

namespace rooftree::presentation {
class MergeReviewModel;
}

namespace rooftree::ui {

class Banner;
class Button;
class Card;
class FormBuilder;
class FreshPasswordBar;
class PlainLabel;
class TableView;

/// Merges of records: what somebody asked for is shown side by side, and somebody else decides with
/// their password. What was decided stays in the list.
class MergesPage final : public QWidget {
    Q_OBJECT

public:
    explicit MergesPage(presentation::MergeReviewModel& model, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void buildDecision(Card& card);
    void bindModel();
    void onRead();
    void onLooked();
    void refreshActs();
    void onRefused(const domain::Error& error);

    presentation::MergeReviewModel& m_model;
    Banner* m_banner = nullptr;
    PlainLabel* m_count = nullptr;
    TableView* m_list = nullptr;
    Card* m_card = nullptr;
    PlainLabel* m_story = nullptr;
    Banner* m_remarks = nullptr;
    TableView* m_table = nullptr;
    QWidget* m_decision = nullptr;
    FreshPasswordBar* m_fresh = nullptr;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_reason = nullptr;
    Button* m_approve = nullptr;
    Button* m_refuse = nullptr;
};

}
