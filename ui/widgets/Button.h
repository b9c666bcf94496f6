// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ColourRole.h"

#include <QPushButton>

namespace rooftree::ui {

/// How much a button asks for. A page has at most one Primary.
enum class ButtonKind { Secondary, Primary, Quiet, Danger };

/// A push button of the house: words, an optional icon in the colour of its words, plain text.
class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(
        const QString& text, ButtonKind kind = ButtonKind::Secondary, QWidget* parent = nullptr);

    [[nodiscard]] ButtonKind kind() const { return m_kind; }

    void setKind(ButtonKind kind);

    /// Words as they are written: an & stays an &.
    void setText(const QString& text);

    /// The icon `name` of IconLoader before the words; an empty name takes it away.
    void setIconName(const QString& name);

    /// After the words, for an arrow that points onwards.
    void setIconAfterText(bool after);

    /// Shows only the icon; `words` become the accessible name and the tooltip.
    void setIconOnly(const QString& name, const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    void initStyleOption(QStyleOptionButton* option) const override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] ColourRole iconRole() const;
    void refreshIcon();
    void paintRings();

    ButtonKind m_kind;
    QString m_iconName;
    bool m_iconAfterText = false;
};

}
