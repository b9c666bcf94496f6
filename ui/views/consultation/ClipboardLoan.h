// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace rooftree::ui {

/// Text that stays on the clipboard for one minute and is taken off again, also when the page that
/// put it there is gone by then. What somebody else copied meanwhile stays.
class ClipboardLoan final : public QTimer {
    Q_OBJECT

public:
    static constexpr int kMilliseconds = 60'000;

    /// Replaces the loan before it. Answers the timer; it belongs to the program.
    static ClipboardLoan* lend(const QString& text);

    ~ClipboardLoan() override;
    ClipboardLoan(const ClipboardLoan&) = delete;
    ClipboardLoan& operator=(const ClipboardLoan&) = delete;

private:
    explicit ClipboardLoan(const QString& text);

    QString m_text;
};

}
