// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/StatusLine.h"

#include "presentation/common/DeskStatus.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/PlainLabel.h"
#include "widgets/StatusChip.h"
#include "widgets/Text.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

StatusLine::StatusLine(const presentation::DeskStatus& status, QWidget* parent)
    : QFrame(parent)
    , m_status(status)
    , m_words(new PlainLabel(QString(), TextRole::Muted))
    , m_trouble(new StatusChip(tr("database not answering"), Tone::Danger))
    , m_backupTrouble(new StatusChip(QString(), Tone::Danger))
    , m_doctorTrouble(new StatusChip(QString(), Tone::Danger))
    , m_doctor(new Button(tr("Look at it"), ButtonKind::Quiet))
    , m_notKept(
          new StatusChip(tr("what you type is not kept: it is only on this screen"), Tone::Danger))
    , m_drafts(new Button(QString(), ButtonKind::Quiet))
{
    setProperty("status", true);
    m_words->setObjectName(u"statusWords"_s);
    m_trouble->setObjectName(u"statusTrouble"_s);
    m_backupTrouble->setObjectName(u"statusBackupTrouble"_s);
    m_doctorTrouble->setObjectName(u"statusDoctorTrouble"_s);
    m_doctor->setObjectName(u"lookAtDoctorButton"_s);
    setPlainToolTip(*m_doctor, tr("See what is wrong with this computer (F8)"));
    connect(m_doctor, &Button::clicked, this, &StatusLine::doctorRequested);
    m_notKept->setObjectName(u"statusNotKept"_s);
    m_drafts->setObjectName(u"draftsKeptButton"_s);
    setPlainToolTip(*m_drafts, tr("See what you typed and did not save"));
    connect(m_drafts, &Button::clicked, this, &StatusLine::draftsRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(4), space(1), space(4), space(1));
    row->addWidget(m_trouble);
    row->addWidget(m_backupTrouble);
    row->addWidget(m_doctorTrouble);
    row->addWidget(m_doctor);
    row->addWidget(m_notKept);
    row->addWidget(m_drafts);
    row->addWidget(m_words, 1);
    connect(&status, &presentation::DeskStatus::changed, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::refresh()
{
    m_trouble->setVisible(!m_status.isConnected());
    QStringList parts { m_status.databaseWords() };
    if (m_status.isConnected())
        parts << tr("connected");
    const int drafts = m_status.draftsKept();
    m_drafts->setText(drafts == 1 ? tr("1 draft kept") : tr("%1 drafts kept").arg(drafts));
    m_drafts->setVisible(drafts > 0);
    m_notKept->setVisible(!m_status.areDraftsKept());
    if (const auto backups = m_status.backupWords(); !backups.isEmpty())
        parts << backups;
    const auto trouble = m_status.backupTrouble();
    m_backupTrouble->setState(trouble, Tone::Danger);
    m_backupTrouble->setVisible(!trouble.isEmpty());
    const auto wrong = m_status.doctorTrouble();
    m_doctorTrouble->setState(wrong, m_status.canSeeDoctor() ? Tone::Danger : Tone::Warning);
    m_doctorTrouble->setVisible(!wrong.isEmpty());
    m_doctor->setVisible(!wrong.isEmpty() && m_status.canSeeDoctor());
    m_words->setText(parts.join(u" · "_s));
}

}
