// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Result.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace rooftree::app {
struct MergeEntry;
}

namespace rooftree::presentation {
class MergeModel;
class PatientSearchModel;
}

namespace rooftree::ui {

class Banner;
class Button;
class Card;
class FormBuilder;
class PatientPicker;
class ScrollPage;
class TableView;

/// Asks for two records of one person to be made one: chooses the two, shows them side by side,
/// says what stands against it. Somebody else decides, in Oversight.
class MergePage final : public QWidget {
    Q_OBJECT

public:
    struct Models {
        presentation::MergeModel& merge;
        presentation::PatientSearchModel& keptSearch;
        presentation::PatientSearchModel& foldedSearch;
    };

    explicit MergePage(const Models& models, QWidget* parent = nullptr);

    /// With a patient, theirs is the record that stays.
    void start(std::optional<domain::PatientId> kept = {});
    void focusFirst();

Q_SIGNALS:
    void leaveRequested();

private:
    void buildLayout();
    void addPickers();
    [[nodiscard]] PatientPicker* addPicker(Card& card, const QString& label,
        presentation::PatientSearchModel& search, const QString& name);
    void addActs();
    void bindModel();
    void onPicked();
    void onCompared();
    void onEarlier();
    [[nodiscard]] QWidget* earlierRow(const app::MergeEntry& entry);
    void onRefused(const domain::Error& error);
    void onProposed();
    void swap();

    Models m_models;
    ScrollPage* m_page = nullptr;
    PatientPicker* m_kept = nullptr;
    PatientPicker* m_folded = nullptr;
    Button* m_swap = nullptr;
    Banner* m_remarks = nullptr;
    Card* m_comparison = nullptr;
    TableView* m_table = nullptr;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_reason = nullptr;
    Button* m_propose = nullptr;
    Card* m_earlier = nullptr;
    QWidget* m_earlierRows = nullptr;
};

}
