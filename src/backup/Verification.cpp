// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/Verification.h"

using namespace Qt::StringLiterals;

namespace rooftree::backup {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    class Nowhere final : public app::ByteSink {
    public:
        [[nodiscard]] Result<void> write(QByteArrayView) override { return {}; }
    };

    Result<void> compare(const app::DatabaseFacts& found, const app::DatabaseFacts& promised)
    {
        if (found == promised)
            return {};
        return domain::fail(ErrorKind::Storage, u"file"_s, u"backup.mismatch"_s);
    }

}

app::BackupWatch part(const app::BackupWatch& whole, int from, int to)
{
    if (!whole)
        return {};
    constexpr int kAll = 100;
    return [whole, from, to](qint64 done, qint64 total) {
        const auto share = total > 0 ? qMin(done, total) * (to - from) / total : 0;
        return whole(from + share, kAll);
    };
}

Result<SecretKey> keyOf(const BackupReader& reader, const BackupSecret& secret)
{
    if (secret.recoveryKey.isEmpty())
        return reader.locks().unlock(passphraseBytes(secret.passphrase));
    const auto recovery = RecoveryKey::parse(secret.recoveryKey);
    if (!recovery)
        return domain::failure(recovery);
    return reader.locks().unlock(*recovery);
}

Result<Verified> verify(BackupReader& reader, const SecretKey& key, app::BackupEngine& engine,
    const app::Authorized<app::Action::VerifyTrail>& proof, const app::BackupWatch& watch)
{
    constexpr int kUnpacked = 50;
    constexpr int kAll = 100;
    const auto manifest = reader.unlock(key);
    if (!manifest)
        return domain::failure(manifest);
    if (manifest->facts.engine != engine.name())
        return domain::fail(ErrorKind::Incompatible, u"file"_s, u"backup.other-engine"_s,
            { manifest->facts.engine });
    auto scratch = engine.makeScratch();
    if (!scratch && scratch.error().detail != u"backup.no-scratch")
        return domain::failure(scratch);
    Nowhere nowhere;
    auto& sink = scratch ? static_cast<app::ByteSink&>(**scratch) : nowhere;
    if (const auto copied = reader.copyTo(sink, part(watch, 0, kUnpacked)); !copied)
        return domain::failure(copied);
    if (!scratch)
        return Verified { *manifest, app::BackupProof::ReadBack, nullptr };
    const auto facts = (*scratch)->check(proof, part(watch, kUnpacked, kAll));
    if (!facts)
        return domain::failure(facts);
    if (const auto same = compare(*facts, manifest->facts); !same)
        return domain::failure(same);
    return Verified { *manifest, app::BackupProof::Restored, *std::move(scratch) };
}

}
