// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QDate>

namespace rooftree::presentation {

/// The time a report is about; both days are part of it.
struct ReportPeriod {
    QDate from;
    QDate to;

    friend bool operator==(const ReportPeriod&, const ReportPeriod&) = default;
};

/// The present month and the `months` - 1 before it, up to today. Whole months, so that the chart
/// begins with a whole one.
[[nodiscard]] ReportPeriod lastMonths(int months, QDate today);

/// A period as typed. Refused: the codes of parseTypedDate, with the field "from" or "to".
[[nodiscard]] domain::Result<ReportPeriod> typedPeriod(
    const QString& from, const QString& to, QDate today);

/// "1 Jan 2026 to 14 Mar 2026, data as at 14 Mar 2026".
[[nodiscard]] QString periodWords(const ReportPeriod& period, QDate asAt);

}
