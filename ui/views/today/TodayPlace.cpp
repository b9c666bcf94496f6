// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/TodayPlace.h"

#include "presentation/agenda/AgendaPaperModel.h"
#include "presentation/agenda/StationsModel.h"
#include "presentation/common/Dates.h"
#include "presentation/drafts/DraftForms.h"
#include "presentation/schedule/TodayModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/today/BookingPage.h"
#include "views/today/CodeSlipActs.h"
#include "views/today/PaperActs.h"
#include "views/today/PaperPage.h"
#include "views/today/StationStrip.h"
#include "views/today/TodayTable.h"
#include "views/today/WishedListActs.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/FlowLayout.h"
#include "widgets/ScrollPage.h"
#include "widgets/TableView.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::StationsModel;
using presentation::TodayModel;

TodayPlace::TodayPlace(const Models& models, QWidget* parent)
    : Place(parent)
    , m_model(models.today)
    , m_stations(models.stations)
    , m_desk(models.desk)
{
    buildLayout(models);
    bindModel(models);
    refreshRows();
}

QString TodayPlace::title() const { return tr("Today"); }

void TodayPlace::buildLayout(const Models& models)
{
    m_page = new ScrollPage(title());
    m_booking = new BookingPage(models.booking, models.search);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_booking);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    buildActs(models);
    m_table = new TodayTable(models.today.list());
    m_empty = new EmptyState(tr("Nobody is booked for today."), u"today"_s);
    m_emptyBook = m_empty->addAction(tr("Book an appointment"), ButtonKind::Secondary);
    m_emptyBook->setObjectName(u"emptyBookButton"_s);
    connect(m_emptyBook, &Button::clicked, this, [this] { startBooking(); });
    m_page->body()->addWidget(m_table, 1);
    m_page->body()->addWidget(m_empty, 1);
    m_emptyBook->setVisible(models.today.mayBook());
}

void TodayPlace::buildActs(const Models& models)
{
    m_next = new Button(tr("Next patient"), ButtonKind::Primary);
    m_next->setObjectName(u"nextButton"_s);
    m_open = new Button(tr("Open"));
    m_open->setObjectName(u"openButton"_s);
    m_kiosk = new Button(tr("Send to kiosk"));
    m_kiosk->setObjectName(u"kioskButton"_s);
    m_kiosk->setIconName(u"kiosk"_s);
    m_book = new Button(tr("Book an appointment"));
    m_book->setObjectName(u"bookButton"_s);
    m_book->setIconName(u"plus"_s);
    m_paperActs = new PaperActs(models.paper, models.dialogs, this);
    new CodeSlipActs({ models.stations, models.codeSlip, models.dialogs, *m_page->banner(),
                         [paper = m_paperActs] { return paper->language(); } },
        this);
    m_wishedList = new WishedListActs(models.wishedList, *m_page->banner(), this);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(space(2), acts);
    for (auto* button : { m_next, m_open, m_kiosk, m_wishedList->button() })
        row->addWidget(button);
    for (auto* widget : m_paperActs->widgets())
        row->addWidget(widget);
    row->addWidget(m_book);
    m_page->body()->addWidget(acts);
    m_page->body()->addWidget(new StationStrip(m_stations));
}

void TodayPlace::bindModel(const Models& models)
{
    connect(m_next, &Button::clicked, this, &Place::nextPatientRequested);
    connect(m_open, &Button::clicked, this, &TodayPlace::openChosen);
    connect(m_book, &Button::clicked, this, [this] { startBooking(); });
    connect(m_kiosk, &Button::clicked, this, &TodayPlace::sendToKiosk);
    connect(&m_stations, &StationsModel::sent, this, [this](const QString& name) {
        m_page->banner()->tell(
            Tone::Success, tr("Sent. The screen %1 is waiting for them.").arg(name));
    });
    connect(&m_stations, &StationsModel::refused, this, [this](const domain::Error& error) {
        if (isVisible())
            sayError(error, *m_page->banner());
    });
    connect(m_table, &TodayTable::chosenChanged, this, &TodayPlace::refreshActs);
    connect(m_table, &TodayTable::opened, this,
        [this](qint64 appointment) { open(domain::AppointmentId(appointment)); });
    connect(&m_model, &TodayModel::refreshed, this, &TodayPlace::refreshRows);
    connect(&m_model, &TodayModel::kioskOffered, this, &Place::kioskRequested);
    connect(&m_model, &TodayModel::failed, this,
        [this](const domain::Error& error) { sayError(error, *m_page->banner()); });
    bindPaper(models.paper);
    connect(m_booking, &BookingPage::booked, this, &TodayPlace::onBooked);
    connect(m_booking, &BookingPage::leaveRequested, this, [this] {
        m_pages->setCurrentWidget(m_page);
        focusFirst();
    });
}

void TodayPlace::bindPaper(presentation::AgendaPaperModel& paper)
{
    connect(
        m_paperActs, &PaperActs::enterRequested, this, [this](qint64 patient, qint64 appointment) {
            enterPaper(domain::PatientId(patient), domain::AppointmentId(appointment), false);
        });
    connect(&paper, &presentation::AgendaPaperModel::printed, this, [this] {
        m_page->banner()->tell(Tone::Success,
            tr("The sheet is there. Its answers are entered "
               "with Enter from paper."));
    });
    connect(&paper, &presentation::AgendaPaperModel::failed, this,
        [this](const domain::Error& error) { sayError(error, *m_page->banner()); });
}

