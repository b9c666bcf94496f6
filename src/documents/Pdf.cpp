// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Pdf.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    /// The bytes, and how many pages they hold; no pages when it could not be drawn.
    struct Drawn {
        QByteArray bytes;
        int pages = 0;
    };

    /// How many pages were drawn; none when they could not be.
    int drawOn(QPagedPaintDevice& device, const PdfJob& job, int pages)
    {
        QPainter painter;
        if (!painter.begin(&device))
            return 0;
        const auto furniture
            = [&job, pages](PageFlow& at, int page) { job.furniture(at, page, pages); };
        PageFlow flow(device, painter, { job.body, furniture, job.isRightToLeft });
        job.content(flow);
        return painter.end() ? flow.page() : 0;
    }

    Drawn draw(const PdfJob& job, int pages)
    {
        Drawn drawn;
        QBuffer buffer(&drawn.bytes);
        if (!buffer.open(QIODevice::WriteOnly))
            return {};
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setTitle(job.title);
        writer.setCreator(u"Rooftree"_s);
        drawn.pages = drawOn(writer, job, pages);
        return drawn;
    }

    // Without a QGuiApplication there are no fonts, and Qt would end the program.
    bool hasFonts()
    {
        return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
    }

    auto notDrawn()
    {
        return domain::fail(domain::ErrorKind::Storage, u"document"_s, u"document.not-drawn"_s);
    }

}

int linesOf(const QString& text, const TextStyle& style, qreal width)
{
    if (!hasFonts())
        return 1;
    // In pixels, so that no screen has a say: the widths of letters grow with their size.
    constexpr int kPixels = 200;
    auto font = style.font();
    font.setPixelSize(kPixels);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width * kPixels / style.points);
    layout.endLayout();
    return qMax(1, layout.lineCount());
}

domain::Result<QByteArray> drawPdf(const PdfJob& job)
{
    if (!hasFonts())
        return notDrawn();
    const int pages = draw(job, 0).pages;
    auto drawn = draw(job, pages);
    if (pages == 0 || drawn.pages != pages)
        return notDrawn();
    return std::move(drawn.bytes);
}

domain::Result<void> drawPages(const PdfJob& job, QPagedPaintDevice& device)
{
    if (!hasFonts())
        return notDrawn();
    const int pages = draw(job, 0).pages;
    if (pages == 0 || drawOn(device, job, pages) != pages)
        return notDrawn();
    return {};
}

}
