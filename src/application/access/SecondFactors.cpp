// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/SecondFactors.h"

#include "domain/access/Totp.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <algorithm>

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

namespace {

    constexpr int kSecretBytes = 20; // RFC 4226 section 4 recommends 160 bits
    constexpr int kCodeBytes = 15; // 120 bits
    constexpr int kGroup = 4; // letters between spaces, for reading aloud
    constexpr qint64 kStepsOff = 1;

    QByteArray chance(int bytes)
    {
        QByteArray drawn(bytes, '\0');
        randombytes_buf(drawn.data(), static_cast<std::size_t>(bytes));
        return drawn;
    }

    QString grouped(const QString& letters)
    {
        QStringList groups;
        for (qsizetype at = 0; at < letters.size(); at += kGroup)
            groups << letters.mid(at, kGroup);
        return groups.join(u' ');
    }

    QString plain(const QString& typed)
    {
        auto letters = typed.toUpper();
        letters.removeIf([](QChar each) { return !each.isLetterOrNumber(); });
        return letters;
    }

    QByteArray hashOf(const QString& recoveryCode)
    {
        return QCryptographicHash::hash(plain(recoveryCode).toUtf8(), QCryptographicHash::Sha256)
            .toHex();
    }

    /// The step that `code` belongs to, near `now`.
    std::optional<qint64> stepOf(const QString& code, const QString& secret, qint64 now)
    {
        const auto key = domain::fromBase32(secret);
        for (qint64 step = now - kStepsOff; step <= now + kStepsOff; ++step) {
            if (domain::totpCode(key, step) == code)
                return step;
        }
        return std::nullopt;
    }

    auto wrong(ErrorKind kind) { return domain::fail(kind, u"code"_s, u"code.wrong"_s); }

    TrailDetails about(domain::StaffId id, const QString& purpose)
    {
        return { TrailOutcome::Ok, { u"staff"_s, id.value() }, purpose };
    }

}

Result<NewFactor> SecondFactors::propose() const
{
    if (sodium_init() < 0)
        return domain::fail(ErrorKind::Storage, u"code"_s, u"password.no-chance"_s);
    NewFactor factor { grouped(domain::toBase32(chance(kSecretBytes))), {} };
    for (int i = 0; i < m_needs.recoveryCodes; ++i)
        factor.recoveryCodes << grouped(domain::toBase32(chance(kCodeBytes)));
    return factor;
}

Result<SaveOutcome> SecondFactors::turnOn(const Authorized<Action::ManageOwnAccount>& proof,
    const FreshProof& fresh, const domain::SaveKey& key, const NewFactor& factor,
    const QString& code) const
{
    if (const auto checked = m_needs.fresh.check(fresh, proof.actor()); !checked)
        return domain::failure(checked);
    const auto secret = plain(factor.secret);
    const auto step = stepOf(plain(code), secret, domain::totpStep(m_needs.clock.now()));
    if (!step)
        return wrong(ErrorKind::Validation);
    std::vector<QByteArray> hashes;
    std::transform(factor.recoveryCodes.begin(), factor.recoveryCodes.end(),
        std::back_inserter(hashes), hashOf);
    const auto stamp = WriteStamp::of(proof, key, about(fresh.staff(), u"second-factor"_s));
    return m_needs.work.write(stamp, [&](EventId event) {
        return m_needs.store.set(fresh.staff(), { secret, *step }, hashes, event);
    });
}

Result<SaveOutcome> SecondFactors::remove(
    const WriteStamp& stamp, const FreshProof& fresh, domain::StaffId id) const
{
    if (const auto checked = m_needs.fresh.check(fresh, stamp.actor); !checked)
        return domain::failure(checked);
    return m_needs.work.write(stamp, [&](EventId) { return m_needs.store.remove(id); });
}

Result<SaveOutcome> SecondFactors::turnOff(const Authorized<Action::ManageOwnAccount>& proof,
    const FreshProof& fresh, const domain::SaveKey& key) const
{
    const auto id = fresh.staff();
    return remove(WriteStamp::of(proof, key, about(id, u"no-second-factor"_s)), fresh, id);
}

Result<SaveOutcome> SecondFactors::reset(const Authorized<Action::ManageUsers>& proof,
    const FreshProof& fresh, const domain::SaveKey& key, domain::StaffId id) const
{
    const auto done
        = remove(WriteStamp::of(proof, key, about(id, u"no-second-factor"_s)), fresh, id);
    if (done)
        m_needs.publisher.publish({ Change::Kind::Users, {} });
    return done;
}

Result<std::optional<SecondFactor>> SecondFactors::of(domain::StaffId id) const
{
    return m_needs.store.find(id);
}

Result<void> SecondFactors::check(
    const Authorized<Action::ManageOwnAccount>& proof, const QString& code) const
{
    Q_ASSERT(proof.actor().staff);
    const auto id = *proof.actor().staff;
    const auto factor = m_needs.store.find(id);
    if (!factor)
        return domain::failure(factor);
    if (!*factor)
        return {};
    if (plain(code).isEmpty())
        return domain::fail(ErrorKind::Denied, u"code"_s, u"code.needed"_s);
    const auto stamp = WriteStamp::of(proof, domain::SaveKey::make(), about(id, u"code"_s));
    const auto used = m_needs.work.write(stamp, [&](EventId event) -> Result<void> {
        const auto isGood = use(id, **factor, plain(code), event);
        if (!isGood)
            return domain::failure(isGood);
        return *isGood ? Result<void> {} : Result<void>(wrong(ErrorKind::Validation));
    });
    if (used)
        return {};
    return used.error().detail == u"code.wrong"_s ? Result<void>(wrong(ErrorKind::Denied))
                                                  : Result<void>(domain::failure(used));
}

Result<bool> SecondFactors::use(
    domain::StaffId id, const SecondFactor& factor, const QString& code, EventId event) const
{
    if (const auto step = stepOf(code, factor.secret, domain::totpStep(m_needs.clock.now())))
        return m_needs.store.useStep(id, *step, event);
    return m_needs.store.useCode(id, hashOf(code), event);
}

}
