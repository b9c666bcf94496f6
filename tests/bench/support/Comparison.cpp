// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/Comparison.h"

#include <spdlog/fmt/fmt.h>

#include <cstdio>

namespace rooftree::bench {
namespace {

    constexpr double kMicrosecondsInMs = 1000;

    std::string timeOf(double microseconds)
    {
        if (microseconds < kMicrosecondsInMs)
            return fmt::format("{:.2f} us", microseconds);
        return fmt::format("{:.2f} ms", microseconds / kMicrosecondsInMs);
    }

    std::string pairOf(const Spread& spread)
    {
        return timeOf(spread.p50) + " / " + timeOf(spread.p99);
    }

    std::string verdict(const Spread& ratio, const Target& target)
    {
        if (!target.p50 && !target.p99)
            return "-";
        std::string words;
        bool isMet = true;
        const auto add = [&](const char* name, const std::optional<double>& most, double found) {
            if (!most)
                return;
            words += fmt::format("{} <= {:g}x, ", name, *most);
            isMet = isMet && found <= *most;
        };
        add("p50", target.p50, ratio.p50);
        add("p99", target.p99, ratio.p99);
        return words + (isMet ? "met" : "OVER");
    }

    void printRow(const std::string& name, const std::string& ours, const std::string& limit,
        const std::string& ratio, const std::string& target)
    {
        const auto row
            = fmt::format("{:<42} {:>22} {:>22} {:>16}  {}\n", name, ours, limit, ratio, target);
        std::fputs(row.c_str(), stdout);
        std::fflush(stdout);
    }

    double over(double ours, double limit) { return limit > 0 ? ours / limit : 0; }

}

Spread Comparison::spreadOf(const Rounds& rounds) const
{
    std::vector<double> p50;
    std::vector<double> p99;
    if (m_work == Work::Fresh) {
        for (const auto& round : rounds) {
            p50.push_back(quantile(round, 0.5));
            p99.push_back(quantile(round, 0.99));
        }
        return { median(p50), median(p99) };
    }
    std::vector<double> each;
    for (std::size_t i = 0; !rounds.empty() && i < rounds.front().size(); ++i) {
        std::vector<double> times;
        times.reserve(rounds.size());
        for (const auto& round : rounds)
            times.push_back(round[i]);
        each.push_back(median(std::move(times)));
    }
    return Spread::of(each);
}

Spread Comparison::ratio() const
{
    return { over(ours().p50, limit().p50), over(ours().p99, limit().p99) };
}

void Comparison::print(const std::string& name, const Target& target) const
{
    const auto times = ratio();
    printRow(name, pairOf(ours()), pairOf(limit()),
        fmt::format("{:.1f}x / {:.1f}x", times.p50, times.p99), verdict(times, target));
}

void Comparison::printHeading(const std::string& subject)
{
    printRow(subject, "ours p50 / p99", "limit p50 / p99", "ratio", "target");
}

}
