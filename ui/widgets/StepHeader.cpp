// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StepHeader.h"

#include "theme/ApplyTheme.h"
#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace rooftree::ui {
namespace {

    constexpr int kBarHeight = 6;

}

StepHeader::StepHeader(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, kBarHeight + space(2));
    row->setSpacing(space(3));
    m_words = new PlainLabel(QString(), TextRole::Strong);
    m_words->setWordWrap(false);
    m_title = new PlainLabel(QString(), TextRole::Muted);
    row->addWidget(m_words);
    row->addWidget(m_title, 1);
}

void StepHeader::setStep(int step, int count, const QString& title)
{
    m_count = qMax(1, count);
    m_step = qBound(1, step, m_count);
    const auto now = QString::number(m_step);
    const auto all = QString::number(m_count);
    m_words->setText(tr("%1 of %2", "step of steps").arg(now, all));
    m_title->setText(title);
    setAccessibleName(tr("Step %1 of %2").arg(now, all));
    update();
}

QString StepHeader::words() const { return m_words->text(); }

void StepHeader::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = space(1);
    const double width = (this->width() - gap * (m_count - 1)) / m_count;
    for (int at = 0; at < m_count; ++at) {
        const int shown = layoutDirection() == Qt::RightToLeft ? m_count - 1 - at : at;
        const QRectF bar(shown * (width + gap), height() - kBarHeight, width, kBarHeight);
        const bool done = at < m_step;
        // What is still to come is an outline, so the count does not hang on a shade alone.
        painter.setPen(QPen(done ? theme.accent : theme.line, 1));
        painter.setBrush(done ? theme.accent : theme.surface);
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

}
