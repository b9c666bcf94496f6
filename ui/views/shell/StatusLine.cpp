// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/StatusLine.h"

#include "presentation/common/DeskStatus.h"
#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"
#include "widgets/StatusChip.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

StatusLine::StatusLine(const presentation::DeskStatus& status, QWidget* parent)
    : QFrame(parent)
    , m_status(status)
    , m_words(new PlainLabel(QString(), TextRole::Muted))
    , m_trouble(new StatusChip(tr("database not answering"), Tone::Danger))
{
    setProperty("status", true);
    m_words->setObjectName(u"statusWords"_s);
    m_trouble->setObjectName(u"statusTrouble"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(4), space(1), space(4), space(1));
    row->addWidget(m_trouble);
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
    if (const int drafts = m_status.draftsKept(); drafts > 0)
        parts << tr("%n draft(s) kept", nullptr, drafts);
    m_words->setText(parts.join(u" · "_s));
}

}
