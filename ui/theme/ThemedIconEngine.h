// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ColourRole.h"

#include <QIconEngine>

namespace rooftree::ui {

/// Draws one SVG in the current colour of a role, so an icon that was handed out survives a change
/// of look.
class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(QString name, ColourRole role);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override;

    [[nodiscard]] bool isNull() override { return false; }

private:
    QString m_name;
    ColourRole m_role;
};

}
