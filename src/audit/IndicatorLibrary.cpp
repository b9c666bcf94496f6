// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/IndicatorLibrary.h"

#include "resources/Resources.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::audit {
namespace {

    using domain::ErrorKind;

    domain::Result<QMap<QString, QString>> exclusionsOf(const QByteArray& json)
    {
        QMap<QString, QString> result;
        const QJsonObject codes
            = QJsonDocument::fromJson(json).object().value(u"exclusions"_s).toObject();
        for (auto it = codes.begin(); it != codes.end(); ++it)
            result.insert(it.key(), it.value().toString());
        if (result.isEmpty())
            return domain::fail(ErrorKind::Validation, u"exclusions"_s, u"indicator.not-json"_s);
        return result;
    }

    domain::Result<IndicatorDefinition> definitionIn(const QString& path)
    {
        auto definition = IndicatorDefinition::parse(resources::read(path));
        if (definition && definition->id != QFileInfo(path).completeBaseName())
            return domain::fail(ErrorKind::Validation, u"id"_s, u"indicator.id-not-file-name"_s);
        return definition;
    }

}

IndicatorLibrary::IndicatorLibrary(
    std::vector<IndicatorDefinition> indicators, QMap<QString, QString> exclusions)
    : m_indicators(std::move(indicators))
    , m_exclusions(std::move(exclusions))
{
    std::sort(m_indicators.begin(), m_indicators.end(),
        [](const auto& one, const auto& other) { return one.id < other.id; });
}

domain::Result<IndicatorLibrary> IndicatorLibrary::load()
{
    auto exclusions = exclusionsOf(resources::read(u"rules/exclusions.json"));
    if (!exclusions)
        return domain::failure(exclusions);
    std::vector<IndicatorDefinition> indicators;
    for (const QString& path : resources::list(u"indicators/")) {
        auto definition = definitionIn(path);
        if (!definition)
            return domain::failure(definition);
        for (const QString& code : definition->exclusions) {
            if (!exclusions->contains(code))
                return domain::fail(ErrorKind::Validation, u"exclusions"_s,
                    u"indicator.sql-code-unknown"_s, { code });
        }
        indicators.push_back(std::move(*definition));
    }
    return IndicatorLibrary(std::move(indicators), std::move(*exclusions));
}

const std::vector<IndicatorDefinition>& IndicatorLibrary::indicators() const
{
    return m_indicators;
}

const IndicatorDefinition* IndicatorLibrary::find(QStringView id) const
{
    const auto found = std::find_if(m_indicators.begin(), m_indicators.end(),
        [id](const auto& each) { return each.id == id; });
    return found == m_indicators.end() ? nullptr : &*found;
}

QString IndicatorLibrary::exclusion(const QString& code) const { return m_exclusions.value(code); }

}
