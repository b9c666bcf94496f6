// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/Chart.h"

#include "audit/statistics/Averages.h"

#include <algorithm>
#include <cmath>

namespace rooftree::audit::statistics {
namespace {

    constexpr double kRangeToDeviation = 1.128; // d2 of two points
    constexpr double kTimePower = 3.6; // makes times between events nearly normal (Nelson 1994)
    constexpr double kExpectedAtLeast = 5;

    /// The points of one part that make its lines.
    struct Base {
        std::vector<std::optional<double>> values; ///< gaps kept, so that ranges do not cross them
        std::vector<double> measured;
        double counts = 0;
        double sizes = 0;
    };

    bool isProportion(ChartKind kind)
    {
        return kind == ChartKind::Proportion || kind == ChartKind::ProportionPrime;
    }

    std::vector<std::optional<double>> valuesOf(const Series& series, ChartKind kind)
    {
        std::vector<std::optional<double>> values;
        values.reserve(series.size());
        for (std::size_t i = 0; i < series.size(); ++i) {
            auto value = series[i].value();
            if (kind == ChartKind::MovingRange) {
                const auto before = i > 0 ? series[i - 1].value() : std::nullopt;
                value = value && before ? std::optional(std::abs(*value - *before)) : std::nullopt;
            }
            values.push_back(value);
        }
        return values;
    }

    Base baseOf(const Series& series, const std::vector<std::optional<double>>& values,
        const ChartPart& part, const ChartOptions& options)
    {
        Base base;
        const auto frozen = options.freezeAfter ? part.first + *options.freezeAfter : part.end;
        for (std::size_t i = part.first; i < std::min(frozen, part.end); ++i) {
            if (series[i].isLeftOut)
                continue;
            base.values.push_back(values[i]);
            if (!values[i])
                continue;
            base.measured.push_back(*values[i]);
            base.counts += series[i].count.value_or(0);
            base.sizes += series[i].size.value_or(0);
        }
        return base;
    }

    std::vector<double> ranges(const std::vector<std::optional<double>>& values)
    {
        std::vector<double> found;
        for (std::size_t i = 1; i < values.size(); ++i)
            if (values[i] && values[i - 1])
                found.push_back(std::abs(*values[i] - *values[i - 1]));
        return found;
    }

    /// None when there is no range, or none that varies.
    std::optional<double> meanRange(const std::vector<std::optional<double>>& values,
        const ChartOptions& options, std::size_t& screened)
    {
        auto found = ranges(values);
        if (found.empty())
            return std::nullopt;
        double average = mean(found);
        if (options.screensRanges) {
            const double most = options.rangeLimit * average;
            const auto before = found.size();
            std::erase_if(found, [most](double range) { return range >= most; });
            screened = average > 0 ? before - found.size() : 0;
            if (found.empty())
                return std::nullopt;
            average = mean(found);
        }
        return average > 0 ? std::optional(average) : std::nullopt;
    }

    Limits around(double centre, double unit, double factor)
    {
        return { centre - factor * unit, centre + factor * unit, centre - factor * unit * 2 / 3,
            centre + factor * unit * 2 / 3 };
    }

    void clip(Limits& limits, double low, double high)
    {
        for (double* each : { &limits.lower, &limits.upper, &limits.nearLower, &limits.nearUpper })
            *each = std::clamp(*each, low, high);
    }

    /// Fills the lines of one part.
    class Lines {
    public:
        Lines(const Series& series, const ChartOptions& options, Chart& chart, ChartPart& part,
            Base base)
            : m_series(series)
            , m_options(options)
            , m_chart(chart)
            , m_part(part)
            , m_base(std::move(base))
        {
        }

        void fill()
        {
            m_part.measured = m_base.measured.size();
            if (m_base.measured.empty()) {
                m_part.noLimits = NoLimits::NoData;
                return;
            }
            m_part.centre = centre();
            for (std::size_t i = m_part.first; i < m_part.end; ++i)
                m_chart.points[i].centre = m_part.centre;
            m_part.noLimits = limits();
        }

    private:
        [[nodiscard]] double centre() const
        {
            switch (m_options.kind) {
            case ChartKind::Run:
                return median(m_base.measured);
            case ChartKind::Proportion:
            case ChartKind::ProportionPrime:
            case ChartKind::Rate:
                if (m_base.sizes > 0)
                    return m_base.counts / m_base.sizes;
                return mean(m_base.measured);
            case ChartKind::TimeBetween:
                return std::pow(mean(timesOf()), kTimePower);
            default:
                return mean(m_base.measured);
            }
        }

        [[nodiscard]] std::vector<double> timesOf() const
        {
            std::vector<double> times;
            for (const double each : m_base.measured)
                times.push_back(std::pow(each, 1 / kTimePower));
            return times;
        }

        NoLimits limits()
        {
            if (m_options.kind == ChartKind::Run)
                return NoLimits::NotOfThisKind;
            if (m_part.measured < std::max<std::size_t>(2, m_options.fewestForLimits))
                return NoLimits::TooFew;
            switch (m_options.kind) {
            case ChartKind::Individuals:
                return ofIndividuals();
            case ChartKind::MovingRange:
                return ofRanges();
            case ChartKind::TimeBetween:
                return ofTimes();
            default:
                return ofCounts();
            }
        }

        void setAll(const Limits& limits)
        {
            for (std::size_t i = m_part.first; i < m_part.end; ++i)
                m_chart.points[i].limits = limits;
        }

