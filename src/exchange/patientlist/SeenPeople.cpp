// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/SeenPeople.h"

#include "domain/common/SearchFold.h"

namespace rooftree::exchange {
namespace {

    size_t fingerprint(const ListRow& row)
    {
        auto print = qHash(row.born->firstDay());
        if (row.details)
            print = qHashMulti(print, domain::foldForSearch(row.details->name.family()),
                domain::foldForSearch(row.details->name.given()));
        return print;
    }

}

SeenPeople::Seen SeenPeople::meet(const ListRow& row)
{
    const auto who = fingerprint(row);
    const auto [found, isNew] = m_byNumber.try_emplace(
        row.nhsNumber->toInteger(), Entry { who, row.line, false, Count::None });
    if (isNew)
        return {};
    auto& entry = found->second;
    const bool isOther = entry.isDisputed || entry.who != who;
    Seen seen { isOther ? Answer::Other : Answer::Again, entry.line, isOther && !entry.isDisputed,
        entry.count };
    entry.isDisputed = isOther;
    return seen;
}

void SeenPeople::counted(const ListRow& row, Count count)
{
    auto& entry = m_byNumber.at(row.nhsNumber->toInteger());
    if (entry.line == row.line)
        entry.count = count;
}

}
