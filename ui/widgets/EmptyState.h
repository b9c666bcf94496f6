// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Button.h"

#include <QWidget>

class QHBoxLayout;

namespace rooftree::ui {

class PlainLabel;

/// What an empty place says: a sentence, and buttons for what to do about it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(
        const QString& sentence, const QString& iconName = QString(), QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;

    /// Adds a button; connect to its clicked().
    Button* addAction(const QString& words, ButtonKind kind = ButtonKind::Secondary);

private:
    void buildLayout(const QString& iconName);

    PlainLabel* m_sentence = nullptr;
    QHBoxLayout* m_actions = nullptr;
};

}
