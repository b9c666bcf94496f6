// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/CallDraft.h"

#include "presentation/drafts/DraftContent.h"
#include "presentation/drafts/DraftForms.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

CallDraft::CallDraft(const Desk& desk, const domain::FollowUp& followUp, QObject* parent)
    : PatientModel(desk, PatientContext(followUp.patient), parent)
    , m_followUp(followUp.id)
    , m_draft(std::make_unique<FormDraft>(desk, [this] { return content(); }))
{
    connect(m_draft.get(), &FormDraft::accepted, this, &CallDraft::restoreFrom);
    const auto author
        = desk.session.isSignedIn() ? desk.session.actor().staff : std::optional<domain::StaffId>();
    if (!author)
        return;
    m_draft->begin(
        app::DraftKey::ofPart(*author, followUp.patient, callForm(), followUp.id.value()),
        m_ticket.attempt);
    m_draft->lookForOwn();
}

void CallDraft::setTyped(const CallTry& typed)
{
    if (typed == m_typed)
        return;
    // A journal reads what the form holds when it writes: thrown away is what was there before.
    if (typed.isEmpty())
        m_draft->abandon();
    m_typed = typed;
    if (!typed.isEmpty())
        m_draft->note();
}

QByteArray CallDraft::content() const
{
    auto kept = m_typed.save();
    kept.insert(u"saveKey"_s, m_ticket.key.toString());
    kept.insert(u"attempt"_s, m_ticket.attempt.toString(QUuid::WithoutBraces));
    kept.insert(u"next"_s, m_ticket.next.toString(QUuid::WithoutBraces));
    return keptContent(kept);
}

void CallDraft::restoreFrom(const QByteArray& content)
{
    const auto kept = keptObject(content);
    m_typed = CallTry::restored(kept);
    if (const auto key = domain::SaveKey::parse(kept.value("saveKey"_L1).toString()))
        m_ticket.key = *key;
    for (auto [name, uid] :
        { std::pair("attempt"_L1, &m_ticket.attempt), std::pair("next"_L1, &m_ticket.next) }) {
        if (const QUuid was(kept.value(name).toString()); !was.isNull())
            *uid = was;
    }
    Q_EMIT restored();
}

}
