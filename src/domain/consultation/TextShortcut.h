// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QString>

#include <optional>
#include <vector>

namespace rooftree::domain {

constexpr int kShortcutWordLimit = 20;
constexpr int kShortcutTextLimit = 200;

/// A text that somebody keeps under a few letters: ";walk" and Tab write it out. "[10 minutes]" in
/// it is a stop: Tab goes there, and what is typed takes its place.
class TextShortcut final {
public:
    /// Validation: shortcutWord shortcut.bad-word (letters, digits and hyphens; a semicolon before
    /// them is left out), shortcutText as Text.h.
    [[nodiscard]] static Result<TextShortcut> parse(QStringView word, QStringView text);

    [[nodiscard]] QString word() const { return m_word; }

    [[nodiscard]] QString text() const { return m_text; }

    friend bool operator==(const TextShortcut&, const TextShortcut&) = default;

private:
    TextShortcut(QString word, QString text);

    QString m_word; ///< lower case, without the semicolon
    QString m_text; ///< with its brackets
};

/// A piece of the text that Tab selects.
struct TabStop {
    int start = 0;
    int length = 0;

    friend bool operator==(const TabStop&, const TabStop&) = default;
};

/// What is written out: without brackets, with its stops from left to right.
struct Expansion {
    QString text;
    std::vector<TabStop> stops;
};

[[nodiscard]] Expansion expansionOf(const QString& text);

/// The shortcut that ends where `before` ends ("I will ;walk"): null when there is none.
[[nodiscard]] const TextShortcut* shortcutAtEnd(
    const std::vector<TextShortcut>& shortcuts, QStringView before);

}
