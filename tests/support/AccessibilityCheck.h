// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QWidget>

#include <algorithm>

/// Walks a window as a screen reader would and finds what a person could not use.
///     CHECK(accessibilityFindings(window).isEmpty())
/// Show the window first (offscreen is enough), so that everything has its size.
namespace rooftree::testing {

inline constexpr QSize kSmallestScreen { 1366, 768 };
inline constexpr int kLeastTarget = 24; ///< pixels, WCAG 2.2 criterion 2.5.8

namespace detail {

    inline QString describe(const QWidget& widget)
    {
        QStringList path;
        for (const QWidget* at = &widget; at && path.size() < 4; at = at->parentWidget()) {
            const QString name = at->objectName().isEmpty()
                ? QString::fromLatin1(at->metaObject()->className())
                      .section(QStringLiteral("::"), -1)
                : at->objectName();
            path.prepend(name);
        }
        return path.join(QLatin1Char('/'));
    }

    /// Parts of Qt's own composites, which their owner speaks for.
    inline bool isInner(const QWidget& widget)
    {
        const QWidget* parent = widget.parentWidget();
        const bool viewport = qobject_cast<const QAbstractScrollArea*>(parent)
            && qobject_cast<const QAbstractScrollArea*>(parent)->viewport() == &widget;
        return viewport || widget.focusProxy() || qobject_cast<const QScrollBar*>(&widget)
            || qobject_cast<const QComboBox*>(parent) || qobject_cast<const QLineEdit*>(parent)
            || widget.objectName().startsWith(QStringLiteral("qt_"));
    }

    inline bool hasLabel(QWidget& widget)
    {
        QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&widget);
        return reader && !reader->relations(QAccessible::Label).isEmpty();
    }

    /// Buttons are named by their words. Others need a name or a label: what a combo box calls its
    /// name is its value.
    inline bool isNamed(QWidget& widget)
    {
        if (!widget.accessibleName().isEmpty() || hasLabel(widget))
            return true;
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        if (button && !button->text().isEmpty())
            return true;
        const auto* group = qobject_cast<const QGroupBox*>(&widget);
        return group && !group->title().isEmpty();
    }

    inline bool isClipped(const QLabel& label)
    {
        if (label.text().isEmpty() || !label.pixmap().isNull())
            return false;
        if (label.wordWrap()) {
            // A word that is wider than the label is cut even when there are lines enough.
            int widest = 0;
            const QStringList words = label.text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QString& word : words)
                widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
            return label.heightForWidth(label.width()) > label.height() + 1
                || widest > label.contentsRect().width() + 1;
        }
        return label.sizeHint().width() > label.width() + 1
            || label.fontMetrics().height() > label.height() + 1;
    }

    inline bool isClipped(const QAbstractButton& button)
    {
        // Custom buttons say by their minimum what they need; a push button by its hint.
        const QSize needed = button.inherits("QPushButton") || button.inherits("QCheckBox")
                || button.inherits("QRadioButton")
            ? button.sizeHint()
            : button.minimumSizeHint();
        if (button.hasHeightForWidth())
            return button.heightForWidth(button.width()) > button.height() + 1
                || button.minimumSizeHint().width() > button.width() + 1;
        return needed.width() > button.width() + 1 || needed.height() > button.height() + 1;
    }

    inline bool isSmallTarget(const QWidget& widget)
    {
        const bool target = qobject_cast<const QAbstractButton*>(&widget)
            || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget);
        return target && (widget.width() < kLeastTarget || widget.height() < kLeastTarget);
    }

    inline bool isOutside(const QWidget& widget)
    {
        const QWidget* parent = widget.parentWidget();
        if (!parent || widget.isWindow())
            return false;
        const auto* scroll = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        if (scroll && scroll->viewport() == parent)
            return false; // can be scrolled to
        return !parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry());
    }

    inline bool scrollsSideways(const QWidget& widget)
    {
        const auto* scroll = qobject_cast<const QScrollArea*>(&widget);
        return scroll && scroll->widget() && scroll->widgetResizable()
            && scroll->widget()->width() > scroll->viewport()->width();
    }

    inline void examine(QWidget& widget, QStringList& findings)
    {
        const QString who = describe(widget);
        const bool focusable = widget.focusPolicy() != Qt::NoFocus && widget.isEnabled();
        if (focusable && !isNamed(widget))
            findings << who + QStringLiteral(": has no accessible name");
        if (isSmallTarget(widget))
            findings << who
                    + QStringLiteral(": target of %1 x %2 pixels")
                          .arg(QString::number(widget.width()), QString::number(widget.height()));
        if (isOutside(widget))
            findings << who + QStringLiteral(": reaches out of its parent");
        if (scrollsSideways(widget))
            findings << who + QStringLiteral(": scrolls sideways");
        const auto* label = qobject_cast<const QLabel*>(&widget);
        if (label && isClipped(*label))
            findings << who + QStringLiteral(": text is clipped: ") + label->text().left(40);
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        if (button && isClipped(*button))
            findings << who + QStringLiteral(": words are clipped: ") + button->text().left(40);
    }

}

/// One sentence for each thing a person could not use: unnamed, too small to hit, cut off. Empty is
/// good.
[[nodiscard]] inline QStringList accessibilityFindings(QWidget& window)
{
    QStringList findings;
    const QSize needed = window.minimumSizeHint().expandedTo(window.minimumSize());
    if (needed.width() > kSmallestScreen.width() || needed.height() > kSmallestScreen.height())
        findings << QStringLiteral("%1: needs %2 x %3 pixels")
                        .arg(detail::describe(window), QString::number(needed.width()),
                            QString::number(needed.height()));
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets)
        if (widget->isVisibleTo(&window) && !detail::isInner(*widget))
            detail::examine(*widget, findings);
    return findings;
}

/// The widgets the Tab key visits, in its order, starting after what has the focus.
[[nodiscard]] inline QList<QWidget*> tabOrder(QWidget& window)
{
    QList<QWidget*> order;
    for (QWidget* at = window.nextInFocusChain(); at && at != &window; at = at->nextInFocusChain())
        if (at->isVisibleTo(&window) && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus)
            && !at->focusProxy())
            order << at;
    return order;
}

}
