// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/IndicatorLibrary.h"

#include "resources/Resources.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::audit {

using domain::ErrorKind;

IndicatorLibrary::IndicatorLibrary(Exclusions exclusions) : m_exclusions(std::move(exclusions)) { }

domain::Result<IndicatorLibrary> IndicatorLibrary::load()
{
    std::vector<File> files;
    for (const QString& path : resources::list(u"indicators/"))
        files.push_back({ QFileInfo(path).completeBaseName(), resources::read(path) });
    return from(files, resources::read(u"rules/exclusions.json"));
}

domain::Result<IndicatorLibrary> IndicatorLibrary::from(
    const std::vector<File>& files, const QByteArray& exclusions)
{
    auto parsed = Exclusions::parse(exclusions);
    if (!parsed)
        return domain::failure(parsed);
    IndicatorLibrary library(*std::move(parsed));
    for (const File& file : files) {
        if (auto added = library.add(file); !added) {
            auto error = added.error();
            error.args.front().prepend(file.name + u' ');
            return tl::unexpected(error);
        }
    }
    std::sort(library.m_indicators.begin(), library.m_indicators.end(),
        [](const auto& one, const auto& other) { return one.id < other.id; });
    return library;
}

domain::Result<void> IndicatorLibrary::add(const File& file)
{
    auto definition = IndicatorDefinition::parse(file.content);
    if (!definition)
        return domain::failure(definition);
    if (definition->id != file.name)
        return domain::fail(
            ErrorKind::Validation, u"id"_s, u"indicator.id-not-file-name"_s, { u"id"_s });
    for (const QString& code : definition->exclusions) {
        if (!m_exclusions.has(code))
            return domain::fail(ErrorKind::Validation, u"exclusions"_s,
                u"indicator.exclusion-unknown"_s, { u"exclusions"_s, code });
    }
    if (!definition->registers.isEmpty())
        definition->exclusions += u"off-register"_s;
    const QString expression = m_exclusions.expression(definition->exclusions);
    definition->exclusions = m_exclusions.inOrder(definition->exclusions);
    definition->sql.replace(u"{excluded}"_s, expression);
    // The meaning of an indicator is its own file and the exclusions that it takes.
    definition->hash
        = QCryptographicHash::hash(file.content + expression.toUtf8(), QCryptographicHash::Sha256)
              .toHex();
    m_indicators.push_back(*std::move(definition));
    return {};
}

const std::vector<IndicatorDefinition>& IndicatorLibrary::indicators() const
{
    return m_indicators;
}

const IndicatorDefinition* IndicatorLibrary::find(QStringView id) const
{
    const auto found = std::find_if(
        m_indicators.begin(), m_indicators.end(), [id](const auto& each) { return each.id == id; });
    return found == m_indicators.end() ? nullptr : &*found;
}

const Exclusions& IndicatorLibrary::exclusions() const { return m_exclusions; }

}
