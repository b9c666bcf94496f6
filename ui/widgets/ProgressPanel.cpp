// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProgressPanel.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/PlainLabel.h"

#include <QGridLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    // QProgressBar counts in int; a share in thousandths serves any total.
    constexpr int kSteps = 1000;

}

ProgressPanel::ProgressPanel(QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    buildLayout();
    connect(m_cancel, &Button::clicked, this, &ProgressPanel::onCancel);
    hide();
}

void ProgressPanel::buildLayout()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space(4), space(3), space(4), space(3));
    grid->setHorizontalSpacing(space(4));
    grid->setVerticalSpacing(space(2));
    m_doing = new PlainLabel(QString(), TextRole::Strong);
    m_detail = new PlainLabel(QString(), TextRole::Muted);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_cancel = new Button(tr("Cancel"));
    m_cancel->setObjectName(u"progressCancel"_s);
    grid->addWidget(m_doing, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_detail, 2, 0);
    grid->addWidget(m_cancel, 0, 1, 3, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
}

void ProgressPanel::begin(const QString& doing)
{
    m_doing->setText(doing);
    m_bar->setAccessibleName(doing);
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(doing));
    setProgress(0, 0);
    show();
}

void ProgressPanel::setProgress(qint64 done, qint64 total, const QString& detail)
{
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    m_bar->setValue(total > 0 ? int(qBound<qint64>(0, done, total) * kSteps / total) : 0);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void ProgressPanel::setCancellable(bool cancellable) { m_cancel->setVisible(cancellable); }

void ProgressPanel::finish() { hide(); }

QString ProgressPanel::doing() const { return m_doing->text(); }

void ProgressPanel::onCancel()
{
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Stopping …"));
    Q_EMIT cancelRequested();
}

}
