// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ColourRole.h"

#include <QString>

namespace rooftree::ui {

/// How something is meant. Shown by a symbol and a word, and only then by colour.
enum class Tone { Neutral, Info, Success, Warning, Danger };

[[nodiscard]] ColourRole wordRole(Tone tone);
[[nodiscard]] ColourRole tintRole(Tone tone);

/// The icon that stands for the tone ("warning"), for IconLoader.
[[nodiscard]] QString iconName(Tone tone);

/// The name that style rules and tests know the tone by ("warning").
[[nodiscard]] QString toneName(Tone tone);

}
