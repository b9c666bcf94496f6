// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/instruments/InstrumentLibrary.h"

#include "SourceDir.h"
#include "application/common/StrictJson.h"
#include "application/instruments/InstrumentReader.h"
#include "application/kiosk/KioskRules.h"
#include "catch_compat.h"
#include "domain/instruments/Scoring.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

const QString kVectors = QStringLiteral(ROOFTREE_SOURCE_DIR "/tests/data/instruments/");

const app::InstrumentLibrary& library()
{
    static const auto loaded = app::InstrumentLibrary::load().value();
    return loaded;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString text(const std::optional<domain::ScoreValue>& value)
{
    return value ? value->toString() : QString();
}

void checkRow(const domain::Instrument& pack, const QStringList& heads, const QStringList& cells)
{
    domain::ItemAnswers answers;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        if (pack.item(heads[i]) && !cells[i].isEmpty())
            answers.insert(heads[i], cells[i].toInt());
    }
    INFO(cells.join(u',').toStdString());
    const auto scores = domain::scoresOf(pack, answers);
    REQUIRE(scores.size() == pack.scores.size());
    for (const auto& score : scores) {
        const auto at = heads.indexOf(score.id);
        REQUIRE(at >= 0);
        CHECK(text(score.value) == cells[at]);
        const auto* definition = pack.score(score.id);
        const auto* band = score.value ? definition->bandOf(*score.value) : nullptr;
        CHECK((band ? band->label : QString()) == cells[at + 1]);
    }
}

/// Missing first, then the values rising.
std::vector<std::optional<int>> choicesOf(const domain::InstrumentItem& item)
{
    std::vector<std::optional<int>> choices { std::nullopt };
    for (int value = item.lowest(); value <= item.highest(); ++value) {
        if (item.takes(value))
            choices.emplace_back(value);
    }
    return choices;
}

void addOutcome(
    const domain::Instrument& pack, const domain::ItemAnswers& answers, QCryptographicHash& hash)
{
    QStringList cells;
    for (const auto& score : domain::scoresOf(pack, answers))
        cells.append(score.value ? score.value->toString() : u"-"_s);
    hash.addData(cells.join(u',').toUtf8() + '\n');
}

int addAll(const domain::Instrument& pack, std::size_t item, domain::ItemAnswers& answers,
    QCryptographicHash& hash)
{
    if (item == pack.items.size()) {
        addOutcome(pack, answers, hash);
        return 1;
    }
    int count = 0;
    const auto& id = pack.items[item].id;
    for (const auto& choice : choicesOf(pack.items[item])) {
        if (choice)
            answers.insert(id, *choice);
        else
            answers.remove(id);
        count += addAll(pack, item + 1, answers, hash);
    }
    return count;
}

/// A pack that is right, to be broken.
QByteArray brokenBy(const QByteArray& was, const QByteArray& is)
{
    auto json
        = contentOf(QStringLiteral(ROOFTREE_SOURCE_DIR "/resources/instruments/phq-2/pack.json"));
    REQUIRE(json.contains(was));
    json.replace(json.indexOf(was), was.size(), is);
    return json;
}

}

TEST_CASE("every questionnaire pack of the program can be read", "[instruments]")
{
    const auto loaded = app::InstrumentLibrary::load();
    REQUIRE(loaded);
    CHECK(loaded->all().size() >= 20);
    CHECK(loaded->limits().questionnaires == 2);
    CHECK(loaded->limits().items == 15);
    CHECK(loaded->limits().repeatDays == 28);
}

TEST_CASE("an instrument that may not ship its words has none", "[instruments]")
{
    int scoreOnly = 0;
    for (const auto& pack : library().all()) {
        INFO(pack.id.toStdString());
        if (pack.licence.kind != domain::LicenceClass::ScoreOnly)
            continue;
        ++scoreOnly;
        CHECK(pack.items.empty());
        CHECK(pack.stem.isEmpty());
    }
    CHECK(scoreOnly >= 10);
}

TEST_CASE("each pack has its licence and its notice beside it", "[instruments]")
{
    for (const auto& pack : library().all()) {
        const QDir folder(QStringLiteral(ROOFTREE_SOURCE_DIR "/resources/instruments/") + pack.id);
        CHECK(QFileInfo(folder.filePath(u"LICENCE"_s)).size() > 0);
        CHECK(QFileInfo(folder.filePath(u"NOTICE"_s)).size() > 0);
    }
}

