// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Staff.h"
#include "presentation/access/UsersModel.h"

#include <QWidget>

namespace rooftree::ui {

class Banner;
class Button;
class Card;
class FormBuilder;
class DraftBar;
class FreshPasswordBar;
class LeaverPanel;
class PracticePanel;
class StaffForm;
class TableView;

/// Everybody who works here; adding somebody, changing them, and what happens when they leave. One
/// card stands above the list and holds whatever is being done.
class UsersPage final : public QWidget {
    Q_OBJECT

public:
    explicit UsersPage(presentation::UsersModel& model, QWidget* parent = nullptr);

    /// The form with what was typed in it before.
    void goOnWith(app::DraftId draft);

private:
    enum class Doing { Nothing, Adding, Changing, GivingPassword, Leaving, Practice };

    void buildLayout();
    void buildCard();
    void buildActs();
    void buildPersonActs();
    void bindModel();
    void bindActs();
    void bindDraft();
    void turnTo(Doing doing);
    void refreshPersonActs();
    [[nodiscard]] QString titleOf(Doing doing) const;
    [[nodiscard]] FormBuilder& fields() const;
    void onOpened(const QModelIndex& index);
    void onSave();
    void onClose();
    void onRefreshed();
    void onSaved(presentation::UsersModel::Act act);
    void onRefused(const domain::Error& error);

    presentation::UsersModel& m_model;
    std::optional<domain::Staff> m_person; ///< whom it is about
    Doing m_doing = Doing::Nothing;
    Banner* m_banner = nullptr;
    TableView* m_table = nullptr;
    Button* m_add = nullptr;
    Button* m_practiceButton = nullptr;
    Card* m_card = nullptr;
    DraftBar* m_draftBar = nullptr;
    FreshPasswordBar* m_fresh = nullptr;
    StaffForm* m_form = nullptr;
    LeaverPanel* m_leaver = nullptr;
    PracticePanel* m_practice = nullptr;
    Button* m_save = nullptr;
    Button* m_cancel = nullptr;
    QWidget* m_personActs = nullptr;
    Button* m_newPassword = nullptr;
    Button* m_noSecondFactor = nullptr;
    Button* m_close = nullptr;
};

}
