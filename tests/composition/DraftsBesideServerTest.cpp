// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/DraftsBesideServer.h"

#include "catch_compat.h"

#include <QDir>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::Draft;
using app::DraftKey;
using composition::DraftsBesideServer;
using domain::Result;
using domain::StaffId;

namespace {

const StaffId kJo { 3 };

/// A server that can be taken away, with one draft a key.
class Server final : public app::DraftRepository {
public:
    Result<void> keep(const Draft& draft) override
    {
        if (isAway)
            return gone();
        if (draft.record == saved)
            return {};
        std::erase_if(drafts, [&](const Draft& each) { return each.key == draft.key; });
        drafts.push_back(draft);
        return {};
    }

    Result<std::optional<Draft>> find(const DraftKey& key) override
    {
        if (isAway)
            return gone();
        for (const auto& each : drafts) {
            if (each.key == key)
                return std::optional(each);
        }
        return std::optional<Draft>();
    }

    Result<std::vector<Draft>> ofAuthor(StaffId) override
    {
        return isAway ? Result<std::vector<Draft>>(gone()) : drafts;
    }

    Result<void> discard(const DraftKey&, domain::Instant) override { return {}; }

    Result<void> bringBack(StaffId, app::DraftId) override { return {}; }

    Result<void> resolve(const DraftKey& key, const QUuid& record, domain::Instant) override
    {
        std::erase_if(drafts, [&](const Draft& each) { return each.key == key; });
        saved = record;
        return {};
    }

    Result<int> purge(domain::Instant) override { return 0; }

    static tl::unexpected<domain::Error> gone()
    {
        return domain::fail(domain::ErrorKind::Storage, u"database"_s, u"storage.lost"_s);
    }

    std::vector<Draft> drafts;
    QUuid saved;
    bool isAway = false;
};

struct Desk {
    Desk() { drafts.letIn(kJo, u"seven quiet green boats"_s); }

    [[nodiscard]] int sealed() const
    {
        return static_cast<int>(QDir(folder.path()).entryList(QDir::Files).size());
    }

    QTemporaryDir folder;
    Server server;
    DraftsBesideServer drafts { server, backup::SealedDrafts(folder.path(), { 1, 8 }) };
};

Draft typed(const QByteArray& words, qint64 at, const QUuid& record = QUuid::createUuid())
{
    Draft draft;
    draft.key = DraftKey::ofPatient(kJo, domain::PatientId(17), u"consultation"_s);
    draft.record = record;
    draft.content = words;
    draft.savedAt = { at };
    return draft;
}

}

TEST_CASE("hz09 c10 while the server is away, what is typed is sealed on this computer",
    "[drafts][hz09][hz09_c10][r35]")
{
    Desk desk;
    REQUIRE(desk.drafts.keep(typed("walks", 1'000)));
    CHECK(desk.sealed() == 0);

    desk.server.isAway = true;
    CHECK(desk.drafts.keep(typed("walks to", 2'000)));
    CHECK(desk.drafts.keep(typed("walks to the shop", 3'000)));
    CHECK(desk.sealed() == 1);

    desk.server.isAway = false;
    CHECK(desk.drafts.keep(typed("walks to the shop daily", 4'000)));
    CHECK(desk.sealed() == 0);
    REQUIRE(desk.server.drafts.size() == 1);
    CHECK(desk.server.drafts.front().content == "walks to the shop daily");
}

TEST_CASE("words sealed before a crash are offered when their author signs in again",
    "[drafts][hz09][r35]")
{
    Desk desk;
    desk.server.isAway = true;
    REQUIRE(desk.drafts.keep(typed("walks to the shop", 2'000)));
    desk.server.isAway = false;

    // The program starts again.
    DraftsBesideServer again(desk.server, backup::SealedDrafts(desk.folder.path(), { 1, 8 }));
    CHECK(again.ofAuthor(kJo)->empty());
    again.letIn(kJo, u"seven quiet green boats"_s);

    const auto offered = again.ofAuthor(kJo);
    REQUIRE(offered->size() == 1);
    CHECK(offered->front().content == "walks to the shop");
    CHECK(desk.sealed() == 0);
}

TEST_CASE("words sealed here do not take the place of newer ones", "[drafts][hz09][r35]")
{
    Desk desk;
    desk.server.isAway = true;
    REQUIRE(desk.drafts.keep(typed("walks", 1'000)));
    desk.server.isAway = false;
    // Meanwhile at another desk.
    desk.server.drafts.push_back(typed("walks to the shop", 2'000));

    const auto found = desk.drafts.find(typed({}, 0).key);

    CHECK((*found)->content == "walks to the shop");
    CHECK(desk.sealed() == 0);
}

TEST_CASE("a record that was saved acquires nothing that was sealed", "[drafts][hz09][r35]")
{
    Desk desk;
    const auto draft = typed("walks", 1'000);
    desk.server.isAway = true;
    REQUIRE(desk.drafts.keep(draft));
    desk.server.isAway = false;
    REQUIRE(desk.drafts.resolve(draft.key, draft.record, { 2'000 }));

    CHECK(desk.drafts.ofAuthor(kJo)->empty());
    CHECK(desk.sealed() == 0);
}

TEST_CASE("when neither server nor disk takes the words, that is said", "[drafts][hz08][r35]")
{
    Server server;
    server.isAway = true;
    DraftsBesideServer nobodyIn(server, backup::SealedDrafts({}));
    nobodyIn.letIn(kJo, u"seven quiet green boats"_s);

    CHECK(nobodyIn.keep(typed("walks", 1'000)).error().detail == u"storage.lost"_s);
}
