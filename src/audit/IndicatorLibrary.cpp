// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/IndicatorLibrary.h"

#include "audit/SqlLint.h"
#include "resources/Resources.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::audit {

using domain::ErrorKind;

namespace {

    const QStringList kFamilies { u"SMS"_s, u"OUT"_s, u"SMP"_s, u"ADP"_s, u"SIP"_s, u"COPD"_s,
        u"PAIN"_s };

    /// The letters of an id: "SMS" of "SMS11b".
    QString familyOf(const QString& id)
    {
        const auto digit
            = std::find_if(id.begin(), id.end(), [](QChar sign) { return sign.isDigit(); });
        return id.left(digit - id.begin());
    }

    auto orderOf(const IndicatorDefinition& definition)
    {
        const auto family = kFamilies.indexOf(familyOf(definition.id));
        return std::make_tuple(!definition.hasData(), definition.isOwn,
            family < 0 ? kFamilies.size() : family, definition.id);
    }

    domain::Error fault(const QString& field, const QString& code, const QStringList& args = {})
    {
        return { ErrorKind::Validation, field, code, QStringList { field } + args };
    }

}

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
    library.sort();
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
    complete(*definition, file.content);
    m_indicators.push_back(*std::move(definition));
    return {};
}

void IndicatorLibrary::complete(IndicatorDefinition& definition, const QByteArray& content) const
{
    if (!definition.registers.isEmpty())
        definition.exclusions += u"off-register"_s;
    const QString expression = m_exclusions.expression(definition.exclusions);
    definition.exclusions = m_exclusions.inOrder(definition.exclusions);
    definition.sql.replace(u"{excluded}"_s, expression);
    // The meaning of an indicator is its own file and the exclusions that it takes.
    definition.hash
        = QCryptographicHash::hash(content + expression.toUtf8(), QCryptographicHash::Sha256)
              .toHex();
}

void IndicatorLibrary::sort()
{
    std::sort(m_indicators.begin(), m_indicators.end(),
        [](const auto& one, const auto& other) { return orderOf(one) < orderOf(other); });
}

std::vector<domain::Error> IndicatorLibrary::lintOwn(
    const File& file, const QStringList& registers) const
{
    auto faults = IndicatorDefinition::lint(file.content);
    const auto definition = IndicatorDefinition::parse(file.content);
    if (!definition)
        return faults;
    if (definition->id != file.name)
        faults.push_back(fault(u"id"_s, u"indicator.id-not-file-name"_s));
    if (find(definition->id))
        faults.push_back(fault(u"id"_s, u"indicator.id-taken"_s, { definition->id }));
    for (const QString& code : definition->exclusions) {
        if (!m_exclusions.has(code))
            faults.push_back(fault(u"exclusions"_s, u"indicator.exclusion-unknown"_s, { code }));
    }
    for (const QString& name : definition->registers) {
        if (!registers.contains(name))
            faults.push_back(fault(u"registers"_s, u"indicator.register-unknown"_s, { name }));
    }
    if (isRecursive(definition->sql))
        faults.push_back(fault(u"sql"_s, u"indicator.sql-recursive"_s));
    return faults;
}

void IndicatorLibrary::addOwn(const std::vector<File>& files, const QStringList& registers)
{
    for (const File& file : files) {
        if (const auto faults = lintOwn(file, registers); !faults.empty()) {
            m_unused.push_back({ file.name, faults.front() });
            continue;
        }
        auto definition = *IndicatorDefinition::parse(file.content);
        definition.isOwn = true;
        complete(definition, file.content);
        m_indicators.push_back(std::move(definition));
    }
    sort();
}

void IndicatorLibrary::drop(const QString& id, const domain::Error& why)
{
    const auto gone = std::remove_if(m_indicators.begin(), m_indicators.end(),
        [&id](const auto& each) { return each.isOwn && each.id == id; });
    if (gone == m_indicators.end())
        return;
    m_indicators.erase(gone, m_indicators.end());
    m_unused.push_back({ id, why });
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
