// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::domain {

/// The places of one course, and those who wait for one.
struct Places {
    int capacity = 0;
    int taken = 0;
    int waiting = 0;

    [[nodiscard]] int free() const { return capacity > taken ? capacity - taken : 0; }

    /// How many from the front of the waiting list may have a place now. It follows from the other
    /// three alone, so a refusal, a drop-out and another capacity all change it at once.
    [[nodiscard]] int toOffer() const { return free() < waiting ? free() : waiting; }

    /// Whether somebody with `ahead` people before them may have a place. Who does not wait has all
    /// who wait before them.
    [[nodiscard]] bool isTurn(int ahead) const { return ahead < free(); }

    friend bool operator==(const Places&, const Places&) = default;
};

}
