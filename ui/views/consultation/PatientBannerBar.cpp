// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/PatientBannerBar.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/StatusChip.h"
#include "widgets/Text.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    PlainLabel* oneLine(TextRole role, const QString& objectName)
    {
        auto* label = new PlainLabel(QString(), role);
        label->setObjectName(objectName);
        label->setWordWrap(false);
        return label;
    }

}

PatientBannerBar::PatientBannerBar(QWidget* parent) : QFrame(parent)
{
    setProperty("bar", true);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(space(4), space(2), space(4), space(2));
    outer->setSpacing(space(4));
    m_row = new FlowLayout(space(4));
    m_name = oneLine(TextRole::Subheading, u"bannerName"_s);
    m_name->setIsolated(true);
    m_born = oneLine(TextRole::Body, u"bannerBorn"_s);
    m_number = oneLine(TextRole::Body, u"bannerNumber"_s);
    for (auto* label : { m_name, m_born, m_number }) {
        label->setSelectable(true);
        label->setFocusPolicy(Qt::ClickFocus);
        m_row->addWidget(label);
    }
    outer->addLayout(m_row, 1);
    m_time = oneLine(TextRole::Muted, u"bannerTime"_s);
    m_timer = oneLine(TextRole::Muted, u"bannerTimer"_s);
    m_together = new Button(tr("Look together"), ButtonKind::Quiet);
    m_together->setObjectName(u"togetherButton"_s);
    m_together->setIconName(u"eye"_s);
    setPlainToolTip(*m_together, tr("F11"));
    m_together->hide();
    connect(m_together, &Button::clicked, this, &PatientBannerBar::togetherRequested);
    outer->addWidget(m_together);
    outer->addWidget(m_time);
    outer->addWidget(m_timer);
    m_ticks.setInterval(1000);
    connect(&m_ticks, &QTimer::timeout, this, &PatientBannerBar::refreshTimer);
}

void PatientBannerBar::addChip(const QString& words, Tone tone)
{
    m_chips.push_back(new StatusChip(words, tone));
    m_row->addWidget(m_chips.back());
}

void PatientBannerBar::show(const presentation::PatientBanner& banner)
{
    for (auto* chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_name->setText(
        banner.preferred.isEmpty() ? banner.name : u"%1 (%2)"_s.arg(banner.name, banner.preferred));
    m_born->setText(banner.born.isEmpty() ? tr("date of birth not known") : banner.born);
    m_number->setText(
        banner.nhsNumber.isEmpty() ? tr("no NHS number") : tr("NHS %1").arg(banner.nhsNumber));
    for (auto* label : { m_name, m_born, m_number })
        label->setAccessibleName(label->text());
    if (banner.hasNamesakeToday)
        addChip(tr("similar name today"), Tone::Warning);
    else if (banner.namesakes > 0)
        addChip(banner.namesakes == 1 ? tr("1 other with a similar name")
                                      : tr("%1 others with a similar name").arg(banner.namesakes),
            Tone::Warning);
    if (!banner.isLiving)
        addChip(tr("has died"), Tone::Danger);
    for (const auto& need : banner.accessNeeds)
        addChip(need, Tone::Info);
    m_together->show();
    m_time->setText(banner.time);
    m_time->setVisible(!banner.time.isEmpty());
    setAccessibleName(tr("Patient: %1").arg(identity()));
}

QString PatientBannerBar::identity() const
{
    return QStringList { m_name->text(), m_born->text(), m_number->text() }.join(u" \u00b7 "_s);
}

void PatientBannerBar::startTimer(std::function<qint64()> seconds)
{
    m_seconds = std::move(seconds);
    m_ticks.start();
    refreshTimer();
}

void PatientBannerBar::refreshTimer()
{
    const auto seconds = m_seconds();
    m_timer->setText(u"%1:%2"_s.arg(
        QString::number(seconds / 60), QString::number(seconds % 60).rightJustified(2, u'0')));
    m_timer->setAccessibleName(tr("Open for %1 minutes").arg(seconds / 60));
}

}
