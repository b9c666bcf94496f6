// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/SaveKey.h"

using namespace Qt::StringLiterals;

namespace rooftree::domain {

SaveKey::SaveKey(QUuid uuid) : m_uuid(uuid) { }

SaveKey SaveKey::make() { return SaveKey(QUuid::createUuid()); }

Result<SaveKey> SaveKey::parse(QStringView text)
{
    // QUuid reads several spellings; only the one we write comes back unchanged.
    const auto uuid = QUuid::fromString(text);
    if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != text)
        return fail(ErrorKind::Validation, u"saveKey"_s, u"save-key.format"_s);
    return SaveKey(uuid);
}

QString SaveKey::toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

}
