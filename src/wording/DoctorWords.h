// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rooftree::wording {

/// What the doctor looked at, in a few words ("Disk encryption"), from the code of a Finding.
[[nodiscard]] QString doctorTitle(const QString& what);

/// What was found, one line with what to do where something is to be done.
[[nodiscard]] QString doctorDetail(
    const QString& what, const QString& how, const QStringList& facts);

}
