// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <exception>

namespace rooftree::storage {

/// An error that is already one of ours, on its way to the edge of the storage layer. Its text is
/// constant: it can be logged.
class StorageFailure final : public std::exception {
public:
    explicit StorageFailure(domain::Error error) : m_error(std::move(error)) { }

    StorageFailure(domain::ErrorKind kind, const QString& code) : m_error { kind, {}, code, {} } { }

    [[nodiscard]] const domain::Error& error() const { return m_error; }

    [[nodiscard]] const char* what() const noexcept override { return "storage failure"; }

private:
    domain::Error m_error;
};

}
