// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskQuestions.h"

namespace rooftree::presentation {

KioskQuestions::KioskQuestions(std::vector<domain::Instrument> packs) : m_packs(std::move(packs))
{
    for (std::size_t pack = 0; pack < m_packs.size(); ++pack) {
        for (std::size_t item = 0; item < m_packs[pack].items.size(); ++item)
            m_places.emplace_back(pack, item);
    }
}

const domain::Instrument& KioskQuestions::pack() const
{
    return m_packs.at(m_places.at(m_at).first);
}

const domain::InstrumentItem& KioskQuestions::item() const
{
    return pack().items.at(m_places.at(m_at).second);
}

int KioskQuestions::number() const { return static_cast<int>(m_places.at(m_at).second) + 1; }

int KioskQuestions::count() const { return static_cast<int>(pack().items.size()); }

void KioskQuestions::toLast() { m_at = m_places.empty() ? 0 : m_places.size() - 1; }

void KioskQuestions::toPack(QStringView id)
{
    for (std::size_t at = 0; at < m_places.size(); ++at) {
        if (m_packs[m_places[at].first].id == id) {
            m_at = at;
            return;
        }
    }
}

void KioskQuestions::stepOn()
{
    if (!isLast())
        ++m_at;
}

void KioskQuestions::stepBack()
{
    if (m_at > 0)
        --m_at;
}

}
