// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Printer.h"

#include <QThreadPool>

namespace rooftree::desktop {

/// The one of `allowed` that is printed on: the computer's usual one when it is among them, else
/// the first that is there; empty when none is. Nothing else may do, because a printer may stand in
/// the waiting room (HZ-15).
[[nodiscard]] QString chosenPrinter(
    const QStringList& allowed, const QStringList& there, const QString& usual);

/// A printer of this computer, on a thread of its own. A job's name says nothing of anybody: it
/// stands in the queue for all to read.
class SystemPrinter final : public presentation::Printer {
public:
    /// `allowed`: Preferences::printers().
    explicit SystemPrinter(const QStringList& allowed);
    /// Waits for what is being printed.
    ~SystemPrinter() override;

    void print(QObject* receiver, Draw draw, Then then) override;

private:
    QStringList m_allowed;
    QThreadPool m_worker;
};

}
