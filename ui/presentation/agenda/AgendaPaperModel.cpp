// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/AgendaPaperModel.h"

#include "application/kiosk/Kiosks.h"
#include "documents/PageFlow.h"
#include "presentation/agenda/PaperForm.h"
#include "presentation/audit/ReportFile.h"
#include "presentation/common/Async.h"
#include "presentation/common/Dates.h"
#include "presentation/common/PatientContext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;

    /// English when there is no such language.
    const app::PatientLanguage& languageOf(const app::KioskRules& rules, const QString& code)
    {
        const auto found = std::find_if(rules.languages.begin(), rules.languages.end(),
            [&code](const auto& each) { return each.code == code; });
        return found == rules.languages.end() ? rules.languages.front() : *found;
    }

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
    paper.questionnaires = visit.questionnaires;
    return paper;
}

documents::AgendaPaper inLanguage(documents::AgendaPaper paper,
    const std::vector<domain::Topic>& topics, const app::PatientLanguage& language)
{
    paper.language = language.code;
    paper.topics.clear();
    for (const auto& line : printedLines(topics)) {
        const auto found = language.topics.find(line.topic);
        const bool isTranslated = found != language.topics.end() && found->words != line.words;
        paper.topics.push_back(
            isTranslated ? found->words + u'\n' + documents::isolated(line.words) : line.words);
    }
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

const std::vector<app::PatientLanguage>& AgendaPaperModel::languages() const
{
    return m_desk.services.kiosks.rules.languages;
}

void AgendaPaperModel::print(
    domain::PatientId patient, domain::AppointmentId appointment, const Sheet& sheet)
{
    if (m_isPrinting)
        return;
    m_isPrinting = true;
    runAsync(
        m_desk.worker, this,
        [&desk = m_desk, actor = m_desk.session.actor(), context = PatientContext(patient),
            key = domain::SaveKey::make(), appointment, sheet]() -> domain::Result<void> {
            const auto proof = context.allow<Action::OfferKiosk>(desk.services, actor);
            if (!proof)
                return domain::failure(proof);
            const auto visit = desk.services.waitingRoom.offerPaper(*proof, key, appointment);
            if (!visit)
                return domain::failure(visit);
            const auto paper = inLanguage(agendaPaper(*visit, desk.practiceName, desk.isDemo),
                visit->topics, languageOf(desk.services.kiosks.rules, sheet.language));
            const auto pdf = documents::renderAgendaPaper(paper,
                sheet.size == Size::Large ? documents::PaperSize::LargePrint
                                          : documents::PaperSize::A4);
            return pdf ? writePrivately(sheet.path, *pdf) : domain::failure(pdf);
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
