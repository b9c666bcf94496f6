// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instruments/Instrument.h"

#include <utility>
#include <vector>

namespace rooftree::presentation {

/// Where somebody stands among the questions of the questionnaires that were asked for: one item a
/// page, one questionnaire after the other.
class KioskQuestions final {
public:
    explicit KioskQuestions(std::vector<domain::Instrument> packs = {});

    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }

    [[nodiscard]] const std::vector<domain::Instrument>& packs() const { return m_packs; }

    // Of the question that is shown. Not when it is empty.
    [[nodiscard]] const domain::Instrument& pack() const;
    [[nodiscard]] const domain::InstrumentItem& item() const;
    [[nodiscard]] int number() const; ///< in its questionnaire, from 1
    [[nodiscard]] int count() const; ///< of its questionnaire

    [[nodiscard]] bool isFirst() const { return m_at == 0; }

    [[nodiscard]] bool isLast() const { return m_at + 1 >= m_places.size(); }

    [[nodiscard]] bool isFirstOfPack() const { return number() == 1; }

    [[nodiscard]] bool isLastOfPack() const { return number() == count(); }

    void toFirst() { m_at = 0; }

    void toLast();
    void toPack(QStringView id);
    void stepOn(); ///< stays on the last
    void stepBack(); ///< stays on the first

private:
    std::vector<domain::Instrument> m_packs;
    std::vector<std::pair<std::size_t, std::size_t>> m_places; ///< pack and item
    std::size_t m_at = 0;
};

}
