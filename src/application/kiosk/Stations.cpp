// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/Stations.h"

#include "application/access/Pin.h"
#include "domain/common/Text.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    using domain::ErrorKind;

    constexpr int kTokenWords = 8; // of 32 bits

    QString newToken()
    {
        QByteArray bytes;
        for (int each = 0; each < kTokenWords; ++each) {
            const auto word = QRandomGenerator::system()->generate();
            bytes.append(reinterpret_cast<const char*>(&word), sizeof word);
        }
        return QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }

}

Result<QString> Stations::enrol(const Authorized<Action::ManageStations>& proof,
    const FreshProof& fresh, const domain::SaveKey& key, const Wish& wish) const
{
    if (const auto checked = m_needs.fresh.check(fresh, proof.actor()); !checked)
        return domain::failure(checked);
    const auto name = domain::requiredLine(wish.name, domain::kNamePartLimit, u"stationName"_s);
    if (!name)
        return domain::failure(name);
    if (const auto pin = checkPin(wish.pin, m_needs.pinDigits); !pin)
        return domain::failure(pin);
    const auto pinHash = m_needs.hasher.hash(wish.pin);
    if (!pinHash)
        return domain::failure(pinHash);
    const auto token = newToken();
    Station station;
    station.uid = QUuid::createUuid();
    station.name = *name;
    station.tokenHash = tokenHash(token);
    station.pinHash = *pinHash;
    station.enrolledAt = m_needs.clock.now();
    const auto saved
        = m_needs.work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
              const auto rows = m_needs.stations.list();
              if (!rows)
                  return domain::failure(rows);
              for (const auto& each : *rows) {
                  if (each.station.name.compare(station.name, Qt::CaseInsensitive) == 0)
                      return domain::fail(
                          ErrorKind::Conflict, u"stationName"_s, u"station.name-taken"_s);
              }
              const auto added = m_needs.stations.add(station, event);
              return added ? Result<void>() : Result<void>(domain::failure(added));
          });
    if (!saved)
        return domain::failure(saved);
    if (*saved == SaveOutcome::AlreadySaved)
        return domain::fail(ErrorKind::Conflict, u"stationName"_s, u"station.token-shown"_s);
    m_needs.publisher.publish({ Change::Kind::Kiosk, {} });
    return token;
}

Result<SaveOutcome> Stations::retire(const Authorized<Action::ManageStations>& proof,
    const domain::SaveKey& key, domain::StationId id) const
{
    const auto station = m_needs.stations.find(id);
    if (!station)
        return domain::failure(station);
    const TrailDetails details { TrailOutcome::Ok, { u"kiosk_station"_s, id.value() }, {} };
    auto saved = m_needs.work.write(WriteStamp::of(proof, key, details), [&](EventId event) {
        return m_needs.stations.retire(id, station->version, m_needs.clock.now(), event);
    });
    if (saved)
        m_needs.publisher.publish({ Change::Kind::Kiosk, {} });
    return saved;
}

Result<std::vector<StationRow>> Stations::list(const Authorized<Action::SeeStations>&) const
{
    return m_needs.stations.list();
}

}
