// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

namespace rooftree::presentation {

class Printer;

/// Prints the list of a patient who asked for it at a station. Its words go to the printer and are
/// shown to nobody here.
class WishedListModel final : public QObject {
    Q_OBJECT

public:
    /// Null: this desk prints nothing.
    explicit WishedListModel(const Desk& desk, Printer* printer, QObject* parent = nullptr);

    [[nodiscard]] bool mayPrint() const;

    /// One at a time; ends in printed() or failed(). The wish stays until the paper came out. The
    /// use case refuses a session that is not the patient's.
    void print(domain::PatientId patient, domain::KioskSessionId session);

Q_SIGNALS:
    void printed();
    void failed(const rooftree::domain::Error& error);

private:
    struct Wish {
        domain::PatientId patient;
        domain::KioskSessionId session;
    };

    void put(const Wish& wish, const app::SaidList& said);
    void settle(const Wish& wish);
    void end(const domain::Result<void>& done);

    const Desk& m_desk;
    Printer* m_printer;
    bool m_isPrinting = false;
};

}
