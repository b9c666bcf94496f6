// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDir.h"
#include "catch_compat.h"
#include "fuzz/targets/Targets.h"
#include "support/Corpus.h"

#include <QDirIterator>

#include <random>

// The fuzzers need Clang; what they start from and what they once found runs here, with any
// compiler.

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

struct Target {
    const char* name;
    void (*run)(const QByteArray& bytes);
    QStringList folders = {}; ///< of resources, whose files are seeds too
};

const std::vector<Target> kTargets { { "fhir", &fuzz::fhir }, { "list", &fuzz::list },
    { "values", &fuzz::values }, { "argv", &fuzz::argv }, { "indicator", &fuzz::indicator },
    { "search", &fuzz::search }, { "backup", &fuzz::backup }, { "json", &fuzz::json },
    { "rules", &fuzz::rules, { u"rules"_s, u"instruments"_s, u"courses"_s, u"flare"_s } },
    { "training", &fuzz::training, { u"training"_s } }, { "kiosk", &fuzz::kiosk },
    { "plan", &fuzz::plan }, { "typed", &fuzz::typed } };

std::vector<QByteArray> filesIn(const QString& folder)
{
    std::vector<QByteArray> found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    for (const auto& path : std::as_const(paths)) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        found.push_back(file.readAll());
    }
    return found;
}

std::vector<QByteArray> seedsOf(const Target& target)
{
    auto seeds = filesIn(
        QStringLiteral(ROOFTREE_SOURCE_DIR "/tests/fuzz/seeds/") + QLatin1StringView(target.name));
    for (const auto& folder : target.folders) {
        const auto real = filesIn(QStringLiteral(ROOFTREE_SOURCE_DIR "/resources/") + folder);
        seeds.insert(seeds.end(), real.begin(), real.end());
    }
    for (const auto* file : { "dates", "numbers", "nhs_numbers", "names_and_text" }) {
        for (const auto& check : test::corpusChecks(QLatin1StringView(file) + u".jsonl"_s))
            seeds.push_back(check.typed.toUtf8());
    }
    return seeds;
}

/// Bytes changed, doubled and cut off, the same ones in every run.
QByteArray changed(QByteArray bytes, std::mt19937& dice)
{
    const auto below = [&dice](qsizetype most) {
        return static_cast<qsizetype>(dice() % static_cast<unsigned>(std::max<qsizetype>(most, 1)));
    };
    switch (dice() % 4) {
    case 0:
        return bytes.left(below(bytes.size()));
    case 1:
        return bytes.insert(below(bytes.size()), bytes.mid(below(bytes.size()), below(64)));
    case 2:
        return bytes.insert(below(bytes.size()), static_cast<char>(dice()));
    default:
        if (!bytes.isEmpty())
            bytes[below(bytes.size())] = static_cast<char>(dice());
        return bytes;
    }
}

}

TEST_CASE("what the fuzzers start from and once found is read without harm", "[fuzz]")
{
    constexpr int kVariants = 20;
    const auto target = GENERATE(from_range(kTargets));
    CAPTURE(target.name);
    std::mt19937 dice(1); // NOLINT: the same variants in every run
    const auto seeds = seedsOf(target);
    REQUIRE(seeds.size() > 100);
    for (const auto& seed : seeds) {
        target.run(seed);
        for (int i = 0; i < kVariants; ++i)
            target.run(changed(changed(seed, dice), dice));
    }
}
