// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/agenda/AgendaRows.h"

namespace rooftree::storage {

std::optional<domain::Agenda> readOneAgenda(Rows rows)
{
    if (!rows.next())
        return std::nullopt;
    auto row = rows.row();
    const auto id = row.id<domain::AgendaId>();
    const auto uid = row.uid();
    domain::Agenda agenda { id, uid, row.id<domain::PatientId>() };
    agenda.appointment = row.maybeId<domain::AppointmentId>();
    agenda.raisedAt = row.instant();
    agenda.whatMatters = row.text();
    agenda.notToDiscuss = row.text();
    agenda.companion = row.text();
    agenda.answeredBy = row.word(domain::answeredByFromWord);
    agenda.isComplete = row.boolean();
    agenda.importanceOfTalking = row.maybeRating<domain::Importance>();
    agenda.confidenceToTalk = row.maybeRating<domain::Confidence>();
    agenda.tookSeconds = row.maybeNumber();
    agenda.language = row.textOrEmpty();
    return agenda;
}

domain::AgendaItem readItem(Row& row)
{
    const auto id = row.id<domain::AgendaItemId>();
    domain::AgendaItem item { id, row.uid() };
    item.source = row.word(domain::agendaSourceFromWord);
    item.topic = row.text();
    item.words = row.text();
    item.rank = row.maybeNumber();
    item.worry = row.maybeRating<domain::Worry>();
    item.author = row.maybeId<domain::StaffId>();
    item.raisedAt = row.instant();
    return item;
}

app::KioskSession readSession(Row row)
{
    app::KioskSession session;
    session.id = row.id<domain::KioskSessionId>();
    session.uid = row.uid();
    session.patient = row.id<domain::PatientId>();
    session.appointment = row.maybeId<domain::AppointmentId>();
    session.state = row.word(domain::kioskStateFromWord);
    session.needsHelp = row.boolean();
    session.offeredAt = row.instant();
    session.finishedAt = row.maybeInstant();
    session.version = row.version();
    return session;
}

}
