// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/WishedListModel.h"

#include "application/kiosk/Kiosks.h"
#include "presentation/agenda/MyListModel.h"
#include "presentation/common/Async.h"
#include "presentation/common/Printer.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;

    auto proofOf(const app::Services& services, const domain::Actor& actor, domain::PatientId of)
    {
        return services.gate.allow<Action::PrintWishedList>(actor, { of });
    }

}

WishedListModel::WishedListModel(const Desk& desk, Printer* printer, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_printer(printer)
{
}

bool WishedListModel::mayPrint() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::PrintWishedList);
}

void WishedListModel::print(domain::PatientId patient, domain::KioskSessionId session)
{
    if (!m_printer) {
        Q_EMIT failed({ domain::ErrorKind::NotFound, u"printer"_s, u"print.no-printer"_s, {} });
        return;
    }
    if (std::exchange(m_isPrinting, true))
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), patient,
            session]() -> Result<app::SaidList> {
            const auto proof = proofOf(services, actor, patient);
            if (!proof)
                return domain::failure(proof);
            return services.kiosks.wishedLists.toPrint(*proof, domain::SaveKey::make(), session);
        },
        [this, wish = Wish { patient, session }](const Result<app::SaidList>& said) {
            if (said)
                put(wish, *said);
            else
                end(domain::failure(said));
        });
}

void WishedListModel::put(const Wish& wish, const app::SaidList& said)
{
    m_printer->print(
        this,
        [slip = myListSlip(m_desk, said.agenda, said.visitAt)](
            QPagedPaintDevice& device) { return documents::printMyList(slip, device); },
        [this, wish](const Result<void>& done) {
            if (done)
                settle(wish);
            else
                end(done);
        });
}

void WishedListModel::settle(const Wish& wish)
{
    // Whoever printed may be gone by now; the list came out all the same.
    if (!m_desk.session.isSignedIn()) {
        m_isPrinting = false;
        return;
    }
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), wish]() -> Result<void> {
            const auto proof = proofOf(services, actor, wish.patient);
            if (!proof)
                return domain::failure(proof);
            return services.kiosks.wishedLists.printed(
                *proof, domain::SaveKey::make(), wish.session);
        },
        [this](const Result<void>& done) { end(done); });
}

void WishedListModel::end(const Result<void>& done)
{
    m_isPrinting = false;
    if (done)
        Q_EMIT printed();
    else
        Q_EMIT failed(done.error());
}

}
