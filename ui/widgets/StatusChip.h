// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tone.h"

#include <QWidget>

class QPainter;
class QRect;

namespace rooftree::ui {

/// A symbol and a word in the colour of a tone ("ready", "read", "overdue"). Says its state without
/// colour too.
class StatusChip final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    explicit StatusChip(QWidget* parent = nullptr);
    StatusChip(const QString& text, Tone tone, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] Tone tone() const { return m_tone; }

    /// An empty `icon` means the tone's own symbol.
    void setState(const QString& text, Tone tone, const QString& icon = QString());

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The size of a chip that says `text`, for delegates.
    [[nodiscard]] static QSize sizeFor(const QString& text, const QFont& font);

    /// Paints a chip at the left centre of `rect`, for delegates; text that does not fit is elided.
    static void paint(QPainter& painter, const QRect& rect, const QString& text, Tone tone,
        const QString& icon, const QFont& font);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_text;
    QString m_icon;
    Tone m_tone = Tone::Neutral;
};

}
