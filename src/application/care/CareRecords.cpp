// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/care/CareRecords.h"

#include "domain/common/DateParser.h"
#include "domain/common/Text.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::CareEntry;
    using domain::ErrorKind;

    Result<QString> reasonFrom(const QString& typed)
    {
        auto reason = domain::cleanLine(typed, domain::kLineLimit, u"careReason"_s);
        if (reason && reason->isEmpty())
            return domain::fail(ErrorKind::Validation, u"careReason"_s, u"care.no-reason"_s);
        return reason;
    }

    Result<QDate> dayFrom(const QString& typed, QDate today)
    {
        if (typed.trimmed().isEmpty())
            return today;
        return domain::parseTypedDate(typed, today, u"careDay"_s);
    }

    const CareEntry* withId(const std::vector<CareEntry>& all, domain::CareEntryId id)
    {
        const auto found = std::find_if(
            all.begin(), all.end(), [id](const auto& each) { return each.id == id; });
        return found == all.end() ? nullptr : &*found;
    }

}

Result<std::vector<CareEntry>> CareRecords::ofPatient(
    const Authorized<Action::ReadRecord>& proof) const
{
    if (!proof.patient())
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    return m_ports.entries.ofPatient(*proof.patient());
}

Result<CareEntry> CareRecords::entryFrom(
    const Authorized<Action::RecordCare>& proof, const Wish& wish) const
{
    const auto by = proof.actor().staff;
    if (!by || !proof.patient())
        return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s);
    const auto* sheet = m_ports.rules.careSheet(wish.sheet);
    const auto* kind = sheet ? sheet->kind(wish.kind) : nullptr;
    if (!kind)
        return domain::fail(ErrorKind::NotFound, u"careEntry"_s, u"care.unknown"_s);
    const auto today = m_ports.clock.today();
    const auto day = dayFrom(wish.onDay, today);
    if (!day)
        return domain::failure(day);
    if (const auto fits = domain::checkedCareDay(*day, today); !fits)
        return domain::failure(fits);
    auto values = domain::checkedCare(*kind, wish.typed, today);
    if (!values)
        return domain::failure(values);
    CareEntry entry { domain::CareEntryId(0), wish.uid, *proof.patient(), sheet->id, sheet->version,
        kind->id, *day, *by, m_ports.clock.now() };
    entry.values = *std::move(values);
    if (wish.replaces) {
        auto reason = reasonFrom(wish.reason);
        if (!reason)
            return domain::failure(reason);
        entry.replaces = wish.replaces;
        entry.reason = *std::move(reason);
    }
    return entry;
}

Result<SaveOutcome> CareRecords::add(const Authorized<Action::RecordCare>& proof,
    const domain::SaveKey& key, const CareEntry& entry, const std::optional<DraftKey>& draft) const
{
    const TrailDetails details { TrailOutcome::Ok, { u"care_entry"_s, {} },
        entry.sheet + u'.' + entry.kind };
    const auto saved = m_ports.work.write(
        WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
            const auto written = m_ports.entries.add(entry, event);
            if (!written || !draft)
                return written;
            return m_ports.drafts.resolve(*draft, entry.uid, entry.at);
        });
    if (saved)
        m_ports.publisher.publish({ Change::Kind::Record, proof.patient() });
    return saved;
}

Result<SaveOutcome> CareRecords::record(
    const Authorized<Action::RecordCare>& proof, const domain::SaveKey& key, const Wish& wish) const
{
    const auto entry = entryFrom(proof, wish);
    if (!entry)
        return domain::failure(entry);
    return add(proof, key, *entry, wish.draft);
}

Result<SaveOutcome> CareRecords::takeBack(const Authorized<Action::RecordCare>& proof,
    const domain::SaveKey& key, domain::CareEntryId id, const QString& typed) const
{
    const auto by = proof.actor().staff;
    if (!by || !proof.patient())
        return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s);
    auto reason = reasonFrom(typed);
    if (!reason)
        return domain::failure(reason);
    const auto all = m_ports.entries.ofPatient(*proof.patient());
    if (!all)
        return domain::failure(all);
    const auto* wrong = withId(*all, id);
    if (!wrong || wrong->isTakenBack)
        return domain::fail(ErrorKind::NotFound, u"careEntry"_s, u"care.not-found"_s);
    CareEntry entry { domain::CareEntryId(0), QUuid::createUuid(), wrong->patient, wrong->sheet,
        wrong->sheetVersion, wrong->kind, wrong->onDay, *by, m_ports.clock.now() };
    entry.replaces = id;
    entry.isTakenBack = true;
    entry.reason = *std::move(reason);
    return add(proof, key, entry, {});
}

}
