// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/recall/Recall.h"

#include "application/recall/RecallSorting.h"
#include "application/trail/NoteReading.h"
#include "domain/common/Text.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::RecallStepKind;

    auto invalid(const QString& field, const QString& code, const QStringList& args = {})
    {
        return domain::fail(ErrorKind::Validation, field, code, args);
    }

    auto changed() { return domain::fail(ErrorKind::Conflict, u"recall"_s, u"recall.changed"_s); }

    auto denied() { return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s); }

    void conceal(RecallRow& row)
    {
        row.isConcealed = true;
        row.person.born.reset();
        row.person.phone.clear();
        row.person.language.clear();
        row.needs.clear();
        row.registers.clear();
        row.leftOut.reset();
        row.newest.reset();
        row.newSince.reset();
        row.cycle = {};
    }

    template <class T> std::map<PatientId, std::vector<T>> byPatient(std::vector<T> all)
    {
        std::map<PatientId, std::vector<T>> sorted;
        for (auto& each : all)
            sorted[each.patient].push_back(std::move(each));
        return sorted;
    }

    Result<void> check(const Recall::NewStep& step, QDate today)
    {
        if (step.kind == RecallStepKind::Invited && !step.method)
            return invalid(u"invitationMethod"_s, u"recall.no-method"_s);
        if (!step.day.isValid())
            return invalid(u"recallDay"_s, u"recall.no-day"_s);
        if (step.day > today)
            return invalid(u"recallDay"_s, u"recall.future"_s);
        return {};
    }

    Result<void> check(const Recall::LeaveOut& wish, const domain::RecallRules& rules, QDate today)
    {
        if (!rules.reason(wish.reason))
            return invalid(u"exceptionReason"_s, u"recall.no-reason"_s);
        if (wish.reason == u"other" && wish.note.trimmed().isEmpty())
            return invalid(u"exceptionNote"_s, u"recall.no-note"_s);
        const bool isWithin = wish.until.isValid() && wish.until >= today
            && wish.until <= today.addDays(rules.longestExceptionDays);
        if (!isWithin)
            return invalid(u"exceptionUntil"_s, u"recall.no-end"_s,
                { QString::number(rules.longestExceptionDays) });
        return {};
    }

}

int linesOf(const std::vector<domain::RecallStep>& steps)
{
    const auto takenBack = std::count_if(
        steps.begin(), steps.end(), [](const auto& step) { return step.isTakenBack; });
    return static_cast<int>(steps.size()) + static_cast<int>(takenBack);
}

Result<RecallList> Recall::open(
    const Authorized<Action::SeeRecall>& proof, const RecallWish& wish) const
{
    if (const auto noted = noteReading(m_ports.work, proof); !noted)
        return domain::failure(noted);
    return list(proof, wish);
}

Result<RecallList> Recall::list(
    const Authorized<Action::SeeRecall>& proof, const RecallWish& wish) const
{
    return listFor(proof.actor(), wish);
}

Result<RecallList> Recall::takeOut(
    const Authorized<Action::ExportRecall>& proof, const RecallWish& wish) const
{
    // Nothing leaves that is not in the trail.
    if (const auto noted = noteReading(m_ports.work, proof, { u"recall"_s, {} }); !noted)
        return domain::failure(noted);
    return listFor(proof.actor(), wish);
}

Result<RecallList> Recall::listFor(const Actor& actor, const RecallWish& wish) const
{
    QSet<QString> codes;
    for (const auto& id : m_ports.numbers.registers) {
        if (const auto* reg = m_ports.rules.registerNamed(id))
            codes |= reg->codes | reg->resolvingCodes;
    }
    RecallPile pile;
    const auto read = m_ports.work.read([&]() -> Result<void> {
        auto people = m_ports.recall.people(m_ports.clock.today());
        if (!people)
            return domain::failure(people);
        pile.people = *std::move(people);
        auto conditions = m_ports.conditions.withAnyOf(codes);
        if (!conditions)
            return domain::failure(conditions);
        for (auto& each : *conditions)
            pile.conditions[each.patient] = std::move(each.conditions);
        auto steps = m_ports.recall.steps({});
        if (!steps)
            return domain::failure(steps);
        pile.steps = byPatient(*std::move(steps));
        auto exceptions = m_ports.recall.exceptions({});
        if (!exceptions)
            return domain::failure(exceptions);
        pile.exceptions = byPatient(*std::move(exceptions));
        return {};
    });
    if (!read)
        return domain::failure(read);
    auto list = sorted(pile, wish, m_ports.rules, m_ports.numbers, m_ports.clock.today());
    const auto concealed = m_ports.standings.concealedFrom(actor);
    if (!concealed)
        return domain::failure(concealed);
    for (auto* part : { &list.due, &list.leftOut, &list.unoffered }) {
        for (auto& row : *part) {
            if (concealed->contains(row.person.patient)) {
                conceal(row);
                continue;
            }
            auto needs = m_ports.recall.needs(row.person.patient);
            if (!needs)
                return domain::failure(needs);
            row.needs = *std::move(needs);
        }
    }
    return list;
}

