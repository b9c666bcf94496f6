// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/ServerCopy.h"

#include "storage/Database.h"
#include "storage/backup/DatabaseFactsReader.h"
#include "storage/backup/ServerSnapshot.h"
#include "storage/engine/Log.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    class Feed final : public app::ByteSink {
    public:
        explicit Feed(ServerTool& tool) : m_tool(tool) { }

        [[nodiscard]] Result<void> write(QByteArrayView bytes) override
        {
            return m_tool.feed(bytes);
        }

    private:
        ServerTool& m_tool;
    };

    Result<void> fill(const ScratchDatabase& scratch, app::Snapshot& snapshot)
    {
        const auto tool = startRestore(scratch);
        if (!tool)
            return domain::failure(tool);
        Feed feed(**tool);
        if (const auto copied = snapshot.copyTo(feed, {}); !copied)
            return copied;
        return (*tool)->finish();
    }

    /// Whether the copy holds what the practice held at the moment of the snapshot.
    Result<void> compare(const ScratchDatabase& scratch, const app::Snapshot& snapshot)
    {
        const auto copy = Database::open(scratch.url(), OpenMode::Existing);
        if (!copy)
            return domain::failure(copy);
        return (*copy)->attempt([&]() -> Result<void> {
            if (readFacts(**copy) == snapshot.facts())
                return {};
            return domain::fail(ErrorKind::Storage, u"database"_s, u"backup.not-written"_s);
        });
    }

    Result<QString> copyBeside(const DatabaseUrl& practice, const QString& mark)
    {
        const auto snapshot = ServerSnapshot::take(practice);
        if (!snapshot)
            return domain::failure(snapshot);
        const auto scratch = ScratchDatabase::make(practice);
        if (!scratch)
            return domain::failure(scratch);
        if (const auto filled = fill(**scratch, **snapshot); !filled)
            return domain::failure(filled);
        if (const auto same = compare(**scratch, **snapshot); !same)
            return domain::failure(same);
        return (*scratch)->keepBeside(mark);
    }

    /// What whoever looks after the server can change; the rest is trouble of the moment.
    bool isMissingMeans(const domain::Error& error)
    {
        return error.detail == u"backup.no-scratch"_s || error.detail == u"backup.tool-missing"_s
            || error.detail == u"backup.tool-failed"_s;
    }

}

Result<std::unique_ptr<ServerTool>> startRestore(const ScratchDatabase& into)
{
    return ServerTool::start(u"pg_restore"_s,
        { u"--no-owner"_s, u"--no-privileges"_s, u"--no-password"_s, u"--exit-on-error"_s,
            u"--single-transaction"_s, u"--dbname=dbname="_s + into.name() },
        into.url());
}

Result<QString> keepServerCopy(const DatabaseUrl& practice, const QString& mark)
{
    auto kept = copyBeside(practice, mark);
    if (kept) {
        log().info("A copy of the practice was kept on its server before the upgrade.");
        return kept;
    }
    log().warn("No copy before the upgrade: {}.", kept.error().detail.toStdString());
    if (!isMissingMeans(kept.error()))
        return kept;
    return domain::fail(ErrorKind::Storage, u"database"_s, u"database.upgrade-no-copy"_s);
}

}
