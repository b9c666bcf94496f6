// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/QtDialogs.h"

#include "widgets/ConfirmDialog.h"

#include <QApplication>
#include <QFileDialog>

namespace rooftree::ui {
namespace {

    std::optional<QString> chosen(const QString& path)
    {
        return path.isEmpty() ? std::nullopt : std::optional(path);
    }

}

QtDialogs::QtDialogs(QWidget* parent) : m_parent(parent) { }

QWidget* QtDialogs::owner() const
{
    return m_parent ? m_parent.data() : QApplication::activeWindow();
}

bool QtDialogs::confirm(const Question& question)
{
    ConfirmDialog dialog(question, owner());
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> QtDialogs::pickOpenFile(const QString& title, const QString& filter)
{
    return chosen(QFileDialog::getOpenFileName(owner(), title, QString(), filter));
}

std::optional<QString> QtDialogs::pickSaveFile(
    const QString& title, const QString& suggestedName, const QString& filter)
{
    return chosen(QFileDialog::getSaveFileName(owner(), title, suggestedName, filter));
}

std::optional<QString> QtDialogs::pickFolder(const QString& title)
{
    return chosen(QFileDialog::getExistingDirectory(owner(), title));
}

}
