// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/schedule/TodayModel.h"

#include "presentation/common/Async.h"

#include <algorithm>

namespace rooftree::presentation {
namespace {

    using domain::Action;

    bool isWaiting(const app::TodayRow& row)
    {
        using domain::AppointmentState;
        const auto state = row.appointment.state;
        return (state == AppointmentState::Booked || state == AppointmentState::Arrived)
            && row.agenda != domain::AgendaState::Seen;
    }

    bool hasOpenOffer(const app::TodayRow& row)
    {
        return row.kioskSession && row.agenda == domain::AgendaState::Offered;
    }

}

TodayModel::TodayModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_day(desk.services.clock.today())
{
    connect(&desk.changes, &ChangeFeed::todayChanged, this, &TodayModel::refresh);
    connect(&desk.changes, &ChangeFeed::callsChanged, this, &TodayModel::refresh);
    connect(&desk.session, &Session::signedOut, this, &TodayModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &TodayModel::forget);
}

void TodayModel::forget()
{
    ++m_generation;
    m_isRead = false;
    m_list.setHeld(false);
    m_list.setRows({}, m_day, {});
}

bool TodayModel::mayOpenRecords() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::ReadRecord);
}

bool TodayModel::mayOfferKiosk() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::OfferKiosk);
}

bool TodayModel::mayBook() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::BookAppointment);
}

std::optional<domain::AppointmentId> TodayModel::next(
    std::optional<domain::AppointmentId> besides) const
{
    return nextOf(m_list.rows(), besides);
}

std::optional<domain::AppointmentId> TodayModel::nextOf(
    const std::vector<app::TodayRow>& rows, std::optional<domain::AppointmentId> besides) const
{
    const auto me = m_desk.session.isSignedIn() ? m_desk.session.actor().staff : std::nullopt;
    const auto isMine
        = [me](const app::TodayRow& row) { return me && row.appointment.clinician == *me; };
    const bool hasOwnList = std::any_of(rows.begin(), rows.end(), isMine);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const app::TodayRow& row) {
        return isWaiting(row) && row.appointment.id != besides && (!hasOwnList || isMine(row));
    });
    return found == rows.end() ? std::nullopt : std::optional(found->appointment.id);
}

int TodayModel::newAgendas() const
{
    const auto& rows = m_list.rows();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
        [](const app::TodayRow& row) { return row.agenda == domain::AgendaState::Ready; }));
}

void TodayModel::refresh()
{
    // Another desk's change reaches every role; those without Today have no list to read again.
    if (!m_desk.session.isSignedIn())
        return;
    const auto proof = m_desk.services.gate.allow<Action::SeeToday>(m_desk.session.actor());
    if (!proof)
        return;
    const auto today = m_desk.services.clock.today();
    const bool isNew = !m_isRead || m_day != today;
    m_day = today;
    runAsync(
        m_desk.worker, this,
        [&list = m_desk.services.today, proof = *proof, day = m_day, isNew] {
            return isNew ? list.open(proof, day) : list.list(proof, day);
        },
        [this, generation = ++m_generation](domain::Result<std::vector<app::TodayRow>> rows) {
            onRows(generation, std::move(rows));
        });
}

void TodayModel::onRows(int generation, domain::Result<std::vector<app::TodayRow>> rows)
{
    if (generation != m_generation)
        return;
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_isRead = true;
    const auto next = nextOf(*rows, {});
    m_list.setRows(*std::move(rows), m_day, next);
    Q_EMIT refreshed();
}

void TodayModel::offerKiosk(domain::AppointmentId appointment)
{
    const auto* row = m_list.find(appointment);
    if (!row || m_isOffering)
        return;
    if (hasOpenOffer(*row))
        Q_EMIT kioskOffered(row->kioskSession->value(), row->appointment.patient.value());
    else
        offerAfresh(*row);
}

void TodayModel::offerAfresh(const app::TodayRow& row)
{
    m_isOffering = true;
    const auto patient = row.appointment.patient;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), patient,
            key = domain::SaveKey::make(),
            id = row.appointment.id]() -> domain::Result<domain::KioskSessionId> {
            const auto proof = services.gate.allow<Action::OfferKiosk>(actor, { patient });
            return proof ? services.waitingRoom.offer(*proof, key, id) : domain::failure(proof);
        },
        [this, patient](const domain::Result<domain::KioskSessionId>& session) {
            m_isOffering = false;
            if (session)
                Q_EMIT kioskOffered(session->value(), patient.value());
            else
                Q_EMIT failed(session.error());
        });
}

}
