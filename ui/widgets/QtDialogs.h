// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Dialogs.h"

#include <QPointer>
#include <QWidget>

namespace rooftree::ui {

/// The dialogs a person sees. They belong to the window `parent`, or to the active one.
class QtDialogs final : public Dialogs {
public:
    explicit QtDialogs(QWidget* parent = nullptr);

    [[nodiscard]] bool confirm(const Question& question) override;
    [[nodiscard]] std::optional<QString> pickOpenFile(
        const QString& title, const QString& filter) override;
    [[nodiscard]] std::optional<QString> pickSaveFile(
        const QString& title, const QString& suggestedName, const QString& filter) override;
    [[nodiscard]] std::optional<QString> pickFolder(const QString& title) override;

private:
    [[nodiscard]] QWidget* owner() const;

    QPointer<QWidget> m_parent;
};

}
