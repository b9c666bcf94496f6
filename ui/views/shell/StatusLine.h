// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace rooftree::presentation {
class DeskStatus;
}

namespace rooftree::ui {

class Button;
class PlainLabel;
class StatusChip;

/// The quiet line at the bottom: which database, whether it answers, how many drafts
/// are kept, when a backup was last restored for a trial, and
/// what the doctor found wrong.
class StatusLine final : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(const presentation::DeskStatus& status, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Wish: see the drafts that are kept.
    void draftsRequested();
    /// Wish: see what the doctor found.
    void doctorRequested();

private:
    void refresh();

    const presentation::DeskStatus& m_status;
    PlainLabel* m_words = nullptr;
    StatusChip* m_trouble = nullptr;
    StatusChip* m_backupTrouble = nullptr;
    StatusChip* m_doctorTrouble = nullptr;
    Button* m_doctor = nullptr;
    StatusChip* m_notKept = nullptr; ///< what is typed is only on the screen
    Button* m_drafts = nullptr;
};

}
