// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/care/CareView.h"

class QVBoxLayout;

namespace rooftree::ui {

/// The parts of the yearly review and what the sheet points out, line by line, into `column`.
void addCareReview(QVBoxLayout& column, const presentation::CareSheetView& view);

}
