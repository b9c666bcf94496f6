// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/BackupFixture.h"
#include "backup/Format.h"
#include "backup/ManifestJson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace rooftree;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

TEST_CASE(
    "what is sealed comes out again, by the passphrase and by the paper", "[backup][r40][hz08]")
{
    const auto size = GENERATE(0, 1, 65535, 65536, 65537, 131072, 200000);
    const SealedFile file(QByteArray(size, 'z'));
    QByteArray out;

    CHECK(file.refusal({ file.phrase, {} }, &out).isEmpty());
    CHECK(out == file.content);
    CHECK(file.refusal({ {}, file.recovery.toString() }, &out).isEmpty());
    CHECK(out == file.content);
}

TEST_CASE("the manifest comes back as it was written", "[backup][r40]")
{
    const SealedFile file;

    auto reader = backup::BackupReader::open(file.save());
    REQUIRE(reader);
    const auto manifest = (*reader)->unlock(file.key);

    REQUIRE(manifest);
    CHECK(*manifest == file.manifest);
}

TEST_CASE("nothing of the content or of the practice can be read in a backup", "[backup][r40]")
{
    SealedFile file("ZZCANARY in the record");
    file.manifest.facts.practiceName = u"ZZCANARY Surgery"_s;
    file.seal();

    CHECK_FALSE(file.bytes.contains("ZZCANARY"));
    CHECK_FALSE(file.bytes.contains("patient"));
}

TEST_CASE("every changed byte of a backup is noticed", "[backup][r40][hz18]")
{
    SealedFile file(QByteArray(70'000, 'q'));
    const auto whole = file.bytes;
    std::mt19937 chance(20261122);
    std::uniform_int_distribution<qsizetype> place(0, whole.size() - 1);
    // The box of the recovery key is not on the way of somebody with the passphrase.
    const qsizetype box = 16 + 4 + 24 + 72;

    for (int trial = 0; trial < 400; ++trial) {
        const auto at = trial < 300 ? qsizetype { trial } : place(chance);
        file.bytes = whole;
        file.bytes[at] = static_cast<char>(file.bytes[at] ^ 0x20);
        INFO("byte " << at);
        // The memory that a changed header asks for may be more than a test should take.
        if (at >= 20 && at < 28)
            continue;
        CHECK_FALSE(file.refusal().isEmpty());
        if (at >= box && at < box + 72)
            CHECK(file.refusal() == u"backup.key"_s);
    }
}

TEST_CASE("a backup that is cut anywhere is refused", "[backup][r40][i03]")
{
    SealedFile file(QByteArray(140'000, 'q'));
    const auto whole = file.bytes;

    for (qsizetype length = 0; length < whole.size(); length += (length < 400 ? 7 : 4099)) {
        file.bytes = whole.left(length);
        INFO("cut to " << length);
        CHECK_FALSE(file.refusal().isEmpty());
    }
    // At the border of two pieces nothing but the mark of the last one can tell.
    const auto lastPiece = 140'000 % 65536 + backup::format::kOverhead;
    file.bytes = whole.left(whole.size() - lastPiece);
    CHECK(file.refusal() == u"backup.cut-short"_s);
}

TEST_CASE("pieces in another order are refused", "[backup][r40]")
{
    SealedFile file(QByteArray(65536, 'a') + QByteArray(65536, 'b') + QByteArray(10, 'c'));
    const auto piece = backup::format::kPiece + backup::format::kOverhead;
    const auto end = file.bytes.size() - 10 - backup::format::kOverhead;
    const auto first = file.bytes.mid(end - 2 * piece, piece);
    const auto second = file.bytes.mid(end - piece, piece);

    file.bytes.replace(end - 2 * piece, 2 * piece, second + first);

    CHECK(file.refusal() == u"backup.damaged"_s);
}

TEST_CASE("a recovery key is read as somebody types it, and a slip is noticed", "[backup][r40]")
{
    const auto key = backup::RecoveryKey::random();
    const auto words = key.toString();

    REQUIRE(words.size() == 39);
    CHECK(backup::RecoveryKey::parse(words.toLower().replace(u'-', u' '))->toString() == words);
    auto confused = words;
    confused.replace(u'0', u'o').replace(u'1', u'l');
    CHECK(backup::RecoveryKey::parse(confused)->toString() == words);
    int accepted = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words[at] == u'-')
            continue;
        auto slipped = words;
        slipped[at] = words[at] == u'7' ? u'8' : u'7';
        accepted += backup::RecoveryKey::parse(slipped) ? 1 : 0;
    }
    // Eight bits of check let one slip in 256 through; the box refuses that one.
    CHECK(accepted <= 2);
    CHECK_FALSE(backup::RecoveryKey::parse(u"1234"_s));
    CHECK_FALSE(backup::RecoveryKey::parse({}));
}

TEST_CASE("a manifest with anything else in it is refused", "[backup][i17]")
{
    const SealedFile file;
    const auto good = QJsonDocument::fromJson(backup::toJson(file.manifest)).object();
    const std::vector<std::pair<QString, QJsonValue>> changes {
        { u"files"_s, QJsonObject { { u"../../etc/passwd"_s, 1 } } },
        { u"program"_s, u"other"_s },
        { u"counts"_s, QJsonObject { { u"../x"_s, 1 } } },
        { u"counts"_s, QJsonObject { { u"patient"_s, -1 } } },
        { u"counts"_s, QJsonObject { { u"patient"_s, 1.5 } } },
        { u"schema"_s, u"5"_s },
        { u"practiceUid"_s, u"CON"_s },
        { u"practiceName"_s, QString(5000, u'x') },
        { u"engine"_s, u"oracle"_s },
        { u"kind"_s, u"friendly"_s },
    };

    REQUIRE(backup::manifestFromJson(QJsonDocument(good).toJson()));
    for (const auto& [member, value] : changes) {
        auto bad = good;
        bad.insert(member, value);
        INFO(member.toStdString());
        const auto read = backup::manifestFromJson(QJsonDocument(bad).toJson());
        REQUIRE_FALSE(read);
        CHECK(read.error().detail == u"backup.manifest"_s);
    }
}
