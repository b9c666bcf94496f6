// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace rooftree::domain {

/// What kind of thing went wrong. The core holds no sentences for people: `wording` turns an Error
/// into one.
enum class ErrorKind {
    Validation, ///< the input cannot be accepted as it is
    NotFound, ///< the named thing does not exist (or may not be seen)
    Conflict, ///< somebody else changed it first; both versions are kept
    Denied, ///< the acting role may not do this
    Busy, ///< the database is in use: try again
    Storage, ///< the database did not do it; nothing was changed
    Incompatible, ///< made by a newer program, or not ours
};

/// An expected failure.
struct Error {
    ErrorKind kind = ErrorKind::Validation;
    QString field; ///< the field or object in machine words ("nhsNumber"), may be empty
    QString
        detail; ///< the reason as a code ("nhs-number.check-digit"); never a value somebody typed
    QStringList args; ///< numbers and limits for the sentence ("10", "9"); never patient data

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorKind kind, QString field, QString detail, QStringList args = {})
{
    return tl::unexpected<Error>(
        Error { kind, std::move(field), std::move(detail), std::move(args) });
}

/// Passes the error of one result on as the error of another type.
template <class T> [[nodiscard]] tl::unexpected<Error> failure(const Result<T>& result)
{
    return tl::unexpected<Error>(result.error());
}

}
