// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a consultation, and what is made of it afterwards.
#include "documents/FrozenPlan.h"
#include "domain/common/Text.h"
#include "presentation/consultation/ConsultationModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;

    const auto kGoalChanged = u"goal.changed"_s;

    /// Inside the transaction that gives it its number: the plan before cannot be another one.
    app::Result<app::IssuePlan::Sheet> frozen(
        documents::PlanSheet& sheet, const app::IssuePlan::Turn& turn)
    {
        sheet.number = turn.number;
        sheet.issuedOn = domain::civilDate(turn.at);
        compareWithLast(sheet, turn.before);
        const documents::FrozenPlan plan { sheet };
        auto pdf = documents::renderPlan(plan, documents::Rendering::A4);
        if (!pdf)
            return domain::failure(pdf);
        return app::IssuePlan::Sheet { documents::toCanonicalJson(plan), *pdf };
    }

    app::Result<std::vector<domain::NewReferralNote>> cleanReferrals(
        std::vector<domain::NewReferralNote> notes)
    {
        for (auto& note : notes) {
            auto to = domain::cleanLine(note.to, domain::kLineLimit, u"passedTo"_s);
            if (!to)
                return domain::failure(to);
            auto reason = domain::cleanLine(note.reason, domain::kLineLimit, u"referralReason"_s);
            if (!reason)
                return domain::failure(reason);
            note.to = *std::move(to);
            note.reason = *std::move(reason);
        }
        return notes;
    }

}

app::Result<domain::ConsultationRecord> ConsultationModel::toRecord() const
{
    domain::ConsultationRecord made { m_uid, patient(), m_appointment, m_kind, m_startedAt,
        m_desk.services.clock.now(), m_board->newItems(), m_board->decisions(), {}, {}, {} };
    const auto note = domain::cleanText(m_note, domain::kTextLimit, u"note"_s);
    if (!note)
        return domain::failure(note);
    made.note = *note;
    const auto referrals = cleanReferrals(m_board->referrals());
    if (!referrals)
        return domain::failure(referrals);
    made.referrals = m_amendment ? m_amendment->newNotes(*referrals) : *referrals;
    made.teachBack = m_teachBack;
    // Of a note that was emptied again there is nothing to leave out.
    made.mentionsOthers = m_mentionsOthers && !made.note.isEmpty();
    const auto goal = m_goal->draft().toAgreed();
    if (!goal)
        return domain::failure(goal);
    if (*goal && !(m_amendment && m_amendment->keepsGoal(m_goal->draft())))
        made.goals.push_back(**goal);
    const auto actions = m_goal->draft().toActions();
    if (!actions)
        return domain::failure(actions);
    made.actions = *actions;
    if (m_amendment) {
        made.amends = m_amendment->visit;
        made.amendReason = m_amendment->reason;
    }
    return made;
}

void ConsultationModel::finish()
{
    if (!canEdit())
        return;
    const auto made = toRecord();
    if (!made) {
        Q_EMIT saveRefused(made.error());
        return;
    }
    m_draft->flush();
    setState(State::Saving);
    ask(
        Topic::Save,
        [key = m_key, record = *made](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> app::Result<domain::ConsultationId> {
            const auto proof = context.allow<Action::WriteConsultation>(services, actor);
            if (!proof)
                return domain::failure(proof);
            return services.finishConsultation.run(*proof, key, record);
        },
        [this](const app::Result<domain::ConsultationId>& saved) { onFinished(saved); });
}

void ConsultationModel::onFinished(const app::Result<domain::ConsultationId>& saved)
{
    if (saved) {
        m_saved = *saved;
        m_savedAt = m_desk.services.clock.now();
        m_hasUnsaved = false;
        m_conflict.reset();
        m_newer.reset();
        m_draft->finish();
        m_undo->end();
        setState(State::Finished);
        Q_EMIT finished();
        return;
    }
    if (saved.error().detail == kGoalChanged) {
        lookForTheirs();
        return;
    }
    setState(State::Open);
    Q_EMIT saveRefused(saved.error());
}

void ConsultationModel::lookForTheirs()
{
    struct Theirs {
        app::Result<app::RecordView> view;
        std::optional<app::RecordChange> change;
    };

    ask(
        Topic::Save,
        [](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> Theirs {
            const auto proof = context.allow<Action::ReadRecord>(services, actor);
            if (!proof)
                return { domain::failure(proof), {} };
            const auto newest = services.recordChanges.newest(*proof);
            return { services.openRecord.refresh(*proof, {}),
                newest ? *newest : std::optional<app::RecordChange>() };
        },
        [this](const Theirs& theirs) { onTheirs(theirs.view, theirs.change); });
}

void ConsultationModel::onTheirs(
    const app::Result<app::RecordView>& theirs, const std::optional<app::RecordChange>& change)
{
    setState(State::Open);
    if (!theirs) {
        Q_EMIT saveRefused(theirs.error());
        return;
    }
    const auto& goals = theirs->goals;
    const auto found = std::find_if(goals.begin(), goals.end(),
        [this](const auto& each) { return each.uid == m_goal->draft().uid; });
    if (found == goals.end()) {
        Q_EMIT saveRefused({ domain::ErrorKind::Conflict, u"goal"_s, kGoalChanged, {} });
        return;
    }
    m_conflict = GoalConflict { found->content.words.toString(), found->content.why, found->version,
        change };
    m_record->view.goals = goals;
    Q_EMIT goalConflict();
}

void ConsultationModel::keepMyGoal()
{
    if (const auto conflict = std::exchange(m_conflict, {}))
        m_goal->rebase(conflict->theirVersion);
}

void ConsultationModel::takeTheirGoal()
{
    const auto conflict = std::exchange(m_conflict, {});
    if (!conflict)
        return;
    m_goal->rebase(conflict->theirVersion);
    m_goal->setText(&GoalDraft::words, conflict->theirWords);
    m_goal->setText(&GoalDraft::why, conflict->theirWhy);
    m_goal->restore(m_goal->draft());
}

PaperSource ConsultationModel::paperSource() const
{
    return { m_desk.practiceName, m_desk.isDemo, m_desk.session.staff().name,
        domain::civilDate(m_startedAt), record(), m_board->rows(), m_goal->draft(), m_note,
        m_teachBack, m_mentionsOthers, amendmentText() };
}

TogetherSheet ConsultationModel::together() const { return togetherSheet(paperSource()); }

QString ConsultationModel::summaryForRecord() const { return recordSummary(paperSource()); }

void ConsultationModel::issuePlan()
{
    if (!m_saved)
        return;
    ask(
        Topic::Paper,
        [key = m_planKey, uid = m_planUid, consultation = *m_saved,
            sheet = planSheet(paperSource())](const app::Services& services,
            const domain::Actor& actor,
            const PatientContext& context) mutable -> app::Result<PaperId> {
            const auto proof = context.allow<Action::IssuePlan>(services, actor);
            if (!proof)
                return domain::failure(proof);
            sheet.shortId = uid.toString(QUuid::WithoutBraces).left(8);
            const auto freeze
                = [&](const app::IssuePlan::Turn& turn) { return frozen(sheet, turn); };
            const auto issued = services.issuePlan.run(*proof, key, uid, consultation, freeze);
            if (!issued)
                return domain::failure(issued);
            return PaperId { issued->uid, domain::civilDate(issued->issuedAt) };
        },
        [this](const app::Result<PaperId>& paper) {
            if (!paper) {
                Q_EMIT planRefused(paper.error());
                return;
            }
            m_paper = *paper;
            Q_EMIT planReady();
        });
}

}
