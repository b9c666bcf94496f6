// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/people/NhsNumber.h"

#include <QString>
#include <QStringView>

/// What the program says to people. The core speaks in codes; here each code becomes one English
/// sentence that names the field and says what to do. Everything is looked up in the translation
/// context "wording".
namespace rooftree::wording {

/// The sentence for an error. A code without one of its own still gets an honest sentence by its
/// kind, with the code as a reference that support can look up.
[[nodiscard]] QString sentence(const domain::Error& error);

/// Whether `code` has a sentence of its own.
[[nodiscard]] bool hasSentence(QStringView code);

/// The name people know a field by ("NHS number"), as it stands inside a sentence; "this entry" for
/// an unknown one.
[[nodiscard]] QString fieldName(QStringView field);

/// Whether `field` has a name of its own.
[[nodiscard]] bool hasFieldName(QStringView field);

/// What somebody must know before they confirm a number of this range; empty where there is nothing
/// to say.
[[nodiscard]] QString rangeNote(domain::NumberRange range);

}
