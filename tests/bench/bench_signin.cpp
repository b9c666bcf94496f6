// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an answer's time tells that a user name exists: refusals of a known name and of an
// unknown one, in turns, compared by Welch's t-test. Each round starts the counts of tries again.
#include "application/access/LoadSignInRules.h"
#include "application/access/SignIn.h"
#include "bench/support/Options.h"
#include "bench/support/Stats.h"
#include "bench/support/Stopwatch.h"
#include "storage/people/SqlTryStore.h"
#include "support/FakeSteadyClock.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

#include <QCoreApplication>

#include <spdlog/fmt/fmt.h>

#include <cmath>
#include <cstdio>
#include <numeric>

namespace {

using namespace rooftree;
using namespace Qt::StringLiterals;

struct Moments {
    double mean = 0;
    double varianceOfMean = 0;

    static Moments of(const std::vector<double>& samples)
    {
        const auto count = static_cast<double>(samples.size());
        const double mean = std::accumulate(samples.begin(), samples.end(), 0.0) / count;
        const double squares = std::accumulate(samples.begin(), samples.end(), 0.0,
            [mean](double sum, double each) { return sum + (each - mean) * (each - mean); });
        return { mean, squares / (count - 1) / count };
    }
};

/// Two-sided p of Welch's t by the normal distribution: good from some fifty samples on.
double welchP(const Moments& one, const Moments& other)
{
    const double t = (one.mean - other.mean) / std::sqrt(one.varianceOfMean + other.varianceOfMean);
    return std::erfc(std::abs(t) / std::sqrt(2.0));
}

}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    test::TestPractice practice(storage::Engine::Sqlite);
    const app::PasswordHasher hasher;
    storage::SqlTryStore store(*practice.database);
    const test::FakeSteadyClock clock;
    app::Throttle throttle(store, clock, app::loadSignInRules()->throttle);
    const auto gate = test::openGate();
    const app::SessionTrail trail(gate, practice.database.unitOfWork());
    const app::PasswordCheck check(practice.staff, hasher, throttle, trail);
    const auto hash = hasher.hash(u"seven quiet green boats"_s).value();
    const domain::Staff person { domain::StaffId(0), QUuid::createUuid(), u"Dr Patel"_s,
        domain::Profession::GeneralPractitioner, {}, u"apatel"_s, { domain::Role::Clinician }, true,
        domain::RowVersion::first() };
    (void)practice.write(
        [&](domain::EventId event) { return practice.staff.add(person, hash, event); });

    const auto refuse = [&](const QString& userName) {
        const app::TryPlace place { userName, u"desk"_s, false };
        (void)check.confirm(place);
        const bench::Stopwatch watch;
        if (check.run(place, u"not the password"_s))
            qFatal("A wrong password was taken.");
        return watch.microseconds() / 1000;
    };
    std::vector<double> known;
    std::vector<double> unknown;
    for (int i = 0; i < (options.isQuick ? 20 : 150); ++i) {
        known.push_back(refuse(u"apatel"_s));
        unknown.push_back(refuse(u"nobody"_s));
    }
    const auto one = Moments::of(known);
    const auto other = Moments::of(unknown);
    const double p = welchP(one, other);
    const auto line
        = fmt::format("refusals: known {:.2f} ms, unknown {:.2f} ms (medians {:.2f} and "
                      "{:.2f}), {} each, p = {:.3f}, target > 0.01: {}\n",
            one.mean, other.mean, bench::median(known), bench::median(unknown), known.size(), p,
            p > 0.01 ? "met" : "MISSED");
    std::fputs(line.c_str(), stdout);
    return 0;
}
