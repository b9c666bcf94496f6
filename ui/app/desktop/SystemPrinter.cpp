// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SystemPrinter.h"

#include "documents/Pdf.h"
#include "presentation/common/Async.h"

#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    domain::Result<void> printNow(const presentation::Printer::Draw& draw)
    {
        const auto info = QPrinterInfo::defaultPrinter();
        if (info.isNull())
            return domain::fail(domain::ErrorKind::NotFound, u"printer"_s, u"print.no-printer"_s);
        QPrinter printer(info, QPrinter::HighResolution);
        printer.setDocName(u"Rooftree"_s);
        printer.setResolution(documents::kDotsPerInch);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setFullPage(true);
        const auto drawn = draw(printer);
        if (drawn && printer.printerState() == QPrinter::Error)
            return domain::fail(domain::ErrorKind::Storage, u"printer"_s, u"print.refused"_s);
        return drawn;
    }

}

SystemPrinter::SystemPrinter() { m_worker.setMaxThreadCount(1); }

SystemPrinter::~SystemPrinter() { m_worker.waitForDone(); }

void SystemPrinter::print(QObject* receiver, Draw draw, Then then)
{
    presentation::runAsync(
        m_worker, receiver, [draw = std::move(draw)] { return printNow(draw); }, std::move(then));
}

}
