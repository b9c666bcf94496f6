// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace rooftree::presentation {
class DeskStatus;
}

namespace rooftree::ui {

class PlainLabel;
class StatusChip;

/// The quiet line at the bottom: which database, whether it answers, and how many drafts are kept.
class StatusLine final : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(const presentation::DeskStatus& status, QWidget* parent = nullptr);

private:
    void refresh();

    const presentation::DeskStatus& m_status;
    PlainLabel* m_words = nullptr;
    StatusChip* m_trouble = nullptr;
};

}
