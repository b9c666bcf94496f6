// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fakes/FakeKiosks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::testing {
namespace {

    constexpr int kPinDigits = 6;

    template <class Rows, class Id> auto rowOf(Rows& rows, Id id)
    {
        return std::find_if(
            rows.begin(), rows.end(), [id](const auto& each) { return each.station.id == id; });
    }

}

domain::Result<domain::StationId> FakeStations::add(const app::Station& station, domain::EventId)
{
    auto kept = station;
    kept.id = domain::StationId(static_cast<qint64>(rows.size()) + 1);
    rows.push_back({ kept, {}, {}, {} });
    return kept.id;
}

domain::Result<app::Station> FakeStations::find(domain::StationId id)
{
    const auto row = rowOf(rows, id);
    if (row == rows.end())
        return domain::fail(domain::ErrorKind::NotFound, u"station"_s, u"station.unknown"_s);
    return row->station;
}

domain::Result<void> FakeStations::retire(
    domain::StationId id, domain::RowVersion, domain::Instant, domain::EventId)
{
    rows.erase(rowOf(rows, id));
    return {};
}

domain::Result<void> FakeTickets::put(const app::KioskTicket& ticket)
{
    tickets.push_back(ticket);
    return {};
}

domain::Result<bool> FakeTickets::isCodeTaken(const QByteArray& digitsHash)
{
    return std::any_of(tickets.begin(), tickets.end(),
        [&](const auto& each) { return each.digitsHash == digitsHash; });
}

domain::Result<void> FakeTickets::remove(domain::KioskSessionId session)
{
    std::erase_if(tickets, [session](const auto& each) { return each.session == session; });
    return {};
}

domain::Result<void> FakeLetters::remove(const domain::SaveKey& uid)
{
    std::erase_if(letters, [&](const auto& each) { return each.uid == uid; });
    return {};
}

domain::Result<void> FakeLetters::removeAllOf(domain::KioskSessionId session)
{
    std::erase_if(letters, [session](const auto& each) { return each.session == session; });
    return {};
}

domain::Result<bool> FakeLetters::isListWished(domain::KioskSessionId session)
{
    return std::any_of(letters.begin(), letters.end(), [session](const auto& each) {
        return each.session == session && each.kind == domain::LetterKind::List;
    });
}

domain::Result<void> FakeLetters::removeWish(domain::KioskSessionId session)
{
    std::erase_if(letters, [session](const auto& each) {
        return each.session == session && each.kind == domain::LetterKind::List;
    });
    return {};
}

domain::Result<void> FakeAlerts::add(const app::AlertCall& call,
    std::optional<domain::PatientId> patient, domain::Instant at, domain::EventId)
{
    if (isBroken)
        return domain::fail(domain::ErrorKind::Storage, u"alert"_s, u"storage.failed"_s);
    app::OpenAlert alert;
    alert.id = domain::AlertId(static_cast<qint64>(alerts.size() + takenBy.size()) + 1);
    alert.call = call;
    alert.patient = patient;
    if (patient)
        alert.patientName = domain::PersonName::parse(u"Ahmed"_s, u"Margaret"_s).value();
    alert.raisedAt = at;
    alerts.push_back(alert);
    return {};
}

domain::Result<void> FakeAlerts::acknowledge(
    domain::AlertId id, domain::RowVersion, domain::StaffId by, domain::Instant, domain::EventId)
{
    if (std::erase_if(alerts, [id](const auto& each) { return each.id == id; }) == 0)
        return domain::fail(domain::ErrorKind::Conflict, u"alert"_s, u"alert.taken"_s);
    takenBy.push_back(by);
    return {};
}

domain::Result<void> FakeHandOvers::put(const app::HandOver& handOver)
{
    const auto gone = remove(handOver.session);
    kept.push_back(handOver);
    return gone;
}

domain::Result<std::vector<app::HandOver>> FakeHandOvers::keptBefore(domain::Instant at)
{
    std::vector<app::HandOver> before;
    for (const auto& each : kept) {
        if (each.keptAt < at)
            before.push_back(each);
    }
    return before;
}

domain::Result<void> FakeHandOvers::remove(domain::KioskSessionId session)
{
    std::erase_if(kept, [session](const auto& each) { return each.session == session; });
    return {};
}

FakeKiosks::FakeKiosks(const Needs& needs)
    : stations({ needs.work, stationRows, needs.hasher, needs.fresh, needs.publisher, needs.clock,
        kPinDigits })
    , invitations({ needs.work, needs.waitingRoom, needs.agendas, needs.schedule, stationRows,
          ticketRows, needs.publisher, needs.clock, rules })
    , alerts({ needs.work, alertRows, needs.publisher, needs.clock })
    , letters({ needs.work, needs.gate, needs.waitingRoom, needs.agendas, letterRows, ticketRows,
          alerts, needs.publisher, needs.clock, rules })
    , handOvers({ needs.work, needs.gate, needs.waitingRoom, needs.agendas, handOverRows, alerts,
          needs.clock, rules })
    , wishedLists({ needs.work, needs.waitingRoom, letterRows, needs.publisher })
    , kiosks { rules, stations, invitations, letters, alerts, handOvers, wishedLists }
{
}

}
