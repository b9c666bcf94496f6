// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/SqlVisitReader.h"

#include "storage/Database.h"
#include "storage/agenda/AgendaRows.h"
#include "storage/consultation/SqlConsultationRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    constexpr Sql kClinician { "SELECT name FROM staff WHERE id = :id", "t" };
    constexpr Sql kDecided { "SELECT i.id, i.uid, i.source, i.topic, i.words, i.patient_rank, "
                             "i.worry, i.author_id, i.raised_at, d.agreed_order, d.outcome, "
                             "d.next_day, d.passed_to, d.above_reason FROM consultation_item d "
                             "JOIN agenda_item i ON i.id = d.agenda_item_id "
                             "WHERE d.consultation_id = :visit ORDER BY d.agreed_order, i.id",
        "ittttiiii"
        "ititt" };
    constexpr Sql kUndecided {
        "SELECT i.id, i.uid, i.source, i.topic, i.words, i.patient_rank, i.worry, i.author_id, "
        "i.raised_at FROM agenda_item i LEFT JOIN consultation_item d ON d.agenda_item_id = i.id "
        "AND d.consultation_id = i.consultation_id "
        "WHERE i.consultation_id = :visit AND d.id IS NULL ORDER BY i.id",
        kItemKinds
    };
    constexpr Sql kNotes {
        "SELECT r.uid, i.uid, r.passed_to, r.reason, r.is_for_patient FROM referral_note r "
        "JOIN agenda_item i ON i.id = r.agenda_item_id "
        "JOIN consultation_item d ON d.agenda_item_id = i.id "
        "WHERE d.consultation_id = :visit ORDER BY r.id DESC",
        "tttti"
    };

    domain::BoardDecision readDecision(Row& row, const QUuid& item)
    {
        domain::BoardDecision made { item };
        made.agreedOrder = row.maybeNumber();
        made.outcome = row.maybeWord(domain::itemOutcomeFromWord);
        made.nextDate = row.maybeDay();
        made.passedTo = row.text();
        made.aboveReason = row.textOrEmpty();
        return made;
    }

}

domain::Result<app::PastVisit> SqlVisitReader::read(const QUuid& visit)
{
    auto found = SqlConsultationRepository(m_database).byUid(visit);
    if (!found)
        return domain::failure(found);
    if (!*found)
        return domain::fail(
            domain::ErrorKind::NotFound, u"consultation"_s, u"consultation.not-found"_s);
    return m_database.attempt([&]() -> domain::Result<app::PastVisit> {
        app::PastVisit past { **found, {}, {}, {}, {} };
        {
            auto names = m_database.query(kClinician, { past.visit.clinician });
            if (names.next())
                past.clinician = names.row().text();
        }
        readBoard(past);
        readNotes(past);
        return past;
    });
}

void SqlVisitReader::readBoard(app::PastVisit& past)
{
    auto decided = m_database.query(kDecided, { past.visit.id });
    while (decided.next()) {
        auto row = decided.row();
        past.items.push_back(readItem(row));
        past.decisions.push_back(readDecision(row, past.items.back().uid));
    }
    auto others = m_database.query(kUndecided, { past.visit.id });
    while (others.next()) {
        auto row = others.row();
        past.items.push_back(readItem(row));
    }
}

void SqlVisitReader::readNotes(app::PastVisit& past)
{
    auto rows = m_database.query(kNotes, { past.visit.id });
    while (rows.next()) {
        auto row = rows.row();
        const auto uid = row.uid();
        const auto item = row.uid();
        const auto to = row.text();
        const auto reason = row.text();
        const bool isKnown = std::any_of(past.notes.begin(), past.notes.end(),
            [&item](const auto& note) { return note.item == item; });
        if (!isKnown)
            past.notes.push_back({ uid, item, to, reason, row.boolean() });
    }
}

}
