// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PageFlow.h"
#include "documents/ReportSheet.h"

#include <QLocale>

namespace rooftree::documents {

/// Draws the share by month as a line of dots from 0 to 100 %; a month without a share is a gap.
/// The overall share is a thin line across.
void drawMonthChart(PageFlow& flow, const std::vector<ReportSheet::Month>& months,
    std::optional<double> overall, const QLocale& locale);

}
