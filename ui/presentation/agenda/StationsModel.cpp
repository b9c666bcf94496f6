// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/StationsModel.h"

#include "presentation/common/Async.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using app::StationRow;
    using domain::Action;
    using domain::Result;
    using domain::StationState;

    constexpr int kTickMs = 1'000;
    constexpr qint64 kSecondMs = 1'000;

}

StationsModel::StationsModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_fresh(desk)
{
    connect(&desk.changes, &ChangeFeed::todayChanged, this, &StationsModel::refresh);
    connect(&desk.session, &Session::signedIn, this, &StationsModel::refresh);
    connect(&desk.session, &Session::roleChanged, this, &StationsModel::refresh);
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &StationsModel::tick);
    m_timer.start();
    refresh();
}

bool StationsModel::maySee() const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::SeeStations);
}

bool StationsModel::mayManage() const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::ManageStations);
}

StationsModel::State StationsModel::stateOf(const StationRow& row) const
{
    if (row.hasAlert)
        return State::Alert;
    if (row.needsHelp)
        return State::Help;
    if (isSilent(row, m_desk.services.clock.now()))
        return State::Lost;
    if (row.state == StationState::OutOfOrder)
        return State::OutOfOrder;
    if (row.state == StationState::Answering)
        return State::Answering;
    if (row.isOffered)
        return State::Offered;
    return row.state == StationState::Finished ? State::Finished : State::Free;
}

bool StationsModel::isSilent(const StationRow& row, domain::Instant at) const
{
    const auto patience = m_desk.services.kiosks.rules.lostSeconds * kSecondMs;
    return !row.seenAt || at.ms - row.seenAt->ms > patience;
}

void StationsModel::tick()
{
    const auto now = m_desk.services.clock.now();
    const bool isDue = now.ms - m_askedAt.ms >= kAskAfterLostMs;
    const bool isNews
        = std::any_of(m_stations.begin(), m_stations.end(), [&](const StationRow& each) {
              return isSilent(each, now) && (isDue || !isSilent(each, m_askedAt));
          });
    if (isNews)
        refresh();
}

bool StationsModel::isFree(const StationRow& row) const
{
    const auto state = stateOf(row);
    return state == State::Free || state == State::Finished;
}

void StationsModel::refresh()
{
    if (!maySee()) {
        ++m_generation;
        m_stations.clear();
        Q_EMIT refreshed();
        return;
    }
    m_askedAt = m_desk.services.clock.now();
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services,
            actor = m_desk.session.actor()]() -> Result<std::vector<StationRow>> {
            const auto proof = services.gate.allow<Action::SeeStations>(actor);
            return proof ? services.kiosks.stations.list(*proof) : domain::failure(proof);
        },
        [this, generation = ++m_generation](
            const Result<std::vector<StationRow>>& stations) { onRead(generation, stations); });
}

void StationsModel::onRead(int generation, const Result<std::vector<StationRow>>& stations)
{
    if (generation != m_generation)
        return;
    if (!stations) {
        Q_EMIT refused(stations.error());
        return;
    }
    m_stations = *stations;
    Q_EMIT refreshed();
}

void StationsModel::send(
    domain::AppointmentId appointment, domain::PatientId patient, domain::StationId station)
{
    if (std::exchange(m_isBusy, true))
        return;
    const auto found = std::find_if(m_stations.begin(), m_stations.end(),
        [station](const StationRow& each) { return each.station.id == station; });
    const auto name = found == m_stations.end() ? QString() : found->station.name;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), appointment, patient, station,
            key = domain::SaveKey::make()]() -> Result<domain::KioskSessionId> {
            const auto proof = services.gate.allow<Action::OfferKiosk>(actor, { patient });
            return proof ? services.kiosks.invitations.send(*proof, key, appointment, station)
                         : domain::failure(proof);
        },
        [this, name](const Result<domain::KioskSessionId>& session) {
            m_isBusy = false;
            if (session)
                Q_EMIT sent(name);
            else
                Q_EMIT refused(session.error());
        });
}

void StationsModel::makeCode(domain::AppointmentId appointment, domain::PatientId patient)
{
    if (std::exchange(m_isBusy, true))
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), appointment, patient,
            practice = m_desk.practiceName,
            key = domain::SaveKey::make()]() -> Result<app::CodeSlip> {
            const auto proof = services.gate.allow<Action::OfferKiosk>(actor, { patient });
            return proof ? services.kiosks.invitations.printCode(*proof, key, appointment, practice)
                         : domain::failure(proof);
        },
        [this](const Result<app::CodeSlip>& slip) {
            m_isBusy = false;
            if (slip)
                Q_EMIT codeMade(slip->digits, slip->validUntil);
            else
                Q_EMIT refused(slip.error());
        });
}

void StationsModel::enrol(const app::Stations::Wish& wish)
{
    if (!m_fresh.proof()) {
        Q_EMIT refused({ domain::ErrorKind::Denied, u"freshPassword"_s, u"fresh.again"_s, {} });
        return;
    }
    if (std::exchange(m_isBusy, true))
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), wish,
            fresh = *m_fresh.proof(), key = domain::SaveKey::make()]() -> Result<QString> {
            const auto proof = services.gate.allow<Action::ManageStations>(actor);
            return proof ? services.kiosks.stations.enrol(*proof, fresh, key, wish)
                         : domain::failure(proof);
        },
        [this, name = wish.name.simplified()](const Result<QString>& token) {
            m_isBusy = false;
            if (token)
                Q_EMIT enrolled(name, *token);
            else
                onEnrolRefused(token.error());
        });
}

void StationsModel::onEnrolRefused(const domain::Error& error)
{
    if (error.detail == u"fresh.again"_s)
        m_fresh.forget();
    Q_EMIT refused(error);
}

void StationsModel::retire(domain::StationId station)
{
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), station,
            key = domain::SaveKey::make()]() -> Result<app::SaveOutcome> {
            const auto proof = services.gate.allow<Action::ManageStations>(actor);
            return proof ? services.kiosks.stations.retire(*proof, key, station)
                         : domain::failure(proof);
        },
        [this](const Result<app::SaveOutcome>& outcome) {
            if (!outcome)
                Q_EMIT refused(outcome.error());
            else
                refresh();
        });
}

QString label(StationsModel::State state)
{
    using State = StationsModel::State;
    switch (state) {
    case State::Free:
        return StationsModel::tr("free");
    case State::Offered:
        return StationsModel::tr("offered");
    case State::Answering:
        return StationsModel::tr("answering");
    case State::Finished:
        return StationsModel::tr("finished");
    case State::Help:
        return StationsModel::tr("needs help");
    case State::Alert:
        return StationsModel::tr("alert");
    case State::OutOfOrder:
        return StationsModel::tr("out of order");
    case State::Lost:
        return StationsModel::tr("not heard of");
    }
    return {};
}

}
