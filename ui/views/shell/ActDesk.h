// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/acts/Acts.h"
#include "presentation/acts/PaletteModel.h"

#include <functional>

namespace rooftree::ui {

class PlaceStack;

/// What can be done from here by whoever sits here, for the palette; and doing it. Asks the same
/// gate as the menus, and does an act by the very thing that its keys do.
class ActDesk final {
public:
    using MayDo = std::function<bool(domain::Action)>;

    ActDesk(QWidget& frame, PlaceStack& places, MayDo mayDo);

    [[nodiscard]] std::vector<presentation::Offer> offers() const;
    void run(const presentation::Offer& offer);

    [[nodiscard]] bool mayDo(const presentation::Act& act) const;

private:
    [[nodiscard]] std::vector<presentation::Offer> placeOffers() const;

    QWidget& m_frame;
    PlaceStack& m_places;
    MayDo m_mayDo;
};

}
