// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/Restoration.h"

using namespace Qt::StringLiterals;

namespace rooftree::backup {

using domain::Result;

Result<app::BackupManifest> Restoration::open(const QString& path, const BackupSecret& secret)
{
    auto reader = BackupReader::open(path);
    if (!reader)
        return domain::failure(reader);
    const auto key = keyOf(**reader, secret);
    if (!key)
        return domain::failure(key);
    m_key = *key;
    m_reader = *std::move(reader);
    return m_reader->unlock(*m_key);
}

Result<QString> Restoration::unpack(
    const app::Authorized<app::Action::VerifyTrail>& proof, const app::BackupWatch& watch)
{
    Q_ASSERT(m_reader && m_key);
    m_engine.removeLeftovers();
    auto verified = verify(*m_reader, *m_key, m_engine, proof, watch);
    if (!verified)
        return domain::failure(verified);
    if (!verified->scratch)
        return domain::fail(domain::ErrorKind::Denied, u"database"_s, u"backup.no-scratch"_s);
    m_scratch = std::move(verified->scratch);
    return m_scratch->address();
}

Result<QString> Restoration::finish(
    const app::Authorized<app::Action::RestoreBackup>&, domain::Instant now)
{
    Q_ASSERT(m_scratch);
    const auto stamp
        = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    return m_scratch->takePlace(stamp);
}

}
