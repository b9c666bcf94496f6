// SPDX-License-Identifier: GPL-3.0-or-later
// Search, one keystroke: app::SearchIndex beside the least that an in-memory search can do.
#include "application/people/SearchIndex.h"
#include "bench/support/Comparison.h"
#include "bench/support/Memory.h"
#include "bench/support/Options.h"
#include "bench/support/PlainPostings.h"
#include "bench/support/SyntheticPeople.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <cstdio>

namespace {

using namespace rooftree;

constexpr int kRows = 20;
constexpr int kFewExact = 5;

struct Keystrokes {
    std::vector<QString> typed;
    std::vector<app::SearchQuery> folded; ///< for the limit, which does not fold
    std::vector<bool> hasFallback; ///< fewer than five exact answers: slips are looked for
};

Keystrokes keystrokesFor(const app::SearchIndex& index,
    const std::vector<app::DirectoryEntry>& people, const bench::Options& options)
{
    Keystrokes keys;
    keys.typed = bench::typedKeystrokes(people, options.isQuick ? 300 : 2000);
    for (const auto& typed : keys.typed) {
        keys.folded.push_back(app::SearchQuery::parse(typed));
        keys.hasFallback.push_back(
            keys.folded.back().digits.empty() && index.search(typed, kRows).total < kFewExact);
    }
    return keys;
}

void report(const bench::Comparison& all, const Keystrokes& keys, int people)
{
    // The budget of a keystroke in the window, from the measurements behind the design.
    const auto name
        = [people](const char* what) { return fmt::format("{}, {} people", what, people); };
    const auto hasFallback
        = [&keys](int i) { return keys.hasFallback[static_cast<std::size_t>(i)]; };
    all.only([&](int i) { return !hasFallback(i); }).print(name("exact"), { {}, 2.0 });
    all.print(name("all, with typo fallback"), { {}, 5.0 });
    all.only(hasFallback).print(name("only those with fallback"));
}

/// As they come from the database: no two people share the memory of a name.
std::vector<app::DirectoryEntry> asRead(const std::vector<app::DirectoryEntry>& people)
{
    auto copies = people;
    for (auto& person : copies) {
        for (auto* text :
            { &person.family, &person.given, &person.preferred, &person.title, &person.birth })
            text->detach();
    }
    return copies;
}

void measure(int people, const bench::Options& options)
{
    const auto everybody = bench::syntheticPeople(people);
    const auto before = bench::residentMegabytes();
    auto given = asRead(everybody);
    app::SearchIndex index;
    const bench::Stopwatch watch;
    index.build(std::move(given));
    const auto built = watch.seconds();
    const auto grown = bench::residentMegabytes() - before;

    const auto keys = keystrokesFor(index, everybody, options);
    const bench::PlainPostings plain(everybody);
    bench::PlainPostings::Answer answer;
    bench::Comparison comparison(bench::Comparison::Work::Same);
    comparison.run(
        options.rounds, static_cast<int>(keys.typed.size()),
        [&](int i) { bench::keep(index.search(keys.typed[static_cast<std::size_t>(i)], kRows)); },
        [&](int i) {
            plain.search(keys.folded[static_cast<std::size_t>(i)], answer);
            bench::keep(answer);
        });
    report(comparison, keys, people);
    fmt::print(
        "  built in {:.2f} s, tables {:.1f} MB, process grown by {:.0f} MB, {} keystrokes, {} "
        "with fallback\n",
        built, static_cast<double>(index.bytes()) / 1e6, grown, keys.typed.size(),
        std::count(keys.hasFallback.begin(), keys.hasFallback.end(), true));
}

}

int main(int argc, char* argv[])
{
    const auto options = bench::Options::parse(argc, argv);
    bench::Comparison::printHeading("Search, a keystroke");
    for (const auto people : options.sizes())
        measure(people, options);
    return 0;
}
