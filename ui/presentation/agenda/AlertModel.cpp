// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/AlertModel.h"

#include "presentation/common/Async.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using app::OpenAlert;
    using domain::Action;

    constexpr int kTickMs = 10'000;
    constexpr qint64 kSecondMs = 1'000;

    bool isKnown(const std::vector<OpenAlert>& alerts, const OpenAlert& alert)
    {
        return std::any_of(alerts.begin(), alerts.end(),
            [&](const OpenAlert& each) { return each.id == alert.id; });
    }

    domain::Result<app::SaveOutcome> take(
        const app::Services& services, const domain::Actor& actor, const OpenAlert& alert)
    {
        const auto proof = services.gate.allow<Action::AcknowledgeAlert>(actor, { alert.patient });
        if (!proof)
            return domain::failure(proof);
        return services.kiosks.alerts.acknowledge(
            *proof, domain::SaveKey::make(), alert.id, alert.version);
    }

}

AlertModel::AlertModel(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.changes, &ChangeFeed::todayChanged, this, &AlertModel::refresh);
    connect(&desk.session, &Session::signedIn, this, &AlertModel::refresh);
    connect(&desk.session, &Session::roleChanged, this, &AlertModel::refresh);
    connect(&desk.session, &Session::signedOut, this, &AlertModel::forget);
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &AlertModel::tick);
    m_timer.start();
    refresh();
}

bool AlertModel::mayListen() const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::SeeAlerts);
}

void AlertModel::refresh()
{
    if (!mayListen()) {
        forget();
        return;
    }
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services,
            actor = m_desk.session.actor()]() -> domain::Result<std::vector<OpenAlert>> {
            const auto proof = services.gate.allow<Action::SeeAlerts>(actor);
            if (!proof)
                return domain::failure(proof);
            return services.kiosks.alerts.open(*proof);
        },
        [this, generation = ++m_generation](
            const domain::Result<std::vector<OpenAlert>>& alerts) { onRead(generation, alerts); });
}

void AlertModel::onRead(int generation, const domain::Result<std::vector<OpenAlert>>& alerts)
{
    // What was shown stays shown when it cannot be read again.
    if (generation != m_generation || !alerts)
        return;
    const bool hasNew = std::any_of(alerts->begin(), alerts->end(),
        [this](const OpenAlert& each) { return !isKnown(m_alerts, each); });
    m_alerts = *alerts;
    Q_EMIT changed();
    if (!hasNew)
        return;
    m_lastSound = m_desk.services.clock.now();
    Q_EMIT sounded();
}

void AlertModel::tick()
{
    const auto now = m_desk.services.clock.now();
    const auto patience = m_desk.services.kiosks.rules.alertPatienceSeconds * kSecondMs;
    const bool hasWaited = !m_alerts.empty() && m_lastSound && now.ms - m_lastSound->ms >= patience;
    if (!hasWaited)
        return;
    m_lastSound = now;
    Q_EMIT sounded();
}

QString AlertModel::sentence(const OpenAlert& alert) const
{
    const auto time = domain::civilTime(alert.raisedAt).toString(u"HH:mm"_s);
    if (alert.call.kind == domain::AlertKind::WrongCodes)
        return tr("%1: somebody keeps trying codes at the screen %2.")
            .arg(time, alert.call.station);
    const auto name = alert.patientName
        ? u"%1 %2"_s.arg(alert.patientName->given(), alert.patientName->family().toUpper())
        : QString();
    return tr("%1: %2 said something urgent at %3. Please go to them now.")
        .arg(time, name.trimmed(), alert.call.station);
}

void AlertModel::takeOn(domain::AlertId id)
{
    const auto found = std::find_if(
        m_alerts.begin(), m_alerts.end(), [id](const OpenAlert& each) { return each.id == id; });
    if (found == m_alerts.end() || !mayListen())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), alert = *found] {
            return take(services, actor, alert);
        },
        [this](const domain::Result<app::SaveOutcome>& outcome) {
            if (!outcome)
                Q_EMIT refused(outcome.error());
            refresh();
        });
}

void AlertModel::forget()
{
    ++m_generation;
    m_alerts.clear();
    m_lastSound.reset();
    Q_EMIT changed();
}

}