/// Without a screen in the waiting room there is nothing to choose: it is this one.
void TodayPlace::sendToKiosk()
{
    const auto chosen = m_table->chosen();
    const auto* row = chosen ? m_model.list().find(*chosen) : nullptr;
    if (!row)
        return;
    if (m_stations.stations().empty()) {
        m_model.offerKiosk(*chosen);
        return;
    }
    const auto patient = row->appointment.patient;
    auto* menu = new QMenu(m_kiosk);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"kioskMenu"_s);
    menu->addAction(tr("This screen"), this, [this, chosen] { m_model.offerKiosk(*chosen); });
    for (const auto& each : m_stations.stations()) {
        auto* action = menu->addAction(
            tr("%1 (%2)").arg(each.station.name, presentation::label(m_stations.stateOf(each))),
            this, [this, chosen, patient, id = each.station.id] {
                m_stations.send(*chosen, patient, id);
            });
        action->setEnabled(m_stations.isFree(each));
    }
    menu->addSeparator();
    menu->addAction(tr("A code on a slip"), this,
        [this, chosen, patient] { m_stations.makeCode(*chosen, patient); });
    menu->popup(m_kiosk->mapToGlobal(m_kiosk->rect().bottomLeft()));
}

void TodayPlace::activate()
{
    m_model.refresh();
    m_stations.refresh();
}

void TodayPlace::focusFirst()
{
    if (m_pages->currentWidget() == m_booking)
        m_booking->focusFirst();
    else if (m_paper && m_pages->currentWidget() == m_paper)
        m_paper->focusFirst();
    else if (m_table->isVisibleTo(this))
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_emptyBook->setFocus(Qt::OtherFocusReason);
}

void TodayPlace::refreshRows()
{
    const bool isEmpty = m_model.list().rowCount() == 0;
    const bool hadTable = m_table->isVisibleTo(this);
    m_page->setTitle(tr("Today, %1").arg(presentation::dateText(m_model.day())));
    m_table->setVisible(!isEmpty || !m_model.isRead());
    m_empty->setVisible(isEmpty && m_model.isRead());
    m_next->setVisible(m_model.mayOpenRecords());
    m_next->setEnabled(m_model.next().has_value());
    m_open->setVisible(m_model.mayOpenRecords() && !isEmpty);
    m_kiosk->setVisible(m_model.mayOfferKiosk() && !isEmpty);
    m_paperActs->refresh(!isEmpty);
    m_wishedList->refresh(m_model.list().rows());
    m_book->setVisible(m_model.mayBook() && !isEmpty);
    if (!m_table->chosen() && m_model.next())
        m_table->view()->setCurrentIndex(m_model.list().indexOf(*m_model.next()));
    if (!hadTable && !isEmpty && isVisible())
        focusFirst();
    refreshActs();
}

void TodayPlace::refreshActs()
{
    const auto chosen = m_table->chosen();
    const auto* row = chosen ? m_model.list().find(*chosen) : nullptr;
    m_open->setEnabled(chosen.has_value());
    m_kiosk->setEnabled(chosen.has_value());
    m_paperActs->setRow(row);
    m_wishedList->setRow(row);
}

void TodayPlace::openChosen()
{
    if (m_table->chosen())
        open(*m_table->chosen());
}

void TodayPlace::open(domain::AppointmentId appointment)
{
    const auto* row = m_model.list().find(appointment);
    if (row && m_model.mayOpenRecords())
        Q_EMIT patientOpenRequested(row->appointment.patient.value(), appointment.value());
}

void TodayPlace::goOnWith(const app::Draft& draft)
{
    if (draft.key.form == presentation::paperForm() && draft.key.patient && draft.key.part())
        enterPaper(*draft.key.patient, domain::AppointmentId(*draft.key.part()), true);
    else
        startBooking(draft.id);
}

void TodayPlace::showPart(const QString& part)
{
    if (part == u"book" && m_model.mayBook())
        startBooking();
}

void TodayPlace::startBooking(std::optional<app::DraftId> wanted)
{
    m_booking->start(wanted);
    m_pages->setCurrentWidget(m_booking);
    m_booking->focusFirst();
}

void TodayPlace::onBooked(QDate day)
{
    m_pages->setCurrentWidget(m_page);
    m_page->banner()->tell(Tone::Success,
        day == m_model.day()
            ? tr("The appointment is booked.")
            : tr("The appointment is booked for %1.").arg(presentation::dateText(day)));
    m_model.refresh();
    focusFirst();
}

void TodayPlace::enterPaper(
    domain::PatientId patient, domain::AppointmentId appointment, bool goesOn)
{
    leavePaper();
    // One patient a page: the next sheet gets a page of its own.
    m_paper = new PaperPage(m_desk, presentation::PatientContext(patient, appointment));
    m_pages->addWidget(m_paper);
    m_pages->setCurrentWidget(m_paper);
    connect(m_paper, &PaperPage::leaveRequested, this, [this] {
        leavePaper();
        focusFirst();
    });
    connect(m_paper, &PaperPage::entered, this, &TodayPlace::onPaperEntered);
    m_paper->start(goesOn);
}

void TodayPlace::onPaperEntered(bool isAlarming)
{
    leavePaper();
    if (isAlarming)
        m_page->banner()->tell(Tone::Danger,
            tr("The answers are with the clinician. One of them says that something cannot wait. "
               "Please tell a clinician now."));
    else
        m_page->banner()->tell(Tone::Success, tr("The answers are with the clinician."));
    m_model.refresh();
    focusFirst();
}

void TodayPlace::leavePaper()
{
    m_pages->setCurrentWidget(m_page);
    if (!m_paper)
        return;
    m_pages->removeWidget(m_paper);
    m_paper->deleteLater(); // later, because one of its buttons may have led here
    m_paper = nullptr;
}

}
