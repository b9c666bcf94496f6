// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/QrSquare.h"

#include <qrencode.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    constexpr int kBorder = 4; // squares, as the standard asks

}

domain::Result<QrSquare> QrSquare::of(const QByteArray& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return domain::fail(domain::ErrorKind::Storage, u"document"_s, u"document.not-drawn"_s);
    QrSquare square;
    square.m_width = code->width;
    const auto count
        = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    square.m_dark.reserve(count);
    // The lowest bit says dark; the others are the library's notes.
    for (std::size_t at = 0; at < count; ++at)
        square.m_dark.push_back((code->data[at] & 1U) != 0);
    return square;
}

void QrSquare::draw(PageFlow& flow, const QRectF& where) const
{
    const bool wasSwapped = flow.isSwapped();
    const auto here = flow.onItsSide(where);
    flow.setSwapped(false); // no reader knows a code from behind
    const qreal side = where.width() / (m_width + 2 * kBorder);
    flow.fill(here, ink::kPaper);
    for (int row = 0; row < m_width; ++row) {
        for (int column = 0; column < m_width; ++column) {
            int dark = column;
            while (dark < m_width && isDark(row, dark))
                ++dark;
            if (dark == column)
                continue;
            // In one piece, so that no hair of light shows between neighbours.
            flow.fill({ here.left() + (kBorder + column) * side,
                          here.top() + (kBorder + row) * side, (dark - column) * side, side },
                ink::kText);
            column = dark;
        }
    }
    flow.setSwapped(wasSwapped);
}

}
