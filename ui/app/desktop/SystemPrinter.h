// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Printer.h"

#include <QThreadPool>

namespace rooftree::desktop {

/// The printer of this computer, on a thread of its own. A job's name says nothing of anybody: it
/// stands in the queue for all to read.
class SystemPrinter final : public presentation::Printer {
public:
    SystemPrinter();
    /// Waits for what is being printed.
    ~SystemPrinter() override;

    void print(QObject* receiver, Draw draw, Then then) override;

private:
    QThreadPool m_worker;
};

}
