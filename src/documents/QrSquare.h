// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PageFlow.h"
#include "domain/common/Result.h"

#include <QByteArray>

#include <vector>

namespace rooftree::documents {

/// A QR code as its dark and light squares, without the light border that a reader needs.
class QrSquare final {
public:
    /// Error correction that still reads with 15 % of it under a coffee stain. Storage
    /// "document.not-drawn" for a text that does not fit.
    [[nodiscard]] static domain::Result<QrSquare> of(const QByteArray& text);

    /// How many squares a side has.
    [[nodiscard]] int width() const { return m_width; }

    [[nodiscard]] bool isDark(int row, int column) const
    {
        return m_dark[static_cast<std::size_t>(row * m_width + column)];
    }

    /// Fills the rectangle, the light border of four squares included.
    void draw(PageFlow& flow, const QRectF& where) const;

private:
    QrSquare() = default;

    int m_width = 0;
    std::vector<bool> m_dark;
};

}
