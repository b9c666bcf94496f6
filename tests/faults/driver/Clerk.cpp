// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/driver/Clerk.h"

#include "faults/driver/Voice.h"
#include "support/OpenGate.h"

using namespace Qt::StringLiterals;

namespace rooftree::faults {
namespace {

    constexpr int kNoteLength = 600;

    QUuid named(const domain::SaveKey& key, const QString& part)
    {
        return QUuid::createUuidV5(QUuid(key.toString()), part);
    }

    bool isUnknown(const domain::Error& error)
    {
        return error.detail == u"database.outcome-unknown"_s;
    }

}

Clerk::Clerk(storage::Database& database)
    : m_database(database)
    , m_unit(database, m_clock)
    , m_consultations(database)
    , m_schedule(database)
    , m_drafts(database)
    , m_patients(database)
    , m_finish({ m_unit, m_consultations, m_schedule, m_drafts, m_patients, m_nobody, m_clock })
{
}

void Clerk::save(const domain::SaveKey& key)
{
    auto saved = finish(key);
    // Nobody knows: the person presses Save once more, and the form sends the same key.
    if (!saved && isUnknown(saved.error()))
        saved = finish(key);
    if (saved)
        say("ACK %1", key.toString());
    else
        say(isUnknown(saved.error()) ? "UNSURE %1 %2" : "NOT %1 %2", key.toString(),
            saved.error().detail);
}

void Clerk::draft(int number)
{
    const auto text = QString(kNoteLength + number % kNoteLength, QChar(u't'));
    const auto content
        = u"%1 %2 %3"_s.arg(QString::number(number), QString::number(text.size()), text);
    const auto key = app::DraftKey::ofPatient(*m_nurse.staff, m_patient, u"consultation"_s);
    const auto kept = m_drafts.keep({ key, QUuid::createUuid(), content.toUtf8(), m_clock.now() });
    say(kept ? "ACK draft-%1" : "NOT draft-%1 %2", QString::number(number),
        kept ? QString() : kept.error().detail);
}

void Clerk::saveAndSayTooEarly()
{
    const auto key = domain::SaveKey::make();
    say("ACK %1", key.toString());
    static_cast<void>(sure(finish(key)));
}

void Clerk::saveWithoutChecking()
{
    const auto key = domain::SaveKey::make();
    static_cast<void>(finish(key));
    say("ACK %1", key.toString());
}

void Clerk::saveInPieces()
{
    const auto key = domain::SaveKey::make();
    domain::EventId event(0);
    const app::WriteStamp stamp { key, m_nurse, domain::Action::WriteConsultation, m_patient };
    static_cast<void>(sure(m_unit.write(stamp, [&](domain::EventId made) {
        event = made;
        return domain::Result<void>();
    })));
    static_cast<void>(sure(m_consultations.add(record(key), *m_nurse.staff, event)));
    say("ACK %1", key.toString());
}

Clerk::Saved Clerk::finish(const domain::SaveKey& key)
{
    const auto proof
        = sure(test::openGate().allow<domain::Action::WriteConsultation>(m_nurse, { m_patient }));
    return m_finish.run(proof, key, record(key));
}

domain::ConsultationRecord Clerk::record(const domain::SaveKey& key) const
{
    domain::ConsultationRecord record { named(key, u"consultation"_s), m_patient, {},
        domain::ConsultationKind::PlannedReview, m_clock.now(), m_clock.now(), {}, {}, {},
        QString(kNoteLength, QChar(u'n')), {} };
    for (int order = 1; order <= 2; ++order) {
        const auto item = named(key, u"item %1"_s.arg(order));
        record.newItems.push_back(
            { item, domain::AgendaSource::PatientSpoken, {}, u"What matters"_s });
        record.decisions.push_back({ item, order, domain::ItemOutcome::Discussed, {}, {} });
    }
    domain::ActionPlanContent step;
    step.what = u"walk"_s;
    record.goals.push_back({ named(key, u"goal"_s), {},
        { sure(domain::GoalText::parse(u"walk to the shop")), {}, u"activity"_s, {},
            domain::SetBy::Together, {}, {} },
        domain::PlannedStep { named(key, u"step"_s), step },
        domain::FollowUpPromise {
            domain::FollowUpMethod::Phone, m_clock.today().addDays(10), m_nurse.staff, {} },
        named(key, u"promise"_s), {} });
    return record;
}

}
