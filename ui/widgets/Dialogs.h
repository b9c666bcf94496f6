// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::ui {

/// One question before an act that cannot be undone.
struct Question {
    QString title; ///< "End this course?"
    QString sentence; ///< what will happen and what is kept
    QString act; ///< the word on the button that does it: "End the course"
    bool dangerous = false;
};

/// The only way to a modal window. Tests put a scripted one in its place.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// Whether the person chose the act. Esc and closing mean no.
    [[nodiscard]] virtual bool confirm(const Question& question) = 0;

    /// The path of an existing file, nothing when the person thought better of it. `filter` is
    /// Qt's: "Lists (*.csv)".
    [[nodiscard]] virtual std::optional<QString> pickOpenFile(
        const QString& title, const QString& filter)
        = 0;

    /// The path to write to; asks before an existing file is replaced.
    [[nodiscard]] virtual std::optional<QString> pickSaveFile(
        const QString& title, const QString& suggestedName, const QString& filter)
        = 0;

    [[nodiscard]] virtual std::optional<QString> pickFolder(const QString& title) = 0;
};

}
