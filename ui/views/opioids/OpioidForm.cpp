// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/opioids/OpioidForm.h"

#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/ChoiceChips.h"
#include "widgets/FormBuilder.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using Unit = domain::TypedOpioid::Unit;
    using Way = domain::TypedOpioid::Way;

    constexpr int kDrugLimit = 100;
    constexpr int kNumberLimit = 20;

}

OpioidForm::OpioidForm(QWidget* parent) : QWidget(parent) { buildLayout(); }

void OpioidForm::buildLayout()
{
    m_form = new FormBuilder;
    m_drug = m_form->row(tr("Medicine"), new QLineEdit, u"opioidDrug"_s,
        tr("Its name without the brand, as in the list."));
    m_drug->setObjectName(u"opioidDrugEdit"_s);
    m_drug->setMaxLength(kDrugLimit);
    buildChips();
    auto* add = new Button(tr("Add the line"), ButtonKind::Primary);
    add->setObjectName(u"addOpioidButton"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_form);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &Button::clicked, this, &OpioidForm::onEntered);
    for (auto* edit : { m_drug, m_dose, m_mostADay })
        connect(edit, &QLineEdit::returnPressed, this, &OpioidForm::onEntered);
    connect(m_way, &ChoiceChips::choiceChanged, this, &OpioidForm::onWay);
    connect(m_howOften, &ChoiceChips::choiceChanged, this, &OpioidForm::onWay);
    onWay();
}

void OpioidForm::buildChips()
{
    m_way = m_form->row(tr("Way"), new ChoiceChips(tr("Way")), u"opioidWay"_s);
    m_way->setObjectName(u"opioidWayChips"_s);
    m_way->addChoice(u"mouth"_s, tr("By mouth"), u"M"_s);
    m_way->addChoice(u"patch"_s, tr("Patch"), u"P"_s);
    m_way->addChoice(u"other"_s, tr("Another way"), u"A"_s);
    m_way->setChosen({ u"mouth"_s });
    m_dose = m_form->row(tr("Amount each time, or strength of the patch"), new QLineEdit,
        u"opioidDose"_s, tr("The number alone."));
    m_dose->setObjectName(u"opioidDoseEdit"_s);
    m_dose->setMaxLength(kNumberLimit);
    m_unit = m_form->row(tr("Unit"), new ChoiceChips(tr("Unit")), u"opioidUnit"_s);
    m_unit->setObjectName(u"opioidUnitChips"_s);
    m_unit->addChoice(u"mg"_s, tr("mg"), u"M"_s);
    m_unit->addChoice(u"microgram"_s, tr("microgram"), u"U"_s);
    m_unit->addChoice(u"microgram/h"_s, tr("microgram/h"), u"H"_s);
    m_howOften
        = m_form->row(tr("How often"), new ChoiceChips(tr("How often")), u"opioidHowOften"_s);
    m_howOften->setObjectName(u"opioidHowOftenChips"_s);
    m_mostADay = m_form->row(tr("The most times in a day"), new QLineEdit, u"opioidMostADay"_s);
    m_mostADay->setObjectName(u"opioidMostEdit"_s);
    m_mostADay->setMaxLength(kNumberLimit);
}

void OpioidForm::setTable(const domain::OpioidTable& table)
{
    auto* completer = new QCompleter(table.drugs(), m_drug);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_drug->setCompleter(completer);
    m_howOften->clearChoices();
    // They are made after the rest, and Tab would come to them last.
    auto* before = m_unit->chip(u"microgram/h"_s);
    for (const auto& each : table.frequencies) {
        m_howOften->addChoice(each.code, tr("%1 (%2)").arg(each.words, each.code));
        QWidget::setTabOrder(before, m_howOften->chip(each.code));
        before = m_howOften->chip(each.code);
        if (each.timesADay == 0)
            m_whenNeeded = each.code;
    }
    clear();
}

void OpioidForm::clear()
{
    for (auto* edit : { m_drug, m_dose, m_mostADay })
        edit->clear();
    m_way->setChosen({ u"mouth"_s });
    m_unit->setChosen({});
    m_howOften->setChosen({});
    m_form->clearErrors();
    onWay();
}

void OpioidForm::focusFirst() { m_drug->setFocus(Qt::OtherFocusReason); }

void OpioidForm::say(const domain::Error& error, Banner& banner)
{
    sayError(error, *m_form, banner);
    m_form->focusFirstError();
}

void OpioidForm::onWay()
{
    const auto way = typed().way;
    const bool isOral = way == Way::ByMouth;
    m_form->setFieldVisible(u"opioidDose"_s, way != Way::AnotherWay);
    m_form->setFieldVisible(u"opioidUnit"_s, way != Way::AnotherWay);
    m_form->setFieldVisible(u"opioidHowOften"_s, isOral);
    m_form->setFieldVisible(u"opioidMostADay"_s,
        isOral && !m_whenNeeded.isEmpty() && m_howOften->choice() == m_whenNeeded);
}

domain::TypedOpioid OpioidForm::typed() const
{
    const auto unit = m_unit->choice();
    const auto way = m_way->choice();
    return { m_drug->text(),
        way == u"patch"       ? Way::Patch
            : way == u"other" ? Way::AnotherWay
                              : Way::ByMouth,
        m_dose->text(),
        unit == u"mg"                ? Unit::Milligram
            : unit == u"microgram"   ? Unit::Microgram
            : unit == u"microgram/h" ? Unit::MicrogramPerHour
                                     : Unit::NotChosen,
        m_howOften->choice(), m_mostADay->text() };
}

void OpioidForm::onEntered()
{
    m_form->clearErrors();
    Q_EMIT lineEntered(typed());
}

}
