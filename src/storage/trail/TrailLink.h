// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rooftree::storage {

/// An event as it is in the trail, for hashing.
struct TrailEvent {
    qint64 id = 0;
    QString saveKey;
    qint64 at = 0; ///< UTC milliseconds
    std::optional<qint64> staff;
    QString role;
    QString action;
    std::optional<qint64> patient;
    QString station;
};

/// What the hash of a link is made from: "rooftree-trail-1", then the link's number, the hash
/// before it and the event's columns, each as its length in bytes, a colon and its UTF-8 text; a
/// missing number is empty. Two different events can never give the same bytes. The same in SQL is
/// in docs/database.md.
[[nodiscard]] QByteArray canonical(
    const TrailEvent& event, qint64 seq, const QByteArray& hashBefore);

/// SHA-256 of the above, 64 hexadecimal digits.
[[nodiscard]] QByteArray linkHash(
    const TrailEvent& event, qint64 seq, const QByteArray& hashBefore);

}