        NoLimits ofIndividuals()
        {
            const auto unit = meanRange(m_base.values, m_options, m_part.screened);
            if (!unit)
                return NoLimits::NoVariation;
            setAll(around(*m_part.centre, *unit, m_options.rangeFactor));
            return NoLimits::HasLimits;
        }

        NoLimits ofRanges()
        {
            if (*m_part.centre <= 0)
                return NoLimits::NoVariation;
            const double most = m_options.rangeLimit * *m_part.centre;
            setAll({ 0, most, 0, most * 2 / 3 });
            return NoLimits::HasLimits;
        }

        NoLimits ofTimes()
        {
            auto values = m_base.values;
            for (auto& each : values)
                if (each)
                    each = std::pow(*each, 1 / kTimePower);
            const auto unit = meanRange(values, m_options, m_part.screened);
            if (!unit)
                return NoLimits::NoVariation;
            auto limits = around(mean(timesOf()), *unit, 3 / kRangeToDeviation);
            for (double* each :
                { &limits.lower, &limits.upper, &limits.nearLower, &limits.nearUpper })
                *each = std::pow(std::max(0.0, *each), kTimePower);
            setAll(limits);
            return NoLimits::HasLimits;
        }

        [[nodiscard]] double deviationAt(std::size_t index) const
        {
            const double middle = *m_part.centre;
            const double size = m_series[index].size.value_or(1);
            if (m_options.kind == ChartKind::Count)
                return std::sqrt(middle);
            if (m_options.kind == ChartKind::Rate)
                return std::sqrt(middle / size);
            return std::sqrt(std::max(0.0, middle * (1 - middle)) / size);
        }

        [[nodiscard]] bool isSparse(std::size_t index) const
        {
            const double size = m_series[index].size.value_or(0);
            return size * *m_part.centre < kExpectedAtLeast
                || size * (1 - *m_part.centre) < kExpectedAtLeast;
        }

        /// Laney's factor: how much more the values vary than chance alone would let them.
        std::optional<double> stretch()
        {
            if (m_options.kind != ChartKind::ProportionPrime)
                return 1;
            std::vector<std::optional<double>> scores;
            for (std::size_t i = m_part.first; i < m_part.end; ++i) {
                const auto& point = m_chart.points[i];
                const bool isBase
                    = !m_options.freezeAfter || i < m_part.first + *m_options.freezeAfter;
                if (!isBase || point.isLeftOut)
                    continue;
                scores.push_back(point.value
                        ? std::optional((*point.value - *m_part.centre) / deviationAt(i))
                        : std::nullopt);
            }
            const auto unit = meanRange(scores, m_options, m_part.screened);
            return unit ? std::optional(*unit / kRangeToDeviation) : std::nullopt;
        }

        NoLimits ofCounts()
        {
            const double middle = *m_part.centre;
            if (middle <= 0 || (isProportion(m_options.kind) && middle >= 1))
                return NoLimits::NoVariation;
            const auto factor = stretch();
            if (!factor)
                return NoLimits::NoVariation;
            const double top = isProportion(m_options.kind) ? 1 : HUGE_VAL;
            for (std::size_t i = m_part.first; i < m_part.end; ++i) {
                auto& point = m_chart.points[i];
                if (!point.value || (m_options.skipsSparse && isSparse(i)))
                    continue;
                point.limits = around(middle, deviationAt(i) * *factor, 3);
                clip(*point.limits, 0, top);
            }
            return NoLimits::HasLimits;
        }

        const Series& m_series;
        const ChartOptions& m_options;
        Chart& m_chart;
        ChartPart& m_part;
        Base m_base;
    };

    std::vector<ChartPart> partsOf(std::size_t size, std::vector<std::size_t> starts)
    {
        starts.push_back(0);
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        std::erase_if(starts, [size](std::size_t start) { return start >= size; });
        std::vector<ChartPart> parts;
        for (std::size_t i = 0; i < starts.size(); ++i) {
            ChartPart part;
            part.first = starts[i];
            part.end = i + 1 < starts.size() ? starts[i + 1] : size;
            parts.push_back(part);
        }
        return parts;
    }

}

bool ChartPoint::isOutside() const
{
    return value && limits && !isLeftOut && (*value > limits->upper || *value < limits->lower);
}

int ChartPoint::side() const
{
    if (!value || !centre || isLeftOut || *value == *centre)
        return 0;
    return *value > *centre ? 1 : -1;
}

bool ChartPoint::isNearLimit() const
{
    return value && limits && !isLeftOut && !isOutside()
        && (*value > limits->nearUpper || *value < limits->nearLower);
}

std::size_t Chart::outside() const
{
    return static_cast<std::size_t>(std::count_if(
        points.begin(), points.end(), [](const ChartPoint& point) { return point.isOutside(); }));
}

Chart chartOf(const Series& series, const ChartOptions& options)
{
    Chart chart;
    chart.kind = options.kind;
    chart.parts = partsOf(series.size(), options.rebaseAt);
    const auto values = valuesOf(series, options.kind);
    chart.points.resize(series.size());
    for (std::size_t i = 0; i < series.size(); ++i) {
        chart.points[i].value = values[i];
        chart.points[i].isLeftOut = series[i].isLeftOut;
    }
    for (std::size_t number = 0; number < chart.parts.size(); ++number) {
        auto& part = chart.parts[number];
        for (std::size_t i = part.first; i < part.end; ++i)
            chart.points[i].part = number;
        Lines(series, options, chart, part, baseOf(series, values, part, options)).fill();
    }
    return chart;
}

}
