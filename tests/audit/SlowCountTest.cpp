// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/SlowCount.h"

#include "audit/AuditPractice.h"
#include "audit/RandomCare.h"
#include "audit/RandomCourses.h"
#include "audit/RandomPractice.h"
#include "catch_compat.h"
#include "support/OpenGate.h"

// Every indicator against a count that shares nothing with its SQL, over practices made at random.
// ROOFTREE_INDICATOR_SEEDS=1000 tries more of them; ROOFTREE_INDICATOR_FIRST_SEED begins elsewhere.

using namespace rooftree;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kUsual = 8;

unsigned numberOf(const char* variable, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return static_cast<unsigned>(isNumber && number > 0 ? number : usual);
}

struct Codes {
    std::map<QString, QSet<QString>> all; ///< by register
    QStringList some;
};

Codes codesOf(const app::Rules& rules)
{
    Codes codes;
    for (const auto& id : { u"copd"_s, u"chronic-pain"_s }) {
        const auto& known = rules.registerNamed(id)->codes;
        codes.all[id] = QSet<QString>(known.begin(), known.end());
        codes.some += *std::min_element(known.begin(), known.end());
    }
    return codes;
}

std::vector<SlowRow> rowsOf(const audit::IndicatorResult& result)
{
    std::vector<SlowRow> rows;
    for (const auto& row : result.rows)
        rows.push_back({ row.subject, row.patient, row.on,
            !row.excluded.isEmpty() ? row.excluded
                : row.isInNumerator ? u"met"_s
                                    : row.reason });
    std::sort(rows.begin(), rows.end(),
        [](const auto& one, const auto& other) { return one.subject < other.subject; });
    return rows;
}

std::string told(const std::vector<SlowRow>& rows)
{
    QStringList lines;
    for (const auto& row : rows)
        lines += u"%1 of %2 on %3: %4"_s.arg(QString::number(row.subject),
            QString::number(row.patient), row.on.toString(Qt::ISODate), row.outcome);
    return lines.join(u'\n').toStdString();
}

/// How often each outcome of each indicator came up, over all seeds.
using Seen = std::map<QString, int>;

void compare(storage::Engine engine, unsigned seed, const Codes& codes, Seen& seen)
{
    AuditPractice practice(engine);
    const RandomPractice made(practice.database, seed, codes.some);
    addRandomCare(practice.database, seed, RandomPractice::kTo);
    addRandomCourses(practice.database, seed, RandomPractice::kFrom, RandomPractice::kTo);
    const QDate asAt
        = std::array { QDate(2026, 3, 31), QDate(2026, 4, 15), QDate(2026, 12, 31) }[seed % 3];
    const auto report = practice.report(asAt);
    const auto data = SlowData::read(*practice.database);
    const SlowCount slow(data, { RandomPractice::kFrom, RandomPractice::kTo, asAt }, codes.all);
    for (const QString& id : SlowCount::indicators()) {
        const auto* result = report.find(id);
        REQUIRE(result);
        const auto expected = slow.count(id);
        const auto found = rowsOf(*result);
        if (found != expected) {
            INFO("seed " << seed << ", " << id.toStdString() << "\ncounted:\n"
                         << told(found) << "\nby hand:\n"
                         << told(expected));
            CHECK(found == expected);
        }
        qint64 met = 0;
        for (const auto& row : expected) {
            ++seen[id + u' ' + row.outcome];
            met += row.outcome == u"met" ? 1 : 0;
        }
        CHECK(result->total.numerator == met);
    }
}

}

TEST_CASE("every indicator that is counted has a slow count to be held against", "[audit][slow]")
{
    const auto library = audit::IndicatorLibrary::load();
    REQUIRE(library);
    QStringList counted;
    for (const auto& each : library->indicators()) {
        if (each.hasData())
            counted += each.id;
    }
    auto known = SlowCount::indicators();
    counted.sort();
    known.sort();
    CHECK(counted == known);
}

TEST_CASE("each indicator counts what a slow count of its own counts", "[audit][slow][hz05_c7]")
{
    const auto engine = GENERATE(from_range(engines()));
    const auto rules = app::Rules::load();
    const auto library = audit::IndicatorLibrary::load();
    REQUIRE(rules);
    REQUIRE(library);
    const auto codes = codesOf(*rules);
    const unsigned first = numberOf("ROOFTREE_INDICATOR_FIRST_SEED", 1);
    const unsigned seeds = numberOf("ROOFTREE_INDICATOR_SEEDS", kUsual);
    Seen seen;
    for (unsigned seed = first; seed < first + seeds; ++seed)
        compare(engine, seed, codes, seen);

    // Practices in which something never happens would prove nothing about it.
    if (seeds < 200)
        return;
    for (const QString& id : SlowCount::indicators()) {
        const auto* definition = library->find(id);
        for (const QString& outcome :
            definition->reasons.keys() + definition->exclusions + QStringList { u"met"_s }) {
            INFO(id.toStdString() << ' ' << outcome.toStdString());
            const bool isOfPeople = !id.startsWith(u"SM");
            if (isOfPeople && outcome == u"X5")
                continue; // it is about somebody, not about a visit that may have been urgent
            CHECK(seen[id + u' ' + outcome] > 0);
        }
    }
}
