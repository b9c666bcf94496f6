// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Time.h"

#include <QByteArray>
#include <QString>

namespace rooftree::domain {

/// One-time codes from a shared secret and the time (RFC 6238 with HMAC-SHA1, as authenticators
/// have it).
inline constexpr int kTotpDigits = 6;
inline constexpr qint64 kTotpStepMs = 30'000;

[[nodiscard]] QString totpCode(const QByteArray& secret, qint64 step, int digits = kTotpDigits);

/// Which step of 30 seconds a moment is in.
[[nodiscard]] constexpr qint64 totpStep(Instant at) { return at.ms / kTotpStepMs; }

/// The alphabet of RFC 4648, without padding.
[[nodiscard]] QString toBase32(const QByteArray& bytes);
/// Empty when there is anything else in it; spaces and small letters are forgiven.
[[nodiscard]] QByteArray fromBase32(const QString& text);

}
