// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/PeriodBar.h"

#include "domain/common/DateParser.h"
#include "presentation/audit/ReportPeriod.h"
#include "presentation/common/Dates.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/ChoiceChips.h"
#include "widgets/DateField.h"
#include "widgets/FormBuilder.h"
#include "wording/Sentences.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kFormUnits = 90;

    struct Usual {
        const char* key;
        int months;
        const char* words;
    };

    constexpr Usual kUsual[]
        = { { "month", 1, QT_TRANSLATE_NOOP("rooftree::ui::PeriodBar", "This month") },
              { "quarter", 3, QT_TRANSLATE_NOOP("rooftree::ui::PeriodBar", "Last 3 months") },
              { "year", 12, QT_TRANSLATE_NOOP("rooftree::ui::PeriodBar", "Last 12 months") } };

}

PeriodBar::PeriodBar(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_choice(u"quarter"_s)
{
    buildLayout();
}

void PeriodBar::buildLayout()
{
    m_chips = new ChoiceChips(tr("Period"));
    m_chips->setObjectName(u"periodChips"_s);
    for (const auto& usual : kUsual)
        m_chips->addChoice(QString::fromLatin1(usual.key), tr(usual.words));
    m_chips->addChoice(u"typed"_s, tr("Other dates"));
    m_chips->setChosen({ m_choice });
    buildTyped();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_chips);
    column->addWidget(m_typed);
    connect(m_chips, &ChoiceChips::toggled, this, &PeriodBar::onChip);
}

void PeriodBar::buildTyped()
{
    const auto parser = [this](const QString& typed) -> std::optional<QDate> {
        const auto day = domain::parseTypedDate(typed, m_today);
        return day ? std::optional(*day) : std::nullopt;
    };
    m_form = new FormBuilder;
    m_from = m_form->row(tr("First day"), new DateField, u"from"_s);
    m_to = m_form->row(tr("Last day"), new DateField, u"to"_s);
    for (auto* field : { m_from, m_to }) {
        field->setParser(parser);
        field->setFormatter(presentation::dateText);
        connect(field, &QLineEdit::returnPressed, this, &PeriodBar::askTyped);
    }
    m_count = new Button(tr("Count"), ButtonKind::Primary);
    m_count->setObjectName(u"countButton"_s);
    connect(m_count, &Button::clicked, this, &PeriodBar::askTyped);
    m_typed = new QWidget;
    m_typed->setMaximumWidth(space(kFormUnits));
    auto* column = new QVBoxLayout(m_typed);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_count, 0, Qt::AlignLeading);
    m_typed->hide();
}

void PeriodBar::focusFirst() { m_chips->chip(m_choice)->setFocus(Qt::OtherFocusReason); }

void PeriodBar::onChip(const QString& key)
{
    // One period is always chosen.
    m_choice = key;
    m_chips->setChosen({ key });
    m_typed->setVisible(key == u"typed");
    if (key != u"typed")
        ask();
    else
        m_from->setFocus(Qt::OtherFocusReason);
}

void PeriodBar::ask()
{
    for (const auto& usual : kUsual) {
        if (m_choice == QLatin1String(usual.key))
            Q_EMIT periodChosen(presentation::lastMonths(usual.months, m_today));
    }
    if (m_choice == u"typed")
        askTyped();
}

void PeriodBar::askTyped()
{
    m_form->clearErrors();
    const auto period = presentation::typedPeriod(m_from->text(), m_to->text(), m_today);
    if (period) {
        Q_EMIT periodChosen(*period);
        return;
    }
    m_form->setFieldError(period.error().field, wording::sentence(period.error()));
    m_form->focusFirstError();
}

}
