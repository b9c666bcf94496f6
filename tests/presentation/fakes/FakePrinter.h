// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Pdf.h"
#include "presentation/common/Printer.h"

#include <QBuffer>
#include <QPdfWriter>

namespace rooftree::testing {

/// Keeps each page that was printed, as PDF.
class FakePrinter final : public presentation::Printer {
public:
    void print(QObject*, Draw draw, Then then) override
    {
        if (!isThere) {
            then(domain::fail(domain::ErrorKind::NotFound, QStringLiteral("printer"),
                QStringLiteral("print.no-printer")));
            return;
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        domain::Result<void> drawn;
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(documents::kDotsPerInch);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins({});
            drawn = draw(writer);
        }
        printed.push_back(bytes);
        then(drawn);
    }

    bool isThere = true;
    std::vector<QByteArray> printed;
};

}
