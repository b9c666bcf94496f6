// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtGlobal>

#include <functional>
#include <memory>

namespace rooftree::app {

/// Hears at once that somebody wrote, where the database can say so by itself. It does not say
/// what: the change number is still asked for. Belongs to the thread that reads it.
class ChangeSignal {
public:
    enum class Heard { Nothing, Change, End };

    ChangeSignal() = default;
    ChangeSignal(const ChangeSignal&) = delete;
    ChangeSignal& operator=(const ChangeSignal&) = delete;
    virtual ~ChangeSignal() = default;

    /// A file descriptor that can be read when there may be something to take.
    [[nodiscard]] virtual qintptr descriptor() const = 0;
    /// Takes all that came, and waits for nothing. End: it will hear no more.
    [[nodiscard]] virtual Heard take() = 0;
};

/// Null when the database says nothing by itself. Waits for the server: not for the thread of a
/// window. Errors as Database::open.
using OpenChangeSignal = std::function<domain::Result<std::shared_ptr<ChangeSignal>>()>;

}
