// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/SafetyCopy.h"

#include <algorithm>

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

Result<bool> areBackupsSetUp(BackupRepository& backups)
{
    const auto key = backups.key();
    if (!key)
        return domain::failure(key);
    const auto plan = backups.plan();
    if (!plan)
        return domain::failure(plan);
    return key->has_value() && !plan->folder.isEmpty();
}

Result<SafetyCopy> SafetyCopy::take(
    BackupRoom& room, const Authorized<Action::MakeBackup>& proof, const FreshProof& fresh)
{
    if (proof.actor().staff != fresh.staff())
        return domain::fail(ErrorKind::Denied, u"freshPassword"_s, u"fresh.again"_s);
    const auto overview = room.overview(proof);
    if (!overview)
        return domain::failure(overview);
    if (!overview->hasKey || overview->plan.folder.isEmpty())
        return SafetyCopy(Ground::NotSetUp, fresh, {});
    const auto done = room.make(proof, {}, {});
    if (!done)
        return domain::failure(done);
    const auto ground
        = done->run.proof == BackupProof::Restored ? Ground::Restored : Ground::ReadBack;
    return SafetyCopy(ground, fresh, done->run);
}

Result<void> SafetyCopy::check(BackupRepository& backups) const
{
    constexpr int kLastRuns = 20;
    const auto copyFirst = domain::fail(ErrorKind::Conflict, u"merge"_s, u"merge.copy-first"_s);
    if (m_ground == Ground::NotSetUp) {
        const auto areThere = areBackupsSetUp(backups);
        if (!areThere)
            return domain::failure(areThere);
        return *areThere ? Result<void>(copyFirst) : Result<void>();
    }
    const auto runs = backups.runs(kLastRuns);
    if (!runs)
        return domain::failure(runs);
    const bool isOurs = std::any_of(runs->begin(), runs->end(), [this](const BackupRun& run) {
        return run.at == m_run.at && run.fileName == m_run.fileName && run.proof == m_run.proof;
    });
    return isOurs ? Result<void>() : Result<void>(copyFirst);
}

QString toWord(SafetyCopy::Ground ground)
{
    switch (ground) {
    case SafetyCopy::Ground::Restored:
        return u"copy-restored"_s;
    case SafetyCopy::Ground::ReadBack:
        return u"copy-read-back"_s;
    case SafetyCopy::Ground::NotSetUp:
        return u"no-copies"_s;
    }
    Q_UNREACHABLE();
}

}
