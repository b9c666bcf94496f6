// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/followup/CallTry.h"
#include "views/Place.h"

namespace rooftree::presentation {
class CallsModel;
struct SavedCall;
}

namespace rooftree::ui {

class Button;
class CallCard;
class CallsTable;
class ChoiceChips;
class DraftBar;
class EmptyState;
class LooseEndsPanel;
class PromisesPanel;
class ScrollPage;

/// Who needs a call, and what came of it. What is typed about one patient stays with that patient
/// while another is looked at.
class CallsPlace final : public Place {
    Q_OBJECT

public:
    explicit CallsPlace(presentation::CallsModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] domain::Action requiredAction() const override
    {
        return domain::Action::SeeCalls;
    }

    void activate() override;
    void focusFirst() override;
    [[nodiscard]] int draftsKept() const override;
    void goOnWith(const app::Draft& draft) override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void buildLayout();
    void buildScope();
    void bindModel();
    void bindCard();
    void onScope(const QString& key);
    void onRefreshed();
    void onSaved(const presentation::SavedCall& call);
    void onEdited();
    void onLetter(const QString& letter);
    void save();
    void showChosen();
    void showCall(const app::CallRow& call);
    void showNobody();
    void showTyped();
    void showWanted();
    void askForRecord(domain::PatientId patient);

    presentation::CallsModel& m_model;
    std::optional<app::CallRow> m_shown;
    std::optional<domain::PatientId> m_toOpen; ///< what the banner's button opens
    std::optional<domain::FollowUpId> m_wanted; ///< whose draft was chosen in the list of drafts
    QMetaObject::Connection m_restored; ///< of the call that is shown
    ScrollPage* m_page = nullptr;
    ChoiceChips* m_scope = nullptr;
    QWidget* m_columns = nullptr;
    CallsTable* m_table = nullptr;
    CallCard* m_card = nullptr;
    PromisesPanel* m_promises = nullptr;
    LooseEndsPanel* m_looseEnds = nullptr;
    DraftBar* m_draftBar = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_everybody = nullptr;
};

}
