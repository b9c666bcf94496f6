// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

/// How forms are written into drafts and read from them.
namespace rooftree::presentation {

/// As JSON that keptObject() reads again, whatever was pasted: what JSON cannot carry (NUL, half a
/// character) is left out or replaced, and nothing else.
[[nodiscard]] QByteArray keptContent(const QJsonObject& form);

/// Empty when it is no JSON.
[[nodiscard]] QJsonObject keptObject(const QByteArray& content);

}
