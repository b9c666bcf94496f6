// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/backup/RestoreSteps.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Error;
    using domain::Result;

    struct Signed {
        app::SignedIn first;
        std::optional<app::SignedIn> second;
    };

    /// "password" of the second person is "secondPassword".
    auto failFor(const QString& person, Error error)
    {
        error.field = person + error.field.left(1).toUpper() + error.field.mid(1);
        return tl::unexpected(std::move(error));
    }

    Result<Signed> signInBoth(RestoreWork& work, const RestorePeople& people)
    {
        auto first = work.signIn(people.first);
        if (!first)
            return failFor(u"first"_s, first.error());
        Signed both { *std::move(first), {} };
        if (!people.second.isNobody()) {
            auto second = work.signIn(people.second);
            if (!second)
                return failFor(u"second"_s, second.error());
            both.second = *std::move(second);
        }
        if (auto allowed = work.mayRestore(both.first, both.second); !allowed) {
            allowed.error().field = u"userName"_s;
            return failFor(u"second"_s, allowed.error());
        }
        return both;
    }

    Result<void> unpackOnce(RestoreWork& work, const app::BackupWatch& watch)
    {
        return work.isUnpacked() ? Result<void>() : work.unpack(watch);
    }

    Result<void> lastChance(const app::BackupWatch& watch)
    {
        constexpr qint64 kAll = 100;
        if (watch && !watch(kAll, kAll))
            return domain::fail(domain::ErrorKind::Busy, {}, u"backup.cancelled"_s);
        return {};
    }

}

Result<RestoreDone> restoreInSteps(
    RestoreWork& work, const RestorePeople& people, const app::BackupWatch& watch)
{
    if (!work.hasAccounts()) {
        if (const auto unpacked = unpackOnce(work, watch); !unpacked)
            return domain::failure(unpacked);
    }
    const auto both = signInBoth(work, people);
    if (!both)
        return domain::failure(both);
    if (const auto unpacked = unpackOnce(work, watch); !unpacked)
        return domain::failure(unpacked);
    if (const auto wanted = lastChance(watch); !wanted)
        return domain::failure(wanted);
    auto keptAt = work.finish(both->first, both->second);
    if (!keptAt)
        return domain::failure(keptAt);
    return RestoreDone { *std::move(keptAt), !both->second };
}

}
