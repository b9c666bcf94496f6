// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "views/access/AccessPage.h"

namespace rooftree::ui {

class Button;
class ProgressPanel;

/// Before the practice is open: what is being done, or why it could not be.
class StartPage final : public AccessPage {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void showMakingDemo(int percent);
    /// `canRestore`: the place of the practice is known and nothing of it is open.
    void showFailure(const domain::Error& error, bool canRestore = false);

Q_SIGNALS:
    void quitRequested();
    void restoreRequested();

private:
    ProgressPanel* m_progress = nullptr;
    Button* m_quit = nullptr;
    Button* m_restore = nullptr;
};

}
