// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditReport.h"

namespace rooftree::audit {

/// A tally as it may leave the practice.
struct ReleasedTally {
    QString numerator; ///< "*" when hidden
    QString denominator;
    std::optional<double> value; ///< made from the rounded numbers; none when hidden
    std::optional<Interval> interval;
    bool isSuppressed = false;
};

/// The rule for small numbers in whatever leaves the practice (resources/rules/small_numbers.json):
/// small counts are hidden, others rounded, and nothing is shown that would give a hidden count
/// back by subtraction.
class SmallNumbers final {
public:
    /// The rule that ships with the program.
    [[nodiscard]] static domain::Result<SmallNumbers> load();
    [[nodiscard]] static domain::Result<SmallNumbers> parse(const QByteArray& json);

    /// "0", "*", or the count rounded.
    [[nodiscard]] QString count(qint64 value) const;
    [[nodiscard]] bool isHidden(qint64 value) const;
    [[nodiscard]] ReleasedTally tally(const Tally& tally) const;
    /// Parts of one whole (months, reasons): when exactly one part is hidden, the smallest other
    /// part is hidden with it.
    [[nodiscard]] std::vector<ReleasedTally> parts(const std::vector<Tally>& tallies) const;
    [[nodiscard]] QStringList counts(const std::vector<qint64>& parts) const;

private:
    [[nodiscard]] qint64 rounded(qint64 value) const;

    qint64 m_hideTo = 0;
    qint64 m_roundTo = 1;
};

}