TEST_CASE("an answer of alarm raises a flag that the waiting room knows", "[instruments][hz10_c5]")
{
    const auto rules = app::KioskRules::load().value();
    const auto* phq9 = library().find(u"phq-9");
    REQUIRE(phq9);
    CHECK_FALSE(phq9->isForUnattended);
    CHECK(phq9->flagOf(phq9->items.back().id, 0).isEmpty());
    CHECK(phq9->flagOf(phq9->items.back().id, 1) == u"self-harm"_s);
    for (const auto& pack : library().all()) {
        for (const auto& alert : pack.alerts)
            CHECK(std::any_of(rules.redFlags.begin(), rules.redFlags.end(),
                [&](const auto& flag) { return flag.id == alert.flag; }));
    }
}

TEST_CASE("scores and bands equal those that were worked out apart", "[instruments]")
{
    const auto files = QDir(kVectors).entryList({ u"*.csv"_s });
    REQUIRE(files.size() >= 10);
    for (const auto& file : files) {
        const auto* pack = library().find(file.chopped(4));
        INFO(file.toStdString());
        REQUIRE(pack);
        const auto lines = QString::fromUtf8(contentOf(kVectors + file)).split(u'\n');
        const auto heads = lines.front().split(u',');
        for (const auto& line : lines.mid(1)) {
            if (!line.isEmpty())
                checkRow(*pack, heads, line.split(u','));
        }
    }
}

TEST_CASE("SEMCD-6 has a mean of what was answered while at most two are left out",
    "[instruments][corpus]")
{
    const auto* pack = library().find(u"semcd-6");
    REQUIRE(pack);
    domain::ItemAnswers answers;
    for (const auto& item : pack->items)
        answers.insert(item.id, answers.size() < 3 ? 4 : 7);
    CHECK(domain::scoresOf(*pack, answers).front().value->toString(1) == u"5.5"_s);
    answers.remove(pack->items[0].id);
    answers.remove(pack->items[1].id);
    CHECK(domain::scoresOf(*pack, answers).front().value->toString(2) == u"6.25"_s);
    answers.remove(pack->items[2].id);
    CHECK_FALSE(domain::scoresOf(*pack, answers).front().value);
    CHECK(domain::scoresOf(*pack, answers).front().missing == 3);
}

TEST_CASE("every combination of answers is scored as worked out apart", "[instruments]")
{
    const auto all = app::strictJson(contentOf(kVectors + u"exhaustive.json"_s))->object();
    REQUIRE(all.size() >= 10);
    for (const auto& id : all.keys()) {
        INFO(id.toStdString());
        const auto* pack = library().find(id);
        REQUIRE(pack);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        domain::ItemAnswers answers;
        const auto expected = all.value(id).toObject();
        CHECK(addAll(*pack, 0, answers, hash) == expected.value("combinations"_L1).toInt());
        CHECK(QString::fromLatin1(hash.result().toHex()) == expected.value("sha256"_L1).toString());
    }
}

TEST_CASE("a pack that is wrong is told where", "[instruments][corpus]")
{
    struct Fault {
        QByteArray was;
        QByteArray is;
        QString code;
        QString place;
    };

    const auto fault = GENERATE(values<Fault>({
        { "\"title\"", "\"tittle\"", u"instrument.missing"_s, u"title"_s },
        { "\"recall\"", "\"colour\": 1, \"recall\"", u"instrument.unknown-key"_s, u"colour"_s },
        { "\"method\": \"sum\"", "\"method\": \"median\"", u"instrument.bad-value"_s,
            u"scores[0].method"_s },
        { "\"id\": \"phq2\"", "\"id\": \"phq1\"", u"instrument.twice"_s, u"items"_s },
        { "\"from\": 0", "\"from\": -1", u"instrument.bands"_s, u"scores[0].bands[0].from"_s },
        { "\"class\": \"A\"", "\"class\": \"C\"", u"instrument.text-not-allowed"_s, u"items"_s },
        { "\"unattended\": true", "\"unattended\": \"yes\"", u"instrument.bad-value"_s,
            u"unattended"_s },
    }));
    const auto read = app::readInstrument(brokenBy(fault.was, fault.is));
    REQUIRE_FALSE(read);
    CHECK(read.error().detail == fault.code);
    CHECK(read.error().field == fault.place);
}

TEST_CASE("what is no pack is not read", "[instruments]")
{
    for (const auto* json : { "", "[]", "{", "null" })
        CHECK(app::readInstrument(json).error().detail == u"instrument.unreadable"_s);
}
