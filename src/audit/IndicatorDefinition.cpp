// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/IndicatorDefinition.h"

#include "audit/DefinitionReader.h"

namespace rooftree::audit {

QString IndicatorDefinition::versionedId() const { return id + u'@' + version; }

domain::Result<IndicatorDefinition> IndicatorDefinition::parse(const QByteArray& json)
{
    DefinitionReader reader(json);
    IndicatorDefinition definition = reader.read();
    if (reader.error())
        return tl::unexpected(*reader.error());
    return definition;
}

bool isMissingReason(QStringView reason) { return reason.startsWith(u"missing"); }

}
