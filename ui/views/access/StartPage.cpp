// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/StartPage.h"

#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/ProgressPanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

StartPage::StartPage(QWidget* parent)
    : AccessPage(tr("Rooftree"), u"home"_s, parent)
    , m_progress(new ProgressPanel)
    , m_quit(new Button(tr("Close"), ButtonKind::Primary))
    , m_restore(new Button(tr("Restore a backup")))
{
    m_progress->setCancellable(false);
    m_progress->begin(tr("Opening the practice"));
    m_quit->setObjectName(u"quitButton"_s);
    m_quit->hide();
    column()->addWidget(m_progress);
    m_restore->setObjectName(u"restoreBackupButton"_s);
    m_restore->hide();
    auto* acts = new QWidget;
    auto* row = new FlowLayout(space(2), acts);
    row->addWidget(m_quit);
    row->addWidget(m_restore);
    column()->addWidget(acts);
    connect(m_restore, &Button::clicked, this, &StartPage::restoreRequested);
    connect(m_quit, &Button::clicked, this, &StartPage::quitRequested);
}

void StartPage::showMakingDemo(int percent)
{
    const auto doing
        = tr("Making the demonstration practice: invented people and 18 months of their visits. "
             "This is done once.");
    if (m_progress->doing() != doing)
        m_progress->begin(doing);
    m_progress->setProgress(percent, 100);
}

void StartPage::showFailure(const domain::Error& error, bool canRestore)
{
    m_progress->finish();
    m_progress->hide();
    sayError(error, *banner());
    m_quit->show();
    m_restore->setVisible(canRestore);
    m_quit->setFocus(Qt::OtherFocusReason);
}

}
