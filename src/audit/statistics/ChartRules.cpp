// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/ChartRules.h"

#include "application/common/StrictJson.h"
#include "resources/Resources.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::audit::statistics {
namespace {

    using Numbers = QHash<QString, double>;

    Numbers numbersOf(const QByteArray& json)
    {
        Numbers numbers;
        const QJsonObject file = app::strictJson(json).value_or(QJsonDocument()).object();
        const QJsonArray rules = file.value("rules"_L1).toArray();
        for (const auto& each : rules) {
            const QJsonObject rule = each.toObject();
            numbers.insert(rule.value("id"_L1).toString(), rule.value("value"_L1).toDouble(-1));
        }
        return numbers;
    }

    /// Takes numbers out; remembers whether all were there and above nought.
    class Taker {
    public:
        explicit Taker(Numbers numbers) : m_numbers(std::move(numbers)) { }

        [[nodiscard]] double take(const QString& id)
        {
            const double value = m_numbers.value(id, -1);
            m_isGood = m_isGood && value > 0;
            return value;
        }

        [[nodiscard]] int whole(const QString& id) { return static_cast<int>(take(id)); }

        [[nodiscard]] std::size_t size(const QString& id)
        {
            return static_cast<std::size_t>(std::max(0.0, take(id)));
        }

        [[nodiscard]] bool flag(const QString& id)
        {
            const double value = m_numbers.value(id, -1);
            m_isGood = m_isGood && (value == 0 || value == 1);
            return value == 1;
        }

        [[nodiscard]] bool isGood() const { return m_isGood; }

    private:
        Numbers m_numbers;
        bool m_isGood = true;
    };

}

domain::Result<ChartRules> ChartRules::load()
{
    return parse(resources::read(u"rules/spc_anhoej.json"),
        resources::read(u"rules/spc_making_data_count.json"));
}

domain::Result<ChartRules> ChartRules::parse(
    const QByteArray& anhoej, const QByteArray& makingDataCount)
{
    ChartRules rules;
    Taker runs(numbersOf(anhoej));
    rules.anhoej.chance = runs.take(u"crossingsChance"_s);
    rules.anhoej.runConstant = runs.whole(u"runConstant"_s);
    rules.fewestUseful = runs.size(u"fewestUseful"_s);
    Taker dots(numbersOf(makingDataCount));
    rules.dots.sameSide = dots.whole(u"sameSide"_s);
    rules.dots.trend = dots.whole(u"trend"_s);
    rules.fewestForLimits = dots.size(u"fewestForLimits"_s);
    rules.rangeFactor = dots.take(u"rangeFactor"_s);
    rules.rangeLimit = dots.take(u"rangeLimit"_s);
    rules.screensRanges = dots.flag(u"screensRanges"_s);
    if (!runs.isGood() || !dots.isGood() || rules.anhoej.chance >= 1)
        return domain::fail(
            domain::ErrorKind::Validation, u"chartRules"_s, u"audit.bad-chart-rules"_s);
    return rules;
}

}
