// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace rooftree::ui {

/// Tables of Markdown come with the borders of the early web: this gives them the house's room
/// instead.
void dressTables(QTextDocument& document);

}
