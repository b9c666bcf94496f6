// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QWidget>

namespace rooftree::presentation {
class BackupModel;
}

namespace rooftree::ui {

class Banner;
class Button;
class Card;
class Dialogs;
class FormBuilder;
class PasswordField;
class PlainLabel;
class ProgressPanel;
class StatusChip;

/// The practice's backups: how it stands, making one, where they go, and what opens them.
class BackupPage final : public QWidget {
    Q_OBJECT

public:
    BackupPage(presentation::BackupModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

private:
    void buildLayout();
    [[nodiscard]] Card* buildState();
    [[nodiscard]] Card* buildPlan();
    [[nodiscard]] Card* buildKey();
    [[nodiscard]] Card* buildPaper();
    [[nodiscard]] Card* buildRestore();
    void bindModel();
    void bindButtons();
    void refresh();
    void onFolder();
    void onPassphrase();
    void onKeyMade(const QString& words);
    void onSavePaper();
    void onRestore();
    void onBusy(bool busy);
    void onMade();
    void onRefused(const domain::Error& error);

    presentation::BackupModel& m_model;
    Dialogs& m_dialogs;
    Banner* m_banner = nullptr;
    StatusChip* m_health = nullptr;
    PlainLabel* m_last = nullptr;
    PlainLabel* m_verified = nullptr;
    Button* m_make = nullptr;
    ProgressPanel* m_progress = nullptr;
    PlainLabel* m_place = nullptr;
    Button* m_folder = nullptr;
    PlainLabel* m_schedule = nullptr;
    Button* m_switch = nullptr;
    PlainLabel* m_offline = nullptr;
    Button* m_noteOffline = nullptr;
    PlainLabel* m_keyState = nullptr;
    FormBuilder* m_form = nullptr;
    PasswordField* m_phrase = nullptr;
    PasswordField* m_again = nullptr;
    Button* m_setPhrase = nullptr;
    Card* m_paper = nullptr;
    PlainLabel* m_recovery = nullptr;
    Button* m_savePaper = nullptr;
    Button* m_paperDone = nullptr;
    Button* m_restore = nullptr;
};

}
