// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/AgendaPaperModel.h"

#include "presentation/agenda/PaperForm.h"
#include "presentation/audit/ReportFile.h"
#include "presentation/common/Async.h"
#include "presentation/common/Dates.h"
#include "presentation/common/PatientContext.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;

}

documents::AgendaPaper agendaPaper(
    const app::PaperVisit& visit, const QString& practiceName, bool isDemo)
{
    documents::AgendaPaper paper;
    paper.practiceName = practiceName;
    paper.isDemo = isDemo;
    const auto& name = visit.patientName;
    paper.givenName = name.given().isEmpty() ? name.family() : name.given();
    paper.clinicianName = visit.clinicianName;
    paper.visit = u"%1, %2"_s.arg(visit.clinicianName, timeText(visit.appointment.startsAt));
    if (visit.session) {
        paper.session = visit.session->uid;
        paper.number = sheetNumber(visit.session->id);
    }
    for (const auto& line : printedLines(visit.topics))
        paper.topics.push_back(line.words);
    paper.ranks = visit.ranks;
    return paper;
}

AgendaPaperModel::AgendaPaperModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
}

bool AgendaPaperModel::mayPrint() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::OfferKiosk);
}

bool AgendaPaperModel::mayEnter() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::KeyPaperAnswers);
}

void AgendaPaperModel::print(
    domain::PatientId patient, domain::AppointmentId appointment, Size size, const QString& path)
{
    if (m_isPrinting)
        return;
    m_isPrinting = true;
    runAsync(
        m_desk.worker, this,
        [&desk = m_desk, actor = m_desk.session.actor(), context = PatientContext(patient),
            key = domain::SaveKey::make(), appointment, size, path]() -> domain::Result<void> {
            const auto proof = context.allow<Action::OfferKiosk>(desk.services, actor);
            if (!proof)
                return domain::failure(proof);
            const auto visit = desk.services.waitingRoom.offerPaper(*proof, key, appointment);
            if (!visit)
                return domain::failure(visit);
            const auto pdf = documents::renderAgendaPaper(
                agendaPaper(*visit, desk.practiceName, desk.isDemo),
                size == Size::Large ? documents::PaperSize::LargePrint : documents::PaperSize::A4);
            return pdf ? writePrivately(path, *pdf) : domain::failure(pdf);
        },
        [this](const domain::Result<void>& done) {
            m_isPrinting = false;
            if (done)
                Q_EMIT printed();
            else
                Q_EMIT failed(done.error());
        });
}

}
