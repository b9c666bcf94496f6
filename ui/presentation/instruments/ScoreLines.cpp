// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/instruments/ScoreLines.h"

#include "presentation/consultation/CareLabels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::QuestionnaireResponse;
    using domain::ResponseMode;
    using domain::ScoreDefinition;
    using domain::ScoreValue;

    QString tr(const char* words) { return QCoreApplication::translate("questionnaires", words); }

    /// Nobody has held the figure of the pack against its source.
    QString unchecked(const QString& words) { return tr("%1 (unchecked)").arg(words); }

    QString modeText(ResponseMode mode)
    {
        switch (mode) {
        case ResponseMode::Kiosk:
            return tr("on the screen");
        case ResponseMode::Paper:
            return tr("on paper");
        case ResponseMode::Staff:
            return tr("asked by staff");
        case ResponseMode::ScoreOnly:
            return tr("score entered");
        }
        return {};
    }

    const domain::Score* scoreIn(const QuestionnaireResponse& response, const QString& id)
    {
        const auto found = std::find_if(response.scores.begin(), response.scores.end(),
            [&id](const auto& each) { return each.id == id; });
        return found == response.scores.end() ? nullptr : &*found;
    }

    struct Valued {
        ScoreValue value;
        QDate day;
    };

    /// `newest` and those before it that may stand on the same line, newest first.
    std::vector<Valued> comparable(const std::vector<QuestionnaireResponse>& responses,
        const QuestionnaireResponse& newest, const QString& score)
    {
        std::vector<Valued> values;
        bool isOlder = false;
        for (const auto& each : responses) {
            isOlder = isOlder || each.id == newest.id;
            if (!isOlder || each.instrument != newest.instrument || each.version != newest.version
                || each.mode != newest.mode)
                continue;
            const auto* found = scoreIn(each, score);
            if (found && found->value)
                values.push_back({ *found->value, domain::civilDate(each.answeredAt) });
        }
        return values;
    }

    std::optional<Trend> trendOf(const ScoreDefinition& score, const std::vector<Valued>& values)
    {
        if (values.size() < 2 || score.method == domain::ScoreMethod::Profile)
            return std::nullopt;
        Trend trend { score.title, {}, score.lowest.asDouble(), score.highest.asDouble(), {} };
        for (auto each = values.rbegin(); each != values.rend(); ++each)
            trend.points.push_back({ each->day, each->value.asDouble() });
        trend.sentence = trendText(values.back().value.toString(score.decimals),
            values.front().value.toString(score.decimals), values.back().day, values.front().day);
        return trend;
    }

    /// Now and before, and what was between them.
    struct Step {
        ScoreValue now;
        ScoreValue then;
        QDate when;

        [[nodiscard]] qint64 difference() const
        {
            return now.inTenThousandths() - then.inTenThousandths();
        }
    };

    QString plainChange(const ScoreDefinition& score, const Step& step, QDate today)
    {
        if (score.method == domain::ScoreMethod::Profile)
            return {};
        const auto ago = agoText(step.when, today);
        if (step.difference() == 0)
            return tr("the same as %1").arg(ago);
        const auto size = ScoreValue::tenThousandths(std::abs(step.difference()));
        const auto words = step.difference() > 0 ? tr("%1 higher than %2") : tr("%1 lower than %2");
        return words.arg(size.toString(score.decimals), ago);
    }

    QString changeText(const ScoreDefinition& score, const Step& step, QDate today)
    {
        const auto change = plainChange(score, step, today);
        const auto difference = step.difference();
        const auto size = ScoreValue::tenThousandths(std::abs(difference));
        if (score.method == domain::ScoreMethod::Profile || difference == 0 || !score.change
            || size < score.change->value)
            return change;
        const bool isBetter = (difference > 0) == score.higherIsBetter;
        const auto said = isBetter ? tr("%1: probably a real improvement").arg(change)
                                   : tr("%1: probably really worse").arg(change);
        return score.change->isVerified ? said : unchecked(said);
    }

    QString directionText(const ScoreDefinition& score)
    {
        if (score.method == domain::ScoreMethod::Profile)
            return {};
        return score.higherIsBetter ? tr("A higher number is better.")
                                    : tr("A lower number is better.");
    }

    QString detailOf(const QuestionnaireResponse& response, QDate today)
    {
        auto detail = u"%1, %2, %3"_s.arg(agoText(domain::civilDate(response.answeredAt), today),
            modeText(response.mode), tr("version %1").arg(response.version));
        if (response.answeredBy == domain::AnsweredBy::PatientWithHelp)
            detail += u", "_s + tr("with help");
        if (response.answeredBy == domain::AnsweredBy::SomeoneElse)
            detail += u", "_s + tr("by somebody else");
        if (!response.isComplete)
            detail += u", "_s + tr("not finished");
        return detail;
    }

    /// A part of a questionnaire says whose part it is.
    QString titleOf(const domain::Instrument& pack, const ScoreDefinition& score)
    {
        const bool saysSo = pack.scores.size() == 1 || score.title.startsWith(pack.title);
        return saysSo ? score.title : u"%1 \u2013 %2"_s.arg(pack.title, score.title);
    }

    QString scoreWithBand(const ScoreDefinition& score, ScoreValue value)
    {
        const auto band = bandText(score, value);
        return band.isEmpty() ? scoreText(score, value)
                              : u"%1, %2"_s.arg(scoreText(score, value), band);
    }

    std::optional<ScoreLine> lineFor(const std::vector<QuestionnaireResponse>& responses,
        const domain::Instrument& pack, const ScoreDefinition& score, QDate today)
    {
        for (const auto& response : responses) {
            const auto* found
                = response.instrument == pack.id ? scoreIn(response, score.id) : nullptr;
            if (!found)
                continue;
            ScoreLine line { response.id, {}, detailOf(response, today), {}, {}, {} };
            line.letter = { pack.id, {}, {}, domain::civilDate(response.answeredAt), {},
                directionText(score), !pack.alerts.empty() };
            if (!found->value) {
                line.text = tr("%1: no score, %2 left out")
                                .arg(titleOf(pack, score), QString::number(found->missing));
                return line;
            }
            // Of an older version its ends may have been others.
            const bool isCurrent = response.version == pack.version;
            const auto bare = found->value->toString(score.decimals);
            const auto title = titleOf(pack, score);
            line.text
                = u"%1: %2"_s.arg(title, isCurrent ? scoreWithBand(score, *found->value) : bare);
            const auto value = isCurrent ? scoreText(score, *found->value) : bare;
            line.letter.name = u"%1: %2"_s.arg(title, value);
            line.letter.text = u"%1 (%2): %3"_s.arg(pack.about, title, value);
            const auto values = comparable(responses, response, score.id);
            if (values.size() > 1) {
                const Step step { values[0].value, values[1].value, values[1].day };
                line.change = changeText(score, step, today);
                line.letter.before = plainChange(score, step, today);
            }
            line.trend = trendOf(score, values);
            return line;
        }
        return std::nullopt;
    }

}

QString scoreText(const ScoreDefinition& score, ScoreValue value)
{
    const auto number = value.toString(score.decimals);
    if (score.method == domain::ScoreMethod::Profile)
        return number;
    // Whole ends need no decimals of the score between them.
    const auto highest = score.highest.toString(0);
    if (score.lowest == ScoreValue())
        return tr("%1 of %2").arg(number, highest);
    return tr("%1, from %2 to %3").arg(number, score.lowest.toString(0), highest);
}

QString bandText(const ScoreDefinition& score, ScoreValue value)
{
    const auto* band = score.bandOf(value);
    if (!band)
        return {};
    return band->isVerified ? band->label : unchecked(band->label);
}

std::vector<ScoreLine> scoreLines(const std::vector<QuestionnaireResponse>& responses,
    const app::InstrumentLibrary& library, QDate today)
{
    std::vector<ScoreLine> lines;
    for (const auto& pack : library.all()) {
        for (const auto& score : pack.scores) {
            if (auto line = lineFor(responses, pack, score, today))
                lines.push_back(*std::move(line));
        }
    }
    return lines;
}

}
