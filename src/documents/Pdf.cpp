// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Pdf.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    constexpr int kDotsPerInch = 720;

    /// The bytes, and how many pages they hold; no pages when it could not be drawn.
    struct Drawn {
        QByteArray bytes;
        int pages = 0;
    };

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
        QPainter painter;
        if (!painter.begin(&writer))
            return {};
        const auto furniture
            = [&job, pages](PageFlow& at, int page) { job.furniture(at, page, pages); };
        PageFlow flow(writer, painter, { job.body, furniture, job.isRightToLeft });
        job.content(flow);
        if (!painter.end())
            return {};
        drawn.pages = flow.page();
        return drawn;
    }

}

domain::Result<QByteArray> drawPdf(const PdfJob& job)
{
    // Without a QGuiApplication there are no fonts, and Qt would end the program.
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr) {
        const int pages = draw(job, 0).pages;
        auto drawn = draw(job, pages);
        if (pages > 0 && drawn.pages == pages)
            return std::move(drawn.bytes);
    }
    return domain::fail(domain::ErrorKind::Storage, u"document"_s, u"document.not-drawn"_s);
}

}
