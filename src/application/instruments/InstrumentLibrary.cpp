// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/instruments/InstrumentLibrary.h"

#include "application/common/RuleNumbers.h"
#include "application/common/StrictJson.h"
#include "application/instruments/InstrumentReader.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::Result;

    Result<QStringList> packIds()
    {
        const auto path = u"instruments/packs.json"_s;
        const auto document = strictJson(resources::read(path));
        if (!document || !document->isObject())
            return domain::fail(ErrorKind::Incompatible, path, u"rules.unreadable"_s);
        QStringList ids;
        const auto list = document->object().value("packs"_L1).toArray();
        for (const auto& each : list)
            ids.append(each.toString());
        return ids;
    }

}

Result<InstrumentLibrary> InstrumentLibrary::load()
{
    const auto ids = packIds();
    if (!ids)
        return domain::failure(ids);
    InstrumentLibrary library;
    for (const auto& id : *ids) {
        const auto path = u"instruments/%1/pack.json"_s.arg(id);
        auto pack = readInstrument(resources::read(path));
        if (!pack || pack->id != id)
            return domain::fail(ErrorKind::Incompatible, path, u"rules.unreadable"_s);
        library.m_packs.push_back(*std::move(pack));
    }
    const RuleNumber numbers[] = { { u"questionnaires", &library.m_limits.questionnaires },
        { u"items", &library.m_limits.items }, { u"repeatDays", &library.m_limits.repeatDays } };
    if (const auto read = readRuleNumbers(u"rules/questionnaires.json"_s, numbers); !read)
        return domain::failure(read);
    return library;
}

const domain::Instrument* InstrumentLibrary::find(QStringView id) const
{
    const auto found = std::find_if(
        m_packs.begin(), m_packs.end(), [id](const auto& pack) { return pack.id == id; });
    return found == m_packs.end() ? nullptr : &*found;
}

}
