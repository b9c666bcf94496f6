// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/BookingPage.h"

#include "domain/common/DateParser.h"
#include "presentation/common/Dates.h"
#include "presentation/people/PatientSearchModel.h"
#include "presentation/schedule/BookingModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/NarrowRow.h"
#include "views/drafts/DraftBar.h"
#include "views/people/PatientPicker.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/DateField.h"
#include "widgets/FormBuilder.h"
#include "widgets/ScrollPage.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kFormUnits = 150;

}

using presentation::BookingModel;

BookingPage::BookingPage(
    BookingModel& model, presentation::PatientSearchModel& search, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout(search);
    bindModel();
}

void BookingPage::buildLayout(presentation::PatientSearchModel& search)
{
    m_page = new ScrollPage(tr("Book an appointment"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);

    m_form = new FormBuilder;
    m_patient = m_form->row(tr("Patient"), new PatientPicker(search), u"patient"_s);
    m_clinician = m_form->row(tr("Clinician"), new QComboBox, u"clinician"_s);
    m_date = m_form->row(
        tr("Date"), new DateField, u"date"_s, tr("As in 14 Mar 2026, tomorrow or 2w."));
    m_date->setParser([this](const QString& typed) -> std::optional<QDate> {
        const auto date = domain::parseTypedDate(typed, m_model.today());
        return date ? std::optional(*date) : std::nullopt;
    });
    m_date->setFormatter(presentation::dateText);
    m_date->setPlaceholderText({}); // the hint says it
    m_time = m_form->row(tr("Time"), new QLineEdit, u"time"_s, tr("As in 10:20 or 2pm."));
    m_reason = m_form->row(
        tr("Reason"), new QLineEdit, u"reason"_s, tr("A few words. May be left empty."));
    m_save = new Button(tr("Book"), ButtonKind::Primary);
    m_save->setObjectName(u"saveBookingButton"_s);
    m_cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelBookingButton"_s);

    m_draftBar = new DraftBar;
    m_draftBar->follow(&m_model.draft());
    m_page->body()->addWidget(m_draftBar);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space(2));
    acts->addWidget(m_save);
    acts->addWidget(m_cancel);
    acts->addStretch(1);
    auto* card = new Card;
    card->setMaximumWidth(space(kFormUnits));
    card->body()->setSpacing(space(4));
    card->body()->addWidget(m_form);
    card->body()->addLayout(acts);
    m_page->body()->addLayout(narrowRow(card));
    m_page->body()->addStretch(1);
    setTabOrder(m_reason, m_save);
    setTabOrder(m_save, m_cancel);
}

void BookingPage::bindModel()
{
    connect(m_save, &Button::clicked, this, &BookingPage::onSave);
    connect(m_time, &QLineEdit::returnPressed, this, &BookingPage::onSave);
    connect(m_reason, &QLineEdit::returnPressed, this, &BookingPage::onSave);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_model.draft().abandon();
        Q_EMIT leaveRequested();
    });
    connect(&m_model, &BookingModel::restored, this, &BookingPage::showRestored);
    connect(m_patient, &PatientPicker::chosenChanged, this, &BookingPage::onEdited);
    connect(m_clinician, &QComboBox::activated, this, [this] {
        m_wantedClinician.reset();
        onEdited();
    });
    connect(m_date, &DateField::textChanged, this, &BookingPage::onEdited);
    for (auto* edit : { m_time, m_reason })
        connect(edit, &QLineEdit::textChanged, this, &BookingPage::onEdited);
    connect(&m_model, &BookingModel::cliniciansRead, this, &BookingPage::fillClinicians);
    connect(&m_model, &BookingModel::booked, this, &BookingPage::booked);
    connect(&m_model, &BookingModel::refused, this, &BookingPage::onRefused);
}

void BookingPage::start(std::optional<app::DraftId> wanted)
{
    m_form->clearErrors();
    m_page->banner()->dismiss();
    m_model.begin(wanted);
    m_isShowing = true;
    m_wantedClinician.reset();
    m_patient->clear();
    m_date->setDate(m_model.today());
    m_time->clear();
    m_reason->clear();
    m_isShowing = false;
    m_model.readClinicians();
}

void BookingPage::onEdited()
{
    if (m_isShowing)
        return;
    const auto chosen = clinician();
    m_model.setTyped({ m_patient->patient(), chosen ? chosen : m_wantedClinician, m_date->text(),
        m_time->text(), m_reason->text() });
}

void BookingPage::showRestored()
{
    const auto& typed = m_model.typed();
    m_isShowing = true;
    if (m_model.restoredPatient())
        m_patient->choose(*m_model.restoredPatient());
    m_wantedClinician = typed.clinician;
    fillClinicians();
    m_date->setText(typed.date);
    m_time->setText(typed.time);
    m_reason->setText(typed.reason);
    m_isShowing = false;
}

void BookingPage::focusFirst() { m_patient->setFocus(Qt::OtherFocusReason); }

void BookingPage::fillClinicians()
{
    const auto before = m_wantedClinician ? m_wantedClinician : clinician();
    m_clinician->clear();
    for (const auto& person : m_model.clinicians())
        m_clinician->addItem(person.name, person.id.value());
    const int row = before ? m_clinician->findData(before->value()) : -1;
    m_clinician->setCurrentIndex(row);
    m_clinician->setPlaceholderText(m_model.clinicians().empty()
            ? tr("Nobody is set up as a clinician yet")
            : tr("Choose who sees the patient"));
}

std::optional<domain::StaffId> BookingPage::clinician() const
{
    const auto chosen = m_clinician->currentData();
    return chosen.isValid() ? std::optional(domain::StaffId(chosen.value<qlonglong>()))
                            : std::nullopt;
}

void BookingPage::onSave()
{
    m_form->clearErrors();
    m_model.book(
        { m_patient->patient(), clinician(), m_date->text(), m_time->text(), m_reason->text() });
}

void BookingPage::onRefused(const domain::Error& error)
{
    if (isVisible())
        sayError(error, *m_form, *m_page->banner());
}

}
