// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Surroundings.h"
#include "host/SystemClock.h"
#include "widgets/Dialogs.h"

#include <QDir>

namespace rooftree::desktop {

/// A machine without people: every file goes into one folder under the name that was suggested, and
/// between two taps passes as much time as the tour says.
class TourMachine final : public ui::Dialogs {
public:
    explicit TourMachine(const QString& folder) : m_folder(folder) { }

    [[nodiscard]] Surroundings surroundings()
    {
        return { m_clock, *this, [this] { return m_elapsed; } };
    }

    void pass(qint64 milliseconds) { m_elapsed += milliseconds; }

    /// What was saved through a dialog, in order.
    [[nodiscard]] const QStringList& saved() const { return m_saved; }

    [[nodiscard]] bool confirm(const ui::Question&) override { return true; }

    [[nodiscard]] std::optional<QString> pickOpenFile(const QString&, const QString&) override
    {
        return std::nullopt;
    }

    [[nodiscard]] std::optional<QString> pickSaveFile(
        const QString&, const QString& suggestedName, const QString&) override
    {
        m_saved << m_folder.filePath(suggestedName);
        return m_saved.back();
    }

    [[nodiscard]] std::optional<QString> pickFolder(const QString&) override
    {
        return std::nullopt;
    }

private:
    QDir m_folder;
    host::SystemClock m_clock;
    qint64 m_elapsed = 0;
    QStringList m_saved;
};

}
