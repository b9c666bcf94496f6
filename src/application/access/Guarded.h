// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"

namespace rooftree::app {

/// A store that is handed out against a proof of one of these acts and never without one: what the
/// window and the command line hold in place of the store. The store lives longer.
template <class Store, Action... Acts> class Guarded final {
public:
    Guarded(Store& store) : m_store(store) { } // NOLINT: what is behind it is the same store

    template <Action A>

    requires((A == Acts) || ...) [[nodiscard]] Store& with(const Authorized<A>&) const
    {
        return m_store;
    }

private:
    Store& m_store;
};

}
