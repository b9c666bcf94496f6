// SPDX-License-Identifier: GPL-3.0-or-later
// The audit report of a year, beside its own statements straight on SQLite, and beside the least
// that counting can cost: the same facts in columns in memory.
#include "bench/support/Comparison.h"
#include "bench/support/FactColumns.h"
#include "bench/support/Options.h"
#include "bench/support/RawSqlite.h"
#include "bench/support/SqlRecorder.h"
#include "bench/support/SyntheticPractice.h"

#include <QCoreApplication>

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <ctime>

namespace {

using namespace rooftree;

struct Year {
    QDate from;
    QDate to;

    static Year endingBefore(QDate day) { return { day.addYears(-1), day.addDays(-1) }; }
};

audit::AuditReport report(bench::SyntheticPractice& practice, const Year& year)
{
    const auto proof = bench::sure(
        practice.services().gate.allow<app::Action::RunReports>({ practice.clinician().staff,
            domain::Role::Auditor, practice.clinician().name, practice.clinician().station }));
    return bench::sure(practice.practice().audit().run(
        proof, year.from, year.to, practice.services().clock.today(), {}));
}

/// What the definitions are bound to; each statement numbers its parameters.
std::map<std::string, std::int64_t> valuesOf(const Year& year, QDate asAt)
{
    constexpr int kUses = 40;
    constexpr int kWindowDays = 14;
    std::map<std::string, std::int64_t> values;
    for (int use = 0; use < kUses; ++use) {
        values[fmt::format(":from_day_{}", use)] = domain::toEpochDay(year.from);
        values[fmt::format(":to_day_{}", use)] = domain::toEpochDay(year.to);
        values[fmt::format(":as_at_day_{}", use)] = domain::toEpochDay(asAt);
        values[fmt::format(":window_days_{}", use)] = kWindowDays;
    }
    return values;
}

std::vector<std::string> indicatorStatements(std::vector<std::string> statements)
{
    std::erase_if(statements, [](const std::string& sql) { return !sql.starts_with("WITH"); });
    return statements;
}

/// Of the median round, whoever else uses the machine.
template <class Work> double processorMs(const Work& work, int rounds)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto before = std::clock();
        work(round);
        times.push_back(static_cast<double>(std::clock() - before) * 1000
            / static_cast<double>(CLOCKS_PER_SEC));
    }
    return bench::median(std::move(times));
}

void measure(const bench::Options& options)
{
    // 100,000 people have about as many reviews a year as these do.
    const bench::SyntheticPractice::Size size { options.isQuick ? 1000 : 25'000, 4 };
    bench::SqlRecorder recorder;
    bench::SyntheticPractice practice(size);
    const auto year = Year::endingBefore(practice.services().clock.today());
    audit::AuditReport counted;
    const auto statements
        = indicatorStatements(recorder.statementsOf([&] { counted = report(practice, year); }));
    bench::RawSqlite raw(practice.path().toStdString());
    raw.prepare(statements);
    const auto values = valuesOf(year, practice.services().clock.today());
    const bench::FactColumns columns(counted);

    bench::Comparison::printHeading(fmt::format("Audit of a year, {} indicators, {} reviews",
        counted.indicators.size(), size.people * size.visitsEach));
    const auto ours = [&](int) { bench::keep(report(practice, year)); };
    bench::Comparison statement(bench::Comparison::Work::Same);
    statement.run(options.rounds, 1, ours, [&](int) { bench::keep(raw.run(values)); });
    statement.print("report, and its statements alone");
    bench::Comparison memory(bench::Comparison::Work::Same);
    memory.run(options.rounds, 1, ours, [&](int) { bench::keep(columns.count()); });
    memory.print("report, and columns in memory", { 2.0, {} });
    fmt::print("  processor time of one report: {:.0f} ms\n", processorMs(ours, options.rounds));
    fmt::print("  target for the whole report of 100,000 people: 50 ms\n");
}

}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    measure(bench::Options::parse(argc, argv));
    return 0;
}
