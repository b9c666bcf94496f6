// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/training/Learning.h"

#include "application/trail/NoteReading.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    TrailDetails about(domain::StaffId staff)
    {
        return { TrailOutcome::Ok, { u"staff"_s, staff.value() }, u"training"_s };
    }

    auto nobody() { return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s); }

}

Learning::Learning(Ports ports) : m_ports(std::move(ports)) { }

Result<const domain::TrainingModule*> Learning::find(const QString& module) const
{
    if (!modules())
        return domain::failure(modules());
    const auto& all = *modules();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == module; });
    if (found == all.end())
        return domain::fail(ErrorKind::NotFound, u"module"_s, u"training.no-such-module"_s);
    return &*found;
}

Result<LearningRecord> Learning::mine(const Proof& proof) const
{
    const auto me = proof.actor().staff;
    return me ? m_ports.training.ofStaff(*me) : LearningRecord();
}

Result<SaveOutcome> Learning::turnTo(
    const Proof& proof, const domain::SaveKey& key, const QString& module, int page) const
{
    const auto me = proof.actor().staff;
    if (!me)
        return nobody();
    const auto known = find(module);
    if (!known)
        return domain::failure(known);
    if (page < 1 || page > static_cast<int>((*known)->pages.size()))
        return domain::fail(ErrorKind::NotFound, u"module"_s, u"training.no-such-page"_s);
    return m_ports.work.write(WriteStamp::of(proof, key, about(*me)), [&](EventId event) {
        return m_ports.training.keepPlace(
            *me, { module, (*known)->version, page }, m_ports.clock.now(), event);
    });
}

Result<domain::TrainingAttempt> Learning::attempt(const Proof& proof, const domain::SaveKey& key,
    const QUuid& uid, const QString& module, const domain::QuizAnswers& answers) const
{
    const auto me = proof.actor().staff;
    if (!me)
        return nobody();
    const auto known = find(module);
    if (!known)
        return domain::failure(known);
    if (!m_ports.rules)
        return domain::failure(m_ports.rules);
    const auto today = m_ports.clock.today();
    auto done = domain::marked(uid, **known, answers, *m_ports.rules, m_ports.clock.now(), today);
    if (!done.score.isWhole())
        return domain::fail(ErrorKind::Validation, u"quiz"_s, u"training.not-whole"_s);
    const auto saved = m_ports.work.write(WriteStamp::of(proof, key, about(*me)),
        [&](EventId event) { return m_ports.training.add(*me, done, today, event); });
    if (!saved)
        return domain::failure(saved);
    return done;
}

Result<std::vector<Learner>> Learning::everybody(const Authorized<Action::SeeTraining>& proof) const
{
    if (const auto noted = noteReading(m_ports.work, proof); !noted)
        return domain::failure(noted);
    auto all = m_ports.training.everybody();
    if (!all)
        return all;
    for (auto& learner : *all) {
        for (auto& attempt : learner.record.attempts)
            attempt.answers.clear();
    }
    return all;
}

}
