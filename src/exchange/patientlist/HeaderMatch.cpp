// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/HeaderMatch.h"

#include "domain/common/SearchFold.h"

#include <algorithm>

namespace rooftree::exchange {
namespace {

    bool hasAnyOf(const QStringList& folded, const QStringList& names)
    {
        return std::any_of(names.begin(), names.end(),
            [&folded](const QString& name) { return folded.contains(name); });
    }

    bool isThisLayout(const Header& header, const Layout& layout)
    {
        if (!layout.hasHeader() || (layout.needsMarker && !hasAnyOf(header.folded, layout.markers)))
            return false;
        return std::all_of(
            layout.required.begin(), layout.required.end(), [&header, &layout](ListField field) {
                return hasAnyOf(header.folded, layout.namesOf(field));
            });
    }

    std::optional<std::pair<int, int>> findDuplicate(const QStringList& folded)
    {
        for (int i = 0; i < folded.size(); ++i) {
            const auto again = folded[i].isEmpty() ? -1 : folded.indexOf(folded[i], i + 1);
            if (again >= 0)
                return std::pair(i + 1, static_cast<int>(again) + 1);
        }
        return std::nullopt;
    }

}

Header Header::read(const std::vector<std::string>& cells, TextDecoder& decoder)
{
    Header header;
    for (const auto& cell : cells) {
        const auto name = decoder.decode(cell).value_or(QString()).trimmed();
        header.names.append(name);
        header.folded.append(domain::foldForSearch(name).trimmed());
    }
    return header;
}

HeaderMatch matchHeader(const Header& header, const Layout& layout)
{
    HeaderMatch match;
    if (!isThisLayout(header, layout))
        return match;
    match.duplicate = findDuplicate(header.folded);
    QList<bool> isTaken(header.names.size(), false);
    for (size_t f = 0; f < kListFieldCount; ++f) {
        const auto field = static_cast<ListField>(f);
        for (const auto& name : layout.namesOf(field)) {
            const auto at = header.folded.indexOf(name);
            if (at < 0)
                continue;
            isTaken[at] = true;
            match.used.push_back({ static_cast<int>(at) + 1, header.names[at], field });
        }
    }
    match.score = static_cast<int>(match.used.size());
    for (qsizetype i = 0; i < header.names.size(); ++i) {
        const bool isKnown
            = layout.known.contains(header.folded[i]) || layout.markers.contains(header.folded[i]);
        match.score += !isTaken[i] && isKnown ? 1 : 0;
        if (!isTaken[i])
            (isKnown ? match.ignored : match.unknown).append(header.names[i]);
    }
    return match;
}

}
