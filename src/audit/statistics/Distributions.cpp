// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/Distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace rooftree::audit::statistics {
namespace {

    constexpr double kTail = 0.025;

}

int binomialQuantile(double chance, int tries, double share)
{
    if (tries <= 0)
        return 0;
    const boost::math::binomial_distribution<double> tossed(tries, share);
    // Boost rounds a quantile outwards unless told otherwise; asking the sums needs no policy.
    int count = 0;
    while (count < tries && boost::math::cdf(tossed, count) < chance)
        ++count;
    return count;
}

std::optional<Interval> clopperPearson95(qint64 numerator, qint64 denominator)
{
    if (denominator <= 0 || numerator < 0 || numerator > denominator)
        return std::nullopt;
    const auto k = static_cast<double>(numerator);
    const auto n = static_cast<double>(denominator);
    using Beta = boost::math::beta_distribution<double>;
    Interval interval;
    if (numerator > 0)
        interval.lo = boost::math::quantile(Beta(k, n - k + 1), kTail);
    if (numerator < denominator)
        interval.hi = boost::math::quantile(boost::math::complement(Beta(k + 1, n - k), kTail));
    return interval;
}

Interval poisson95(qint64 events)
{
    using Chi = boost::math::chi_squared_distribution<double>;
    const auto k = static_cast<double>(events);
    return { events > 0 ? boost::math::quantile(Chi(2 * k), kTail) / 2 : 0.0,
        boost::math::quantile(boost::math::complement(Chi(2 * k + 2), kTail)) / 2 };
}

double studentsT95(int freedom)
{
    const boost::math::students_t_distribution<double> t(freedom);
    return boost::math::quantile(boost::math::complement(t, kTail));
}

}
