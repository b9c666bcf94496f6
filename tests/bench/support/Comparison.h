// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/support/Stats.h"
#include "bench/support/Stopwatch.h"

#include <optional>
#include <string>

namespace rooftree::bench {

/// How many times the limit ours may take; none: reported only.
struct Target {
    std::optional<double> p50;
    std::optional<double> p99;
};

/// Times of ours and of its limit, taken in turns: a table of rounds, each with one time an
/// operation. Ratios within one run say more than times, because machines and hours differ.
class Comparison final {
public:
    /// Whether operation 7 of one round is the same work as operation 7 of the next.
    enum class Work {
        Same, ///< then the median of its times counts, which leaves out what others did meanwhile
        Fresh, ///< then each round has quantiles of its own, and the median of those counts
    };

    explicit Comparison(Work work) : m_work(work) { }

    /// Runs `limit(i)` and `ours(i)` for each operation, a round of one, then a round of the other.
    template <class Ours, class Limit>
    void run(int rounds, int operations, Ours&& ours, Limit&& limit)
    {
        for (int round = 0; round < rounds; ++round) {
            m_limit.push_back(timed(operations, limit));
            m_ours.push_back(timed(operations, ours));
        }
    }

    /// A round timed elsewhere, in microseconds.
    void addRound(std::vector<double> ours, std::vector<double> limit)
    {
        m_ours.push_back(std::move(ours));
        m_limit.push_back(std::move(limit));
    }

    /// The same with only those operations that `chosen` holds for (Work::Same).
    template <class Chosen> [[nodiscard]] Comparison only(Chosen&& chosen) const
    {
        Comparison part(m_work);
        for (const auto& [from, to] :
            { std::pair(&m_ours, &part.m_ours), std::pair(&m_limit, &part.m_limit) }) {
            for (const auto& round : *from) {
                auto& kept = to->emplace_back();
                for (std::size_t i = 0; i < round.size(); ++i) {
                    if (chosen(static_cast<int>(i)))
                        kept.push_back(round[i]);
                }
            }
        }
        return part;
    }

    [[nodiscard]] Spread ours() const { return spreadOf(m_ours); }

    [[nodiscard]] Spread limit() const { return spreadOf(m_limit); }

    /// Ours in multiples of the limit.
    [[nodiscard]] Spread ratio() const;

    /// Prints "name  ours p50/p99  limit p50/p99  ratio  target".
    void print(const std::string& name, const Target& target = {}) const;

    static void printHeading(const std::string& subject);

private:
    using Rounds = std::vector<std::vector<double>>;

    template <class Operation>
    [[nodiscard]] static std::vector<double> timed(int operations, Operation& operation)
    {
        std::vector<double> times;
        times.reserve(static_cast<std::size_t>(operations));
        for (int i = 0; i < operations; ++i) {
            const Stopwatch watch;
            operation(i);
            times.push_back(watch.microseconds());
        }
        return times;
    }

    [[nodiscard]] Spread spreadOf(const Rounds& rounds) const;

    Work m_work;
    Rounds m_ours;
    Rounds m_limit;
};

}
