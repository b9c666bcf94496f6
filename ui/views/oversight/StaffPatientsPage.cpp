// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/oversight/StaffPatientsPage.h"

#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/NarrowRow.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"
#include "widgets/TableView.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kCardUnits = 120;
    constexpr int kRows = 6;

}

using presentation::StaffPatientsModel;

StaffPatientsPage::StaffPatientsPage(StaffPatientsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    connect(m_save, &Button::clicked, this, &StaffPatientsPage::onSave);
    connect(m_number, &QLineEdit::returnPressed, this, &StaffPatientsPage::onSave);
    connect(&m_model, &StaffPatientsModel::refused, this,
        [this](const domain::Error& error) { sayError(error, *m_form, *m_banner); });
    connect(&m_model, &StaffPatientsModel::saved, this, [this] {
        m_number->clear();
        m_banner->tell(Tone::Success, tr("Saved."));
    });
}

void StaffPatientsPage::buildLayout()
{
    m_banner = new Banner;
    m_table = new TableView(tr("Staff who are patients here"));
    m_table->setObjectName(u"staffPatientTable"_s);
    m_table->setModel(&m_model);
    m_table->setStretchColumn(StaffPatientsModel::Number);
    m_table->setVisibleRows(kRows);
    auto* card = new Card(tr("The person chosen in the list is a patient here"));
    card->setMaximumWidth(space(kCardUnits));
    m_form = new FormBuilder;
    m_number = m_form->row(tr("NHS number"), new QLineEdit, u"nhsNumber"_s,
        tr("Leave it empty when the person is not a patient here."));
    m_number->setObjectName(u"staffNhsNumberEdit"_s);
    m_save = new Button(tr("Save"), ButtonKind::Primary);
    m_save->setObjectName(u"saveStaffPatientButton"_s);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(new PlainLabel(
        tr("Whoever opens their own record or a colleague's is asked why, and it is on the list "
           "of records opened with a reason.")));
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addLayout(narrowRow(card));
}

void StaffPatientsPage::onSave()
{
    m_form->clearErrors();
    m_banner->dismiss();
    if (m_table->currentRow() < 0)
        m_banner->tell(Tone::Info, tr("Please choose a row first."));
    else
        m_model.link(m_table->currentRow(), m_number->text());
}

}
