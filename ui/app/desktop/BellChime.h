// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Preferences.h"
#include "presentation/agenda/Chime.h"

namespace rooftree::desktop {

/// The desktop's own bell, as soft as the computer is set (docs/adr/0030).
class BellChime final : public presentation::Chime {
public:
    explicit BellChime(Preferences& preferences) : m_preferences(preferences) { }

    [[nodiscard]] bool isOn() const override { return m_preferences.isArrivalHeard(); }

    void setOn(bool isOn) override { m_preferences.setArrivalHeard(isOn); }

    void ring() override;

private:
    Preferences& m_preferences;
};

}
