// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PageFlow.h"
#include "domain/common/Result.h"

#include <QByteArray>

namespace rooftree::documents {

/// A document to be drawn: twice, because the first time nobody knows how many pages it has.
struct PdfJob {
    QString title; ///< metadata: names no patient
    QRectF body; ///< on A4, in points
    std::function<void(PageFlow&, int page, int pages)> furniture; ///< pages: 0 the first time
    std::function<void(PageFlow&)> content;
    bool isRightToLeft = false;
};

/// A4, portrait.
inline constexpr qreal kPageWidth = 595.276;
inline constexpr qreal kPageHeight = 841.89;

/// The dots of whatever is drawn on.
inline constexpr int kDotsPerInch = 720;

/// How many lines the text takes at this width, for who needs to know before anything is drawn;
/// one when there is nothing to draw with.
[[nodiscard]] int linesOf(const QString& text, const TextStyle& style, qreal width);

/// Storage "document.not-drawn" when there is nothing to draw with.
[[nodiscard]] domain::Result<QByteArray> drawPdf(const PdfJob& job);
/// The same on a device of kDotsPerInch that takes the whole sheet, such as a printer.
[[nodiscard]] domain::Result<void> drawPages(const PdfJob& job, QPagedPaintDevice& device);

}
