// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::presentation {

/// The soft sound of this desk, and whether whoever uses it wants to hear it.
class Chime {
public:
    Chime() = default;
    virtual ~Chime() = default;
    Chime(const Chime&) = delete;
    Chime& operator=(const Chime&) = delete;

    [[nodiscard]] virtual bool isOn() const = 0;
    /// Kept for the next start.
    virtual void setOn(bool isOn) = 0;
    /// Whether it is on or not; says nothing of anybody.
    virtual void ring() = 0;
};

/// Where there is no sound.
class SilentChime final : public Chime {
public:
    [[nodiscard]] bool isOn() const override { return m_isOn; }

    void setOn(bool isOn) override { m_isOn = isOn; }

    void ring() override { ++rung; }

    int rung = 0;

private:
    bool m_isOn = false;
};

}
