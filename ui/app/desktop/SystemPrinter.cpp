// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SystemPrinter.h"

#include "documents/Pdf.h"
#include "presentation/common/Async.h"

#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    domain::Result<void> printNow(
        const QStringList& allowed, const presentation::Printer::Draw& draw)
    {
        const auto info = QPrinterInfo::printerInfo(chosenPrinter(
            allowed, QPrinterInfo::availablePrinterNames(), QPrinterInfo::defaultPrinterName()));
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

QString chosenPrinter(const QStringList& allowed, const QStringList& there, const QString& usual)
{
    if (allowed.contains(usual) && there.contains(usual))
        return usual;
    const auto found = std::find_if(allowed.begin(), allowed.end(),
        [&there](const QString& name) { return there.contains(name); });
    return found == allowed.end() ? QString() : *found;
}

SystemPrinter::SystemPrinter(const QStringList& allowed) : m_allowed(allowed)
{
    m_worker.setMaxThreadCount(1);
}

SystemPrinter::~SystemPrinter() { m_worker.waitForDone(); }

void SystemPrinter::print(QObject* receiver, Draw draw, Then then)
{
    presentation::runAsync(
        m_worker, receiver,
        [allowed = m_allowed, draw = std::move(draw)] { return printNow(allowed, draw); },
        std::move(then));
}

}
