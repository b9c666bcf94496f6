// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace rooftree::domain {

/// The form in which names are compared when somebody searches: lower case, accents off (Łuczak is
/// luczak, Åsa is asa), apostrophes dropped (O'Neil is oneil), hyphens and other marks as single
/// spaces, digits of any script as 0-9. One pass and one allocation, because a practice's whole
/// list is folded at start.
[[nodiscard]] QString foldForSearch(QStringView text);

}
