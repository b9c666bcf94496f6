// SPDX-License-Identifier: GPL-3.0-or-later
// A finished visit in the form again, of which saving makes the next version.
#include "domain/common/Text.h"
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/drafts/DraftForms.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

void ConsultationModel::amend(const app::PastVisit& past, const QString& reason)
{
    if (!canEdit())
        return;
    if (m_hasUnsaved) {
        Q_EMIT saveRefused(
            { domain::ErrorKind::Conflict, u"amendReason"_s, u"consultation.amend-unsaved"_s, {} });
        return;
    }
    const auto why = domain::cleanLine(reason, domain::kLineLimit, u"amendReason"_s);
    if (!why || why->isEmpty()) {
        Q_EMIT saveRefused(why ? domain::Error { domain::ErrorKind::Validation, u"amendReason"_s,
                               u"consultation.no-amend-reason"_s, {} }
                               : why.error());
        return;
    }
    m_amendment = amendmentOf(past, record().view, today());
    m_amendment->reason = *why;
    m_isRestoring = true;
    m_startedAt = m_desk.services.clock.now();
    m_appointment.reset(); // it was kept long ago
    m_kind = past.visit.kind;
    m_note = past.visit.note;
    m_mentionsOthers = past.visit.mentionsOthers;
    m_teachBack = past.visit.teachBack;
    m_board->load({}, {});
    m_board->join(m_amendment->items);
    m_board->restore(boardOf(past));
    m_goal->restore(m_amendment->goalBefore);
    m_isRestoring = false;
    m_hasUnsaved = true;
    m_draft->note();
    Q_EMIT draftAnswered();
    Q_EMIT changed();
}

void ConsultationModel::stopAmending()
{
    if (!m_amendment || m_state != State::Open)
        return;
    m_draft->abandon();
    m_amendment.reset();
    m_isRestoring = true;
    m_startedAt = m_shownAt;
    m_appointment = context().appointment();
    m_kind = domain::ConsultationKind::PlannedReview;
    m_note.clear();
    m_mentionsOthers = false;
    m_teachBack.reset();
    m_goal->restore(GoalDraft::fresh());
    loadBoard();
    m_isRestoring = false;
    m_hasUnsaved = false;
    if (const auto author = me())
        m_draft->begin(app::DraftKey::ofPatient(*author, patient(), consultationForm()), m_uid);
    Q_EMIT draftAnswered();
    Q_EMIT changed();
}

void ConsultationModel::loadBoard()
{
    const auto& view = record().view;
    m_board->load(
        view.agenda ? view.agenda->items : std::vector<domain::AgendaItem>(), view.carriedOver);
}

QString ConsultationModel::amendmentText() const
{
    return m_amendment ? m_amendment->sentence(domain::civilDate(m_startedAt), authorName())
                       : QString();
}

}
