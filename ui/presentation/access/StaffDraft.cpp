// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/StaffDraft.h"

#include "presentation/drafts/DraftContent.h"
#include "presentation/drafts/DraftForms.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

StaffDraft::StaffDraft(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_draft(std::make_unique<FormDraft>(desk, [this] { return content(); }))
{
    connect(m_draft.get(), &FormDraft::accepted, this, &StaffDraft::restoreFrom);
}

std::optional<app::DraftKey> StaffDraft::key() const
{
    const auto author = m_desk.session.isSignedIn() ? m_desk.session.actor().staff
                                                    : std::optional<domain::StaffId>();
    if (!author)
        return std::nullopt;
    return app::DraftKey::ofNew(*author, staffForm(), m_uid);
}

void StaffDraft::begin(std::optional<app::DraftId> wanted)
{
    // Before anything is emptied: what is not yet written is read from here.
    m_draft->begin({}, {});
    m_uid = QUuid::createUuid();
    m_typed = {};
    m_draft->begin(key(), m_uid);
    m_draft->lookForNewest(wanted);
}

void StaffDraft::setTyped(const Typed& typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_draft->note();
}

QByteArray StaffDraft::content() const
{
    QJsonObject kept { { u"uid"_s, m_uid.toString(QUuid::WithoutBraces) },
        { u"staffName"_s, m_typed.name }, { u"profession"_s, domain::toWord(m_typed.profession) },
        { u"userName"_s, m_typed.userName },
        { u"roles"_s, QJsonArray::fromStringList(m_typed.roles) } };
    if (m_typed.team)
        kept.insert(u"team"_s, m_typed.team->value());
    return keptContent(kept);
}

void StaffDraft::restoreFrom(const QByteArray& content)
{
    const auto kept = keptObject(content);
    m_typed = {};
    m_typed.name = kept.value("staffName"_L1).toString();
    m_typed.userName = kept.value("userName"_L1).toString();
    if (const auto known = domain::professionFromWord(kept.value("profession"_L1).toString()))
        m_typed.profession = *known;
    if (const auto team = kept.value("team"_L1).toInteger(); team > 0)
        m_typed.team = domain::TeamId(team);
    const auto roles = kept.value("roles"_L1).toArray();
    for (const auto& role : roles)
        m_typed.roles << role.toString();
    if (const QUuid uid(kept.value("uid"_L1).toString()); !uid.isNull())
        m_uid = uid;
    Q_EMIT restored();
}

}
