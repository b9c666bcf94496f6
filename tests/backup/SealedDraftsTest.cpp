// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/SealedDrafts.h"

#include "catch_compat.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::Draft;
using app::DraftKey;
using backup::SealedDrafts;
using domain::PatientId;
using domain::StaffId;

namespace {

const StaffId kJo { 3 };
const StaffId kSam { 4 };
const auto kPassword = u"seven quiet green boats"_s;

struct Folder {
    [[nodiscard]] SealedDrafts open(StaffId author = kJo, const QString& password = kPassword) const
    {
        SealedDrafts drafts(path(), { 1, 8 });
        drafts.letIn(author, password);
        return drafts;
    }

    [[nodiscard]] QString path() const { return parent.filePath(u"drafts"_s); }

    [[nodiscard]] QStringList files() const
    {
        return QDir(path()).entryList(QDir::Files | QDir::Hidden);
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        for (const auto& name : files()) {
            QFile file(QDir(path()).filePath(name));
            REQUIRE(file.open(QFile::ReadOnly));
            all += name.toUtf8() + file.readAll();
        }
        return all;
    }

    QTemporaryDir parent;
};

Draft typed(const QByteArray& words, qint64 at = 1'000, StaffId author = kJo)
{
    Draft draft;
    draft.key = DraftKey::ofPatient(author, PatientId(17), u"consultation"_s);
    draft.record = QUuid::createUuid();
    draft.content = words;
    draft.savedAt = { at };
    return draft;
}

}

TEST_CASE("what was sealed comes back to its author, whole", "[backup][drafts][r35]")
{
    const Folder folder;
    const auto draft = typed("{\"note\":\"Zzcanary walks to the shop\"}");
    {
        auto drafts = folder.open();
        REQUIRE(drafts.put(draft));
    }

    const auto found = folder.open().all();

    REQUIRE(found.size() == 1);
    CHECK(found.front().key == draft.key);
    CHECK(found.front().record == draft.record);
    CHECK(found.front().content == draft.content);
    CHECK(found.front().savedAt == draft.savedAt);
}

TEST_CASE("a sealed draft can be read on the disk by nobody, and is its owner's alone",
    "[backup][drafts][r35][r36]")
{
    const Folder folder;
    auto drafts = folder.open();
    REQUIRE(drafts.put(typed("{\"note\":\"Zzcanary walks to the shop\"}")));

    REQUIRE(folder.files().size() == 1);
    CHECK_FALSE(folder.bytes().contains("Zzcanary"));
    CHECK_FALSE(folder.bytes().contains("consultation"));
    CHECK_FALSE(folder.bytes().contains(QByteArray("Zzcanary walks to the shop").toBase64()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const auto file = QDir(folder.path()).filePath(folder.files().front());
    CHECK((QFile::permissions(file) & others) == QFile::Permissions());
    CHECK((QFile::permissions(folder.path()) & others) == QFile::Permissions());
}

TEST_CASE("nobody else opens a sealed draft, and it waits for its author", "[backup][drafts][hz03]")
{
    const Folder folder;
    REQUIRE(folder.open().put(typed("words of Jo")));

    CHECK(folder.open(kSam).all().empty());
    CHECK(folder.open(kJo, u"some other password"_s).all().empty());
    // Under a name that says it is Sam's it is still not.
    const auto name = folder.files().front();
    const QDir place(folder.path());
    REQUIRE(QFile::copy(
        place.filePath(name), place.filePath(QString(name).replace(u"draft-3-"_s, u"draft-4-"_s))));
    CHECK(folder.open(kSam).all().empty());

    CHECK(folder.open().all().size() == 1);
}

TEST_CASE("nothing is sealed for who is not in", "[backup][drafts][hz03]")
{
    const Folder folder;
    auto drafts = folder.open(kSam);
    CHECK(drafts.put(typed("words of Jo")).error().detail == u"draft.not-sealed"_s);
    drafts.letOut();
    CHECK_FALSE(drafts.put(typed("words of Sam", 1'000, kSam)));
    SealedDrafts nowhere({}, { 1, 8 });
    nowhere.letIn(kJo, kPassword);
    CHECK_FALSE(nowhere.put(typed("words of Jo")));

    CHECK(folder.files().isEmpty());
}

TEST_CASE("a sealed draft takes the place of the one before, and goes when it is removed",
    "[backup][drafts][r35]")
{
    const Folder folder;
    auto drafts = folder.open();
    const auto first = typed("walks", 1'000);
    auto second = first;
    second.content = "walks to the shop";
    second.savedAt = { 2'000 };
    REQUIRE(drafts.put(first));
    REQUIRE(drafts.put(second));
    CHECK(folder.files().size() == 1);
    CHECK(folder.open().all().front().content == "walks to the shop");

    drafts.remove(first.key);
    CHECK(folder.files().isEmpty());
    CHECK(drafts.isEmpty());
}

TEST_CASE("one changed byte of a sealed draft is noticed, and the file is left as it is",
    "[backup][drafts][hz18]")
{
    const Folder folder;
    REQUIRE(folder.open().put(typed("words of Jo")));
    const auto path = QDir(folder.path()).filePath(folder.files().front());
    QFile file(path);
    REQUIRE(file.open(QFile::ReadWrite));
    auto bytes = file.readAll();
    const auto at = GENERATE(0, 9, 30, 60, -1);
    const auto place = at < 0 ? bytes.size() - 1 : qsizetype(at);
    bytes[place] = static_cast<char>(bytes[place] ^ 1);
    REQUIRE(file.seek(0));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();

    CHECK(folder.open().all().empty());
    CHECK(folder.files().size() == 1);
}

TEST_CASE("a changed password loses nothing that was sealed", "[backup][drafts][r35]")
{
    const Folder folder;
    auto drafts = folder.open();
    REQUIRE(drafts.put(typed("words of Jo")));

    drafts.letIn(kJo, u"nine slow red trams"_s);

    CHECK(folder.files().size() == 1);
    CHECK(folder.open(kJo, u"nine slow red trams"_s).all().size() == 1);
    CHECK(folder.open(kJo, kPassword).all().empty());
}
