// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/Frame.h"

#include "presentation/acts/PaletteModel.h"
#include "presentation/common/DeskStatus.h"
#include "presentation/people/RecentPatients.h"
#include "presentation/schedule/TodayModel.h"
#include "views/ActKeys.h"
#include "views/FormErrors.h"
#include "views/shell/ActDesk.h"
#include "views/shell/AlertBar.h"
#include "views/shell/PaletteBox.h"
#include "views/shell/PlaceStack.h"
#include "views/shell/StatusLine.h"
#include "views/shell/TopBar.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Rail.h"
#include "widgets/SearchBox.h"
#include "widgets/TallScroll.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kLinesAcross = 58; // lines of text that a wide window has room for, side by side

}

using presentation::Session;

Frame::Frame(const ShellParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_desk(parts.desk)
    , m_recent(parts.recent)
    , m_today(parts.today)
    , m_status(parts.status)
    , m_paletteModel(parts.palette)
{
    buildLayout(parts);
    buildRail();
    bindPlaces();
    bindTopBar();
    bindModels();
    bindPalette();
    addKeys();
}

Frame::~Frame() = default;

bool Frame::isAllowed(domain::Action action) const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), action);
}

void Frame::buildLayout(const ShellParts& parts)
{
    m_rail = new Rail;
    m_banner = new Banner;
    m_banner->setObjectName(u"frameBanner"_s);
    m_top = new TopBar(parts.desk, parts.search, parts.recent, parts.arrivalSound);
    m_places
        = new PlaceStack(parts.places, [this](domain::Action action) { return isAllowed(action); });
    m_statusLine = new StatusLine(parts.status);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(new AlertBar(parts.alerts));
    right->addWidget(m_top);
    right->addWidget(m_banner);
    right->addWidget(m_places, 1);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(new TallScroll(m_rail));
    across->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(across, 1);
    column->addWidget(m_statusLine);
}

void Frame::buildRail()
{
    for (const auto& entry : m_places->table().entries) {
        if (entry.isOnRail)
            m_rail->addPlace(entry.id, entry.words, entry.icon);
    }
    connect(m_rail, &Rail::placeChosen, m_places, &PlaceStack::enter);
}

void Frame::bindPlaces()
{
    connect(m_places, &PlaceStack::visited, m_rail, &Rail::setCurrent);
    connect(m_places, &PlaceStack::wayChanged, m_top, &TopBar::setWay);
    connect(m_places, &PlaceStack::newCountChanged, m_rail, &Rail::setCount);
    connect(m_places, &PlaceStack::nextPatientRequested, this, &Frame::openNext);
    connect(
        m_places, &PlaceStack::draftsChanged, &m_status, &presentation::DeskStatus::countDrafts);
    connect(m_places, &PlaceStack::patientOpened, this,
        [this](qint64 patient) { m_recent.add(domain::PatientId(patient)); });
}

void Frame::bindTopBar()
{
    connect(
        m_statusLine, &StatusLine::draftsRequested, this, [this] { m_places->enter(u"drafts"_s); });
    connect(m_statusLine, &StatusLine::doctorRequested, this, &Frame::showDoctor);
    connect(m_top->backButton(), &Button::clicked, m_places, &PlaceStack::back);
    connect(m_top->forwardButton(), &Button::clicked, m_places, &PlaceStack::forward);
    connect(m_top->lockButton(), &Button::clicked, &m_desk.session, &Session::lock);
    connect(m_top, &TopBar::patientChosen, this, &Frame::onPatientChosen);
    connect(m_top, &TopBar::newPersonTyped, this, &Frame::registerNew);
    connect(m_top->searchBox(), &SearchBox::leaveRequested, this, [this] {
        if (m_places->place())
            m_places->place()->focusFirst();
    });
}

void Frame::bindModels()
{
    connect(&m_today, &presentation::TodayModel::refreshed, this,
        [this] { m_rail->setCount(u"today"_s, m_today.newAgendas()); });
}

void Frame::bindPalette()
{
    m_acts = std::make_unique<ActDesk>(
        *this, *m_places, [this](domain::Action action) { return isAllowed(action); });
    m_palette = new PaletteBox(m_paletteModel, *this);
    connect(m_palette, &PaletteBox::chosen, this, &Frame::onPaletteChosen);
    connect(m_palette, &PaletteBox::closed, &m_paletteModel, &presentation::PaletteModel::end);
}

void Frame::addKeys()
{
    addKey(u"search"_s, [this] { m_top->searchBox()->activate(); });
    addKey(u"palette"_s, [this] { openPalette(); });
    addKey(u"doctor"_s, [this] { showDoctor(); });
    addKey(u"next-patient"_s, [this] { openNext(); });
    addKey(u"back"_s, [this] { m_places->back(); });
    addKey(u"forward"_s, [this] { m_places->forward(); });
}

void Frame::addKey(const QString& act, std::function<void()> run)
{
    bindAct(*this, act, [this, act, run = std::move(run)] {
        if (m_acts->mayDo(*presentation::findAct(act)))
            run();
    });
}

void Frame::openPalette()
{
    m_paletteModel.begin(m_acts->offers());
    m_palette->open();
}

void Frame::onPaletteChosen(int row)
{
    if (const auto patient = m_paletteModel.patient(row)) {
        m_paletteModel.use(*patient);
        onPatientChosen(patient->value());
    } else if (const auto* offer = m_paletteModel.offer(row)) {
        const auto wanted = *offer;
        m_paletteModel.use(wanted);
        m_acts->run(wanted);
    }
}

void Frame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRail();
}

void Frame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRail();
}

void Frame::fitRail()
{
    // Large text needs the room for the place itself.
    m_rail->setNarrow(width() < kLinesAcross * fontMetrics().height());
}

void Frame::begin()
{
    for (const auto& entry : m_places->table().entries) {
        if (entry.isOnRail)
            m_rail->setPlaceVisible(entry.id, isAllowed(entry.action));
    }
    m_top->setSearchAllowed(isAllowed(domain::Action::FindPatients));
    if (isAllowed(domain::Action::SeeToday))
        m_today.refresh();
    m_places->enterFirstAllowed();
}

void Frame::end()
{
    m_palette->leave();
    m_banner->dismiss();
    m_places->leaveAll();
}

void Frame::tell(const domain::Error& error) { sayError(error, *m_banner); }

void Frame::openNext()
{
    const auto open = m_places->appointment();
    const auto next
        = m_today.next(open ? std::optional(domain::AppointmentId(*open)) : std::nullopt);
    const auto* row = next ? m_today.list().find(*next) : nullptr;
    if (row)
        m_places->openPatient(row->appointment.patient.value(), next->value());
    else
        m_places->enter(u"today"_s);
}

void Frame::showDoctor()
{
    const auto setUp = u"setup"_s;
    if (!m_status.canSeeDoctor())
        return;
    m_places->enter(setUp);
    if (m_places->currentId() == setUp)
        m_places->place()->showPart(u"doctor"_s);
}

void Frame::registerNew(const QString& typed)
{
    const auto* act = presentation::findAct(u"register"_s);
    if (!m_acts->mayDo(*act))
        return;
    m_top->searchBox()->clear();
    m_places->enter(act->place);
    m_places->place()->showPart(act->part + u':' + typed);
}

void Frame::onPatientChosen(qint64 patient)
{
    if (isAllowed(m_places->table().patientAction))
        m_places->openPatient(patient, {});
    else
        m_places->enter(u"people"_s);
}

}
