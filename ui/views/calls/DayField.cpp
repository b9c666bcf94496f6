// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calls/DayField.h"

#include "domain/common/DateParser.h"
#include "presentation/common/Dates.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "widgets/ChoiceChips.h"
#include "widgets/DateField.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

DayField::DayField(const QString& name, QWidget* parent) : QWidget(parent) { buildLayout(name); }

void DayField::buildLayout(const QString& name)
{
    m_edit = new DateField;
    m_edit->setParser([this](const QString& typed) -> std::optional<QDate> {
        const auto day = domain::parseTypedDate(typed, m_today);
        return day ? std::optional(*day) : std::nullopt;
    });
    m_edit->setFormatter(presentation::dateText);
    m_chips = new ChoiceChips(name, ChoiceChips::Mode::Acts);
    m_chips->addChoice(u"tomorrow"_s, tr("Tomorrow"));
    m_chips->addChoice(u"1w"_s, tr("1 week"));
    m_chips->addChoice(u"2w"_s, tr("2 weeks"));
    m_chips->addChoice(u"6w"_s, tr("6 weeks"));
    m_chips->addChoice(u"none"_s, tr("No day"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    m_remark = new PlainLabel;
    m_remark->setObjectName(u"dayRemark"_s);
    m_remark->hide();
    column->addWidget(m_edit);
    column->addWidget(m_remark);
    column->addWidget(m_chips);
    setFocusProxy(m_edit);
    connect(m_edit, &DateField::textChanged, this, &DayField::textChanged);
    connect(m_edit, &DateField::dateChanged, this, &DayField::refreshRemark);
    connect(m_chips, &ChoiceChips::toggled, this, &DayField::onChip);
}

void DayField::setDays(QDate today, QDate suggested, const domain::PlanRules& rules)
{
    m_rules = rules;
    m_today = today;
    m_suggested = suggested;
    m_edit->setPlaceholderText(suggested.isValid()
            ? tr("for example %1").arg(presentation::dateText(suggested))
            : tr("for example tomorrow, 2w"));
}

QString DayField::text() const { return m_edit->text(); }

void DayField::setText(const QString& text) { m_edit->setText(text); }

void DayField::refreshRemark()
{
    sayRemark(presentation::dueRemark(m_edit->date(), m_today, m_rules), *m_remark);
}

void DayField::onChip(const QString& key)
{
    if (key == u"none")
        m_edit->clear();
    else if (const auto day = domain::parseTypedDate(key, m_today))
        m_edit->setDate(*day);
}

}
