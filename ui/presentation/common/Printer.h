// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <functional>

class QObject;
class QPagedPaintDevice;

namespace rooftree::presentation {

/// The printer that this computer uses unless told otherwise.
class Printer {
public:
    using Draw = std::function<domain::Result<void>(QPagedPaintDevice&)>;
    using Then = std::function<void(const domain::Result<void>&)>;

    Printer() = default;
    Printer(const Printer&) = delete;
    Printer& operator=(const Printer&) = delete;
    virtual ~Printer() = default;

    /// Without asking anybody. `draw` runs on another thread, because a printer may keep it
    /// waiting; `then` on that of the receiver, and not at all once it is gone. Errors:
    /// "print.no-printer", "print.refused", and those of `draw`.
    virtual void print(QObject* receiver, Draw draw, Then then) = 0;
};

}
