// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/instruments/InstrumentReader.h"

#include "application/common/StrictJson.h"
#include "application/instruments/JsonFields.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::Instrument;
    using domain::ScoreDefinition;
    using Problem = JsonFields::Problem;

    QString indexed(const QString& list, qsizetype index)
    {
        return u"%1[%2]"_s.arg(list, QString::number(index));
    }

    /// Nobody has checked what carries no name.
    bool isVerified(JsonFields& fields) { return !fields.maybeText("verified_by").isEmpty(); }

    domain::InstrumentLicence readLicence(JsonFields fields)
    {
        domain::InstrumentLicence licence;
        const auto kind = domain::licenceClassFromWord(fields.text("class"));
        if (!kind)
            fields.fail("class", u"instrument.bad-value"_s);
        licence.kind = kind.value_or(domain::LicenceClass::ScoreOnly);
        licence.text = fields.text("text");
        licence.notice = fields.maybeText("notice");
        licence.source = fields.text("source");
        fields.close();
        return licence;
    }

    std::vector<domain::AnswerOption> readOptions(
        const QJsonArray& list, const QString& place, Problem& problem)
    {
        std::vector<domain::AnswerOption> options;
        QSet<int> seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            JsonFields fields(list[i], indexed(place, i), problem);
            domain::AnswerOption option { fields.number("value"), fields.text("label") };
            if (seen.contains(option.value))
                fields.fail("value", u"instrument.twice"_s);
            seen.insert(option.value);
            fields.close();
            options.push_back(std::move(option));
        }
        return options;
    }

    domain::AnswerScale readScale(JsonFields fields)
    {
        domain::AnswerScale scale { fields.number("lowest"), fields.number("highest"),
            fields.text("low_words"), fields.text("high_words") };
        // The ruler of the screens.
        constexpr int kRulerEnd = 10;
        if (scale.lowest < 0 || scale.lowest >= scale.highest || scale.highest != kRulerEnd)
            fields.fail("highest", u"instrument.bad-value"_s);
        fields.close();
        return scale;
    }

    domain::InstrumentItem readItem(JsonFields fields, Problem& problem)
    {
        domain::InstrumentItem item;
        item.id = fields.text("id");
        item.text = fields.text("text");
        if (fields.has("options")) {
            item.options = readOptions(fields.list("options"), fields.at("options"), problem);
            if (item.options.size() < 2)
                fields.fail("options", u"instrument.bad-value"_s);
        } else {
            item.scale = readScale(JsonFields(fields.value("scale"), fields.at("scale"), problem));
        }
        fields.close();
        return item;
    }

    std::vector<domain::ScoreBand> readBands(const QJsonArray& list, const QString& place,
        const ScoreDefinition& score, Problem& problem)
    {
        std::vector<domain::ScoreBand> bands;
        for (qsizetype i = 0; i < list.size(); ++i) {
            JsonFields fields(list[i], indexed(place, i), problem);
            domain::ScoreBand band;
            band.from = fields.score("from");
            band.to = fields.score("to");
            band.label = fields.text("label");
            band.source = fields.text("source");
            band.isVerified = isVerified(fields);
            const auto isRising = bands.empty() || bands.back().to < band.from;
            if (band.to < band.from || !isRising || band.from < score.lowest
                || band.to > score.highest)
                fields.fail("from", u"instrument.bands"_s);
            fields.close();
            bands.push_back(std::move(band));
        }
        return bands;
    }

    std::optional<domain::ChangeThatMatters> readChange(
        const QJsonValue& value, const QString& place, Problem& problem)
    {
        if (value.isNull())
            return std::nullopt;
        JsonFields fields(value, place, problem);
        domain::ChangeThatMatters change { fields.score("value"), fields.text("source"),
            isVerified(fields) };
        if (change.value <= domain::ScoreValue())
            fields.fail("value", u"instrument.bad-value"_s);
        fields.close();
        return change;
    }

    void checkItems(JsonFields& fields, const ScoreDefinition& score, const Instrument& pack)
    {
        for (const auto& id : score.items) {
            if (!pack.item(id))
                fields.fail("items", u"instrument.no-such-item"_s);
        }
        for (const auto& id : score.reversed) {
            if (!score.items.contains(id))
                fields.fail("reversed", u"instrument.no-such-item"_s);
        }
        if (score.isEntered() != score.items.isEmpty())
            fields.fail("items", u"instrument.bad-value"_s);
        if (score.method == domain::ScoreMethod::Single && score.items.size() != 1)
            fields.fail("items", u"instrument.bad-value"_s);
    }

    ScoreDefinition readScore(JsonFields fields, const Instrument& pack, Problem& problem)
    {
        ScoreDefinition score;
        score.id = fields.text("id");
        score.title = fields.text("title");
        const auto method = domain::scoreMethodFromWord(fields.text("method"));
        if (!method)
            fields.fail("method", u"instrument.bad-value"_s);
        score.method = method.value_or(domain::ScoreMethod::Sum);
        score.items = fields.texts("items");
        score.reversed = fields.texts("reversed");
        score.maxMissing = fields.number("max_missing");
        score.isProrated = fields.boolean("prorate");
        score.lowest = fields.score("lowest");
        score.highest = fields.score("highest");
        score.decimals = fields.number("decimals");
        score.higherIsBetter = fields.boolean("higher_is_better");
        if (score.highest <= score.lowest)
            fields.fail("highest", u"instrument.bad-value"_s);
        if (score.maxMissing < 0
            || (score.maxMissing > 0 && score.maxMissing >= score.items.size()))
            fields.fail("max_missing", u"instrument.bad-value"_s);
        if (score.decimals < 0 || score.decimals > domain::ScoreValue::kDecimals)
            fields.fail("decimals", u"instrument.bad-value"_s);
        score.bands = readBands(fields.list("bands"), fields.at("bands"), score, problem);
        score.change = readChange(fields.value("change"), fields.at("change"), problem);
        checkItems(fields, score, pack);
        fields.close();
        return score;
    }

    void readItems(JsonFields& fields, Instrument& pack, Problem& problem)
    {
        const auto list = fields.list("items");
        for (qsizetype i = 0; i < list.size(); ++i) {
            auto item = readItem(JsonFields(list[i], indexed(u"items"_s, i), problem), problem);
            if (pack.item(item.id))
                fields.fail("items", u"instrument.twice"_s);
            pack.items.push_back(std::move(item));
        }
        if (pack.licence.kind == domain::LicenceClass::ScoreOnly && !pack.items.empty())
            fields.fail("items", u"instrument.text-not-allowed"_s);
    }

    void readScores(JsonFields& fields, Instrument& pack, Problem& problem)
    {
        const auto list = fields.list("scores");
        for (qsizetype i = 0; i < list.size(); ++i) {
            auto score
                = readScore(JsonFields(list[i], indexed(u"scores"_s, i), problem), pack, problem);
            if (pack.score(score.id))
                fields.fail("scores", u"instrument.twice"_s);
            pack.scores.push_back(std::move(score));
        }
        if (pack.scores.empty())
            fields.fail("scores", u"instrument.missing"_s);
    }

    void readAlerts(JsonFields& fields, Instrument& pack, Problem& problem)
    {
        const auto list = fields.list("alerts");
        for (qsizetype i = 0; i < list.size(); ++i) {
            JsonFields row(list[i], indexed(u"alerts"_s, i), problem);
            domain::ItemAlert alert { row.text("item"), row.number("at_least"), row.text("flag") };
            if (!pack.item(alert.item))
                row.fail("item", u"instrument.no-such-item"_s);
            row.close();
            pack.alerts.push_back(std::move(alert));
        }
    }

    bool needsPermission(JsonFields& fields)
    {
        const auto status = fields.text("status");
        if (status != u"on" && status != u"needs-permission")
            fields.fail("status", u"instrument.bad-value"_s);
        return status != u"on";
    }

}

domain::Result<Instrument> readInstrument(const QByteArray& json)
{
    const auto document = strictJson(json);
    if (!document || !document->isObject())
        return domain::fail(
            domain::ErrorKind::Validation, u"instrument"_s, u"instrument.unreadable"_s);
    Problem problem;
    JsonFields fields(document->object(), {}, problem);
    Instrument pack;
    pack.id = fields.text("id");
    pack.version = fields.text("version");
    pack.title = fields.text("title");
    pack.fullTitle = fields.text("full_title");
    pack.about = fields.text("about");
    pack.needsPermission = needsPermission(fields);
    pack.licence = readLicence(JsonFields(fields.value("licence"), u"licence"_s, problem));
    pack.recall = fields.maybeText("recall");
    pack.stem = fields.maybeText("stem");
    pack.isForUnattended = fields.boolean("unattended");
    readItems(fields, pack, problem);
    readScores(fields, pack, problem);
    readAlerts(fields, pack, problem);
    pack.source = fields.text("source");
    pack.sourceDate = fields.text("source_date");
    pack.isVerified = isVerified(fields);
    fields.close();
    if (problem)
        return tl::unexpected(*problem);
    return pack;
}

}
