// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/ReleasedIndicator.h"
#include "audit/ReportExport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rooftree::audit {
namespace {

    /// A number, or null when it is hidden.
    QJsonValue number(const QString& count)
    {
        bool isNumber = false;
        const qint64 value = count.toLongLong(&isNumber);
        return isNumber ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
    }

    QJsonValue orNull(std::optional<double> value)
    {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    }

    QJsonObject figures(const ReleasedTally& tally)
    {
        QJsonObject object { { u"numerator"_s, number(tally.numerator) },
            { u"denominator"_s, number(tally.denominator) }, { u"value"_s, orNull(tally.value) } };
        object.insert(
            u"lo"_s, orNull(tally.interval ? std::optional(tally.interval->lo) : std::nullopt));
        object.insert(
            u"hi"_s, orNull(tally.interval ? std::optional(tally.interval->hi) : std::nullopt));
        if (tally.isSuppressed)
            object.insert(u"suppressed"_s, true);
        return object;
    }

    QJsonObject labelled(const QString& key, const QString& label, const ReleasedTally& tally)
    {
        QJsonObject object = figures(tally);
        object.insert(key, label);
        return object;
    }

    QJsonObject counts(const std::vector<ReasonCount>& reasons, const QStringList& numbers)
    {
        QJsonObject object;
        for (std::size_t i = 0; i < reasons.size(); ++i)
            object.insert(reasons[i].code, number(numbers[static_cast<qsizetype>(i)]));
        return object;
    }

    QJsonObject sentences(const IndicatorResult& result)
    {
        QJsonObject object;
        for (const auto* list : { &result.excluded, &result.notMet }) {
            for (const auto& reason : *list)
                object.insert(reason.code, reason.sentence);
        }
        return object;
    }

    QJsonObject names(const IndicatorDefinition& definition)
    {
        return { { u"id"_s, definition.id }, { u"version"_s, definition.version },
            { u"definitionHash"_s, QString::fromLatin1(definition.hash) },
            { u"title"_s, definition.title } };
    }

    /// No numbers, and why.
    QJsonObject uncountedObject(const IndicatorResult& result)
    {
        QJsonObject object = names(result.definition);
        if (result.definition.hasData())
            object.insert(u"notCounted"_s, result.failure->detail);
        else
            object.insert(u"noDataYet"_s, result.definition.noDataYet);
        return object;
    }

    QJsonObject indicatorObject(
        const IndicatorResult& result, const std::optional<SmallNumbers>& policy)
    {
        if (!result.isCounted())
            return uncountedObject(result);
        const auto released = release(result, policy);
        QJsonObject object = names(result.definition);
        const QJsonObject total = figures(released.total);
        for (auto it = total.begin(); it != total.end(); ++it)
            object.insert(it.key(), it.value());
        object.insert(u"excluded"_s, counts(result.excluded, released.excluded));
        object.insert(u"notMet"_s, counts(result.notMet, released.notMet));
        object.insert(u"missing"_s, number(released.missing));
        object.insert(u"reasons"_s, sentences(result));
        QJsonArray months;
        for (std::size_t i = 0; i < released.byMonth.size(); ++i)
            months.append(labelled(
                u"month"_s, result.byMonth[i].month.toString(u"yyyy-MM"_s), released.byMonth[i]));
        QJsonArray teams;
        for (std::size_t i = 0; i < released.byTeam.size(); ++i)
            teams.append(labelled(u"team"_s, result.byTeam[i].label, released.byTeam[i]));
        QJsonArray clinicians;
        for (std::size_t i = 0; i < released.byClinician.size(); ++i)
            clinicians.append(
                labelled(u"clinician"_s, result.byClinician[i].label, released.byClinician[i]));
        object.insert(u"byMonth"_s, months);
        object.insert(u"byTeam"_s, teams);
        object.insert(u"byClinician"_s, clinicians);
        return object;
    }

}

QJsonObject toJson(const AuditReport& report, const ExportOptions& options)
{
    QJsonArray indicators;
    for (const auto& result : report.indicators)
        indicators.append(indicatorObject(result, options.forRelease));
    return { { u"practice"_s, options.practiceName }, { u"demo"_s, options.isDemo },
        { u"note"_s, u"not a QOF claim"_s },
        { u"smallNumbersHidden"_s, options.forRelease.has_value() },
        { u"from"_s, report.from.toString(Qt::ISODate) },
        { u"to"_s, report.to.toString(Qt::ISODate) },
        { u"asAt"_s, report.asAt.toString(Qt::ISODate) }, { u"indicators"_s, indicators } };
}

}
