// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "views/access/AccessPage.h"

class QLineEdit;

namespace rooftree::presentation {
class RestoreModel;
}

namespace rooftree::ui {

class Button;
class ChoiceChips;
class Dialogs;
class FormBuilder;
class PasswordField;
class PlainLabel;
class ProgressPanel;
class RestorePeopleForm;

/// Puts a backup in the place of the practice: the file and its key, what is in it and what would
/// be lost, two people, and where the old practice is afterwards. Nobody has the practice open
/// meanwhile, this program included.
class RestorePage final : public AccessPage {
    Q_OBJECT

public:
    RestorePage(presentation::RestoreModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    /// The practice is to be opened: the restored one, or the old one after all.
    void openRequested();

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildFile();
    [[nodiscard]] QWidget* buildFound();
    [[nodiscard]] QWidget* buildDone();
    void bindModel();
    void bindButtons();
    void onChoose();
    void onKeyKind();
    [[nodiscard]] PasswordField* secretField() const;
    void orderTabs();
    void onLook();
    void onRestore();
    void onChanged();
    void onLooked();
    void onBusy(bool busy);
    void onRestored();
    void onRefused(const domain::Error& error);
    void showBanner();

    presentation::RestoreModel& m_model;
    Dialogs& m_dialogs;
    QWidget* m_fileCard = nullptr;
    FormBuilder* m_fileForm = nullptr;
    QLineEdit* m_path = nullptr;
    Button* m_choose = nullptr;
    ChoiceChips* m_kind = nullptr;
    QString m_keyKind = QStringLiteral("passphrase");
    PasswordField* m_phrase = nullptr;
    PasswordField* m_recovery = nullptr;
    Button* m_look = nullptr;
    QWidget* m_found = nullptr;
    PlainLabel* m_foundName = nullptr;
    PlainLabel* m_foundWords = nullptr;
    Banner* m_losses = nullptr;
    RestorePeopleForm* m_people = nullptr;
    Button* m_restore = nullptr;
    ProgressPanel* m_progress = nullptr;
    QString m_doing;
    QWidget* m_done = nullptr;
    PlainLabel* m_doneWords = nullptr;
    Button* m_open = nullptr;
    Button* m_leave = nullptr;
};

}
