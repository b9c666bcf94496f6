// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followup/LooseEnds.h"

#include "application/trail/NoteReading.h"

namespace rooftree::app {

Result<std::vector<LooseEnd>> LooseEnds::open(const Authorized<Action::SeeLooseEnds>& proof) const
{
    if (const auto noted = noteReading(m_ports.work, proof); !noted)
        return domain::failure(noted);
    return list(proof);
}

Result<std::vector<LooseEnd>> LooseEnds::list(const Authorized<Action::SeeLooseEnds>& proof) const
{
    auto ends = m_ports.ends.all();
    const auto concealed = m_ports.standings.concealedFrom(proof.actor());
    if (!concealed)
        return domain::failure(concealed);
    if (!ends)
        return ends;
    for (auto& end : *ends) {
        if (!concealed->contains(end.patient))
            continue;
        end.isConcealed = true;
        end.born.reset();
        end.nhsNumber.reset();
        end.words.clear();
    }
    return ends;
}

}
