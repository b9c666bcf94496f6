// SPDX-License-Identifier: GPL-3.0-or-later
// What a consultation keeps in its draft, and how it comes back.
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/drafts/DraftContent.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr int kDraftFormat = 1;

}

QByteArray ConsultationModel::draftContent() const
{
    QJsonObject kept { { u"format"_s, kDraftFormat },
        { u"consultation"_s, m_uid.toString(QUuid::WithoutBraces) },
        { u"saveKey"_s, m_key.toString() }, { u"startedAt"_s, m_startedAt.ms },
        { u"kind"_s, domain::toWord(m_kind) }, { u"note"_s, m_note },
        { u"board"_s, m_board->save() }, { u"goal"_s, m_goal->draft().save() } };
    if (m_teachBack)
        kept.insert(u"teachBack"_s, domain::toWord(*m_teachBack));
    if (m_mentionsOthers)
        kept.insert(u"mentionsOthers"_s, true);
    if (m_amendment)
        kept.insert(u"amends"_s, m_amendment->save());
    if (m_appointment)
        kept.insert(u"appointment"_s, m_appointment->value());
    return keptContent(kept);
}

std::optional<domain::Instant> ConsultationModel::offeredDraft() const
{
    const auto& offer = m_draft->offered();
    return offer ? std::optional(offer->savedAt) : std::nullopt;
}

void ConsultationModel::restoreDraft() { m_draft->accept(); }

void ConsultationModel::restoreFrom(const QByteArray& content)
{
    const auto kept = keptObject(content);
    m_isRestoring = true;
    if (const QUuid uid(kept.value("consultation"_L1).toString()); !uid.isNull())
        m_uid = uid;
    // With its old key a draft that was saved after all is not saved twice.
    if (const auto key = domain::SaveKey::parse(kept.value("saveKey"_L1).toString()))
        m_key = *key;
    if (const auto ms = kept.value("startedAt"_L1).toInteger(); ms > 0)
        m_startedAt = { ms };
    if (const auto id = kept.value("appointment"_L1).toInteger(); id > 0)
        m_appointment = domain::AppointmentId(id);
    if (const auto kind = domain::consultationKindFromWord(kept.value("kind"_L1).toString()))
        m_kind = *kind;
    m_note = kept.value("note"_L1).toString();
    m_mentionsOthers = kept.value("mentionsOthers"_L1).toBool();
    m_teachBack = domain::teachBackFromWord(kept.value("teachBack"_L1).toString());
    m_amendment = VisitAmendment::restored(kept.value("amends"_L1).toObject());
    if (m_amendment) {
        m_appointment.reset();
        m_board->load({}, {});
        m_board->join(m_amendment->items);
    }
    m_board->restore(kept.value("board"_L1).toObject());
    m_goal->restore(GoalDraft::restored(kept.value("goal"_L1).toObject()));
    m_isRestoring = false;
    m_hasUnsaved = true;
    Q_EMIT draftAnswered();
    Q_EMIT changed();
}

void ConsultationModel::discardDraft()
{
    if (!m_draft->offered())
        return;
    m_draft->refuse();
    Q_EMIT draftAnswered();
    Q_EMIT changed();
}

}
