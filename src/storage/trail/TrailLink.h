// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rooftree::storage {

/// How the bytes of a link are put together. Old links keep theirs.
enum class TrailEncoding { First = 1, Second = 2 };

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
    // Since the second encoding; an event of the first has the defaults.
    QString outcome = QStringLiteral("ok");
    QString objectKind;
    std::optional<qint64> object;
    QString purpose;
    QByteArray rowsDigest; ///< over the rows that it wrote; empty when it wrote none
};

/// What the hash of a link is made from: "rooftree-trail-" and the encoding's number, then the
/// link's number, the hash before it and the event's columns, each as its length in bytes, a colon
/// and its UTF-8 text; a missing number is empty. Two different events can never give the same
/// bytes. The same in SQL is in docs/sql/verify_trail.sql.
[[nodiscard]] QByteArray canonical(const TrailEvent& event, qint64 seq,
    const QByteArray& hashBefore, TrailEncoding encoding = TrailEncoding::Second);

/// SHA-256 of the above, 64 hexadecimal digits; empty when the event holds what its encoding cannot
/// say.
[[nodiscard]] QByteArray linkHash(const TrailEvent& event, qint64 seq, const QByteArray& hashBefore,
    TrailEncoding encoding = TrailEncoding::Second);

}
