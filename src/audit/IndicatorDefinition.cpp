// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/IndicatorDefinition.h"

#include "audit/DefinitionReader.h"

namespace rooftree::audit {

QString IndicatorDefinition::versionedId() const { return id + u'@' + version; }

domain::Result<IndicatorDefinition> IndicatorDefinition::parse(const QByteArray& json)
{
    DefinitionReader reader(json);
    IndicatorDefinition definition = reader.read();
    if (!reader.errors().empty())
        return tl::unexpected(reader.errors().front());
    return definition;
}

std::vector<domain::Error> IndicatorDefinition::lint(const QByteArray& json)
{
    DefinitionReader reader(json);
    static_cast<void>(reader.read());
    return reader.errors();
}

bool isMissingReason(QStringView reason) { return reason.startsWith(u"missing"); }

}
