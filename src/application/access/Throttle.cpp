// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Throttle.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::Result;

    constexpr qint64 kMsOfSecond = 1000;
    constexpr qint64 kMsOfMinute = 60 * kMsOfSecond;
    constexpr qint64 kInSecondsUpTo = 90 * kMsOfSecond;

    TryKey keyOf(TryKind kind, const QString& name)
    {
        const auto folded = name.trimmed().toLower().toUtf8();
        return { kind, QCryptographicHash::hash(folded, QCryptographicHash::Sha256).toHex() };
    }

    std::vector<TryKey> keysOf(const TryPlace& place)
    {
        if (place.isKiosk)
            return { keyOf(TryKind::Kiosk, place.station) };
        return { keyOf(TryKind::Account, place.userName), keyOf(TryKind::Station, place.station) };
    }

    QString rounded(qint64 ms, qint64 unit) { return QString::number((ms + unit - 1) / unit); }

    auto refusal(qint64 ms)
    {
        const auto kind = domain::ErrorKind::Denied;
        return ms <= kInSecondsUpTo
            ? domain::fail(kind, u"password"_s, u"sign-in.wait"_s, { rounded(ms, kMsOfSecond) })
            : domain::fail(
                kind, u"password"_s, u"sign-in.wait-minutes"_s, { rounded(ms, kMsOfMinute) });
    }

}

Throttle::Throttle(
    TryStore& store, const domain::SteadyClock& clock, const domain::ThrottleRules& rules)
    : m_store(store)
    , m_clock(clock)
    , m_rules(rules)
{
}

Result<void> Throttle::begin(const TryPlace& place)
{
    const auto keys = keysOf(place);
    const auto now = m_clock.now();
    qint64 wait = 0;
    const auto counted = m_store.change(keys, [&](std::vector<TryCount>& counts) {
        wait = 0;
        for (std::size_t i = 0; i < keys.size(); ++i)
            wait = std::max(wait, waitOf(keys[i], counts[i], now));
        if (wait > 0)
            return false;
        for (auto& count : counts)
            count = { count.failures + 1, now };
        return true;
    });
    if (!counted)
        return counted;
    return wait > 0 ? Result<void>(refusal(wait)) : Result<void>();
}

Result<void> Throttle::succeeded(const TryPlace& place)
{
    return m_store.change(keysOf(place), [](std::vector<TryCount>& counts) {
        std::fill(counts.begin(), counts.end(), TryCount {});
        return true;
    });
}

Result<void> Throttle::forget(const QString& userName)
{
    return m_store.change({ keyOf(TryKind::Account, userName) }, [](std::vector<TryCount>& counts) {
        counts.front() = {};
        return true;
    });
}

qint64 Throttle::waitOf(const TryKey& key, const TryCount& count, const domain::SteadyMoment& now)
{
    const qint64 whole = domain::waitAfter(count.failures, m_rules);
    return whole == 0 ? 0 : std::max<qint64>(0, whole - elapsed(key, count, now));
}

qint64 Throttle::elapsed(const TryKey& key, const TryCount& count, const domain::SteadyMoment& now)
{
    if (count.last.boot == now.boot)
        return std::max<qint64>(0, now.ms - count.last.ms);
    auto& seen = m_seen[{ static_cast<int>(key.kind), key.nameHash }];
    if (seen.count.failures != count.failures || seen.count.last != count.last)
        seen = { count, now.ms };
    const auto sinceSeen = now.ms - seen.ms;
    // On this machine, but before it was last started: that is longer ago than it runs.
    return count.last.machine == now.machine ? std::max(sinceSeen, now.ms) : sinceSeen;
}

}