Result<SaveOutcome> Recall::write(
    const WriteStamp& stamp, const std::function<Result<void>(EventId)>& work) const
{
    auto saved = m_ports.work.write(stamp, work);
    if (saved)
        m_ports.publisher.publish({ Change::Kind::Calls, stamp.patient });
    return saved;
}

Result<SaveOutcome> Recall::add(const Authorized<Action::WorkRecall>& proof,
    const domain::SaveKey& key, const NewStep& step) const
{
    const auto by = proof.actor().staff;
    if (!by || !proof.patient())
        return denied();
    if (const auto good = check(step, m_ports.clock.today()); !good)
        return domain::failure(good);
    const auto note = domain::cleanText(step.note, domain::kTextLimit, u"recallNote"_s);
    if (!note)
        return domain::failure(note);
    const TrailDetails details { TrailOutcome::Ok, { u"recall_step"_s, {} },
        domain::toWord(step.kind) };
    return write(WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
        const auto lines = m_ports.recall.steps(proof.patient());
        if (!lines)
            return domain::failure(lines);
        if (linesOf(*lines) != step.seen)
            return changed();
        const bool isInvitation = step.kind == RecallStepKind::Invited;
        return m_ports.recall.addStep({ domain::RecallStepId(0), step.uid, *proof.patient(),
                                          step.kind, isInvitation ? step.method : std::nullopt,
                                          step.day, *note, m_ports.clock.now(), false },
            *by, event);
    });
}

Result<SaveOutcome> Recall::takeBack(const Authorized<Action::WorkRecall>& proof,
    const domain::SaveKey& key, domain::RecallStepId step) const
{
    const auto by = proof.actor().staff;
    if (!by || !proof.patient())
        return denied();
    const TrailDetails details { TrailOutcome::Ok, { u"recall_step"_s, step.value() },
        u"taken-back"_s };
    return write(WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
        const auto lines = m_ports.recall.steps(proof.patient());
        if (!lines)
            return domain::failure(lines);
        const auto found = std::find_if(
            lines->begin(), lines->end(), [step](const auto& each) { return each.id == step; });
        // Another patient's line is nobody's business.
        if (found == lines->end() || found->isTakenBack)
            return changed();
        auto back = *found;
        back.at = m_ports.clock.now();
        return m_ports.recall.takeBack(back, QUuid::createUuid(), *by, event);
    });
}

Result<SaveOutcome> Recall::leaveOut(const Authorized<Action::WorkRecall>& proof,
    const domain::SaveKey& key, const LeaveOut& wish) const
{
    const auto by = proof.actor().staff;
    if (!by || !proof.patient())
        return denied();
    const auto today = m_ports.clock.today();
    if (const auto good = check(wish, m_ports.numbers, today); !good)
        return domain::failure(good);
    const auto note = domain::cleanText(wish.note, domain::kTextLimit, u"exceptionNote"_s);
    if (!note)
        return domain::failure(note);
    const TrailDetails details { TrailOutcome::Ok, { u"recall_exception"_s, {} }, wish.reason };
    return write(WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
        return m_ports.recall.addException(
            { domain::RecallExceptionId(0), wish.uid, *proof.patient(), wish.condition, wish.reason,
                *note, today, wish.until, {} },
            *by, event);
    });
}

Result<SaveOutcome> Recall::askAgain(const Authorized<Action::WorkRecall>& proof,
    const domain::SaveKey& key, domain::RecallExceptionId exception) const
{
    if (!proof.actor().staff || !proof.patient())
        return denied();
    const TrailDetails details { TrailOutcome::Ok, { u"recall_exception"_s, exception.value() },
        u"ended"_s };
    return write(WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
        const auto all = m_ports.recall.exceptions(proof.patient());
        if (!all)
            return domain::failure(all);
        const bool isTheirs = std::any_of(all->begin(), all->end(),
            [exception](const auto& each) { return each.id == exception; });
        if (!isTheirs)
            return changed();
        return m_ports.recall.endException(exception, m_ports.clock.today(), event);
    });
}

}
