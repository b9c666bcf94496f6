// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/ConsultationModel.h"

#include "presentation/drafts/DraftForms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr int kAccessWatchMs = 5000;

}

ConsultationModel::ConsultationModel(const Desk& desk, domain::PatientId patient,
    std::optional<domain::AppointmentId> appointment, QObject* parent)
    : PatientModel(desk, PatientContext(patient, appointment), parent)
    , m_board(new AgendaBoard(this))
    , m_goal(new GoalModel(
          desk.services.rules.plan, desk.services.clock.today(), desk.session.actor().staff, this))
    , m_undo(new UndoOffer(this))
    , m_key(domain::SaveKey::make())
    , m_uid(QUuid::createUuid())
    , m_appointment(appointment)
    , m_startedAt(desk.services.clock.now())
    , m_shownAt(m_startedAt)
    , m_planKey(domain::SaveKey::make())
    , m_planUid(QUuid::createUuid())
    , m_draft(std::make_unique<FormDraft>(desk, [this] { return draftContent(); }))
{
    connect(m_board, &AgendaBoard::changed, this, &ConsultationModel::onEdited);
    connect(m_board, &AgendaBoard::undoable, m_undo, &UndoOffer::offer);
    connect(m_goal, &GoalModel::undoable, m_undo, &UndoOffer::offer);
    connect(m_goal, &GoalModel::changed, this, &ConsultationModel::onEdited);
    connect(m_goal, &GoalModel::replaced, this, &ConsultationModel::onEdited);
    m_accessWatch.setInterval(kAccessWatchMs);
    connect(&m_accessWatch, &QTimer::timeout, this, &ConsultationModel::checkAccess);
    if (const auto author = desk.session.actor().staff)
        m_draft->begin(app::DraftKey::ofPatient(*author, patient, consultationForm()), m_uid);
    connect(m_draft.get(), &FormDraft::notKept, this, &ConsultationModel::draftNotKept);
    connect(m_draft.get(), &FormDraft::offerMade, this, &ConsultationModel::draftOffered);
    connect(m_draft.get(), &FormDraft::accepted, this, &ConsultationModel::restoreFrom);
    connect(&desk.changes, &ChangeFeed::othersWrote, this, &ConsultationModel::lookForChanges);
    connect(&desk.changes, &ChangeFeed::recordChanged, this, [this](qint64 changed) {
        if (changed == this->patient().value())
            lookForChanges();
    });
}

void ConsultationModel::open()
{
    setState(State::Opening);
    ask(
        Topic::Record,
        [](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) { return openRecord(services, actor, context); },
        [this](app::Result<OpenedRecord> opened) { onOpened(std::move(opened)); });
}

void ConsultationModel::onOpened(app::Result<OpenedRecord> opened)
{
    if (!opened) {
        setState(State::NotOpened);
        Q_EMIT openRefused(opened.error());
        return;
    }
    m_record = *std::move(opened);
    m_isRestoring = true;
    loadBoard();
    m_isRestoring = false;
    m_accessWatch.start();
    setState(State::Open);
    Q_EMIT this->opened();
    if (auto draft = std::exchange(m_record->draft, {}))
        m_draft->offer(*std::move(draft));
}

const OpenedRecord& ConsultationModel::record() const
{
    Q_ASSERT(m_record);
    return *m_record;
}

PatientBanner ConsultationModel::banner() const { return bannerOf(record(), today()); }

RecordSummary ConsultationModel::summary() const
{
    return summarize(record().view, m_desk.services.rules, today(), me(), record().staffNames);
}

int ConsultationModel::itemsThatFit() const
{
    return domain::itemsThatFit(record().slotMinutes, rules().plan);
}

qint64 ConsultationModel::secondsOpen() const
{
    return (m_desk.services.clock.now().ms - m_shownAt.ms) / 1000;
}

void ConsultationModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

bool ConsultationModel::canEdit() const { return m_state == State::Open && !m_draft->offered(); }

void ConsultationModel::onEdited()
{
    if (m_isRestoring || m_state != State::Open)
        return;
    m_hasUnsaved = true;
    if (!m_draft->offered())
        m_draft->note();
    Q_EMIT changed();
}

domain::Instant ConsultationModel::startedAt() const { return m_startedAt; }

std::optional<domain::StaffId> ConsultationModel::me() const
{
    return m_desk.session.actor().staff;
}

QString ConsultationModel::authorName() const { return m_desk.session.actor().name; }

QDate ConsultationModel::today() const { return m_desk.services.clock.today(); }

domain::Instant ConsultationModel::savedAt() const { return m_savedAt; }

const app::Rules& ConsultationModel::rules() const { return m_desk.services.rules; }

bool ConsultationModel::hasUnsaved() const { return m_hasUnsaved; }

FormDraft& ConsultationModel::draft() { return *m_draft; }

QString ConsultationModel::note() const { return m_note; }

domain::ConsultationKind ConsultationModel::kind() const { return m_kind; }

std::optional<domain::TeachBack> ConsultationModel::teachBack() const { return m_teachBack; }

void ConsultationModel::setTeachBack(std::optional<domain::TeachBack> said)
{
    if (m_teachBack == said)
        return;
    m_teachBack = said;
    onEdited();
}

void ConsultationModel::setNote(const QString& note)
{
    if (m_note == note)
        return;
    m_note = note;
    onEdited();
}

bool ConsultationModel::mentionsOthers() const { return m_mentionsOthers; }

void ConsultationModel::setMentionsOthers(bool isSo)
{
    if (m_mentionsOthers == isSo)
        return;
    m_mentionsOthers = isSo;
    onEdited();
}

void ConsultationModel::setKind(domain::ConsultationKind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    onEdited();
}

void ConsultationModel::reviewGoal(domain::GoalId goal)
{
    const auto& goals = record().view.goals;
    const auto found = std::find_if(
        goals.begin(), goals.end(), [goal](const auto& each) { return each.id == goal; });
    if (found != goals.end() && canEdit())
        m_goal->review(*found, lastStep(record().view, goal));
}

CloseOut ConsultationModel::closeOut() const
{
    return presentation::closeOut(*m_board, m_goal->draft());
}

AgendaBoard& ConsultationModel::board() { return *m_board; }

GoalModel& ConsultationModel::goal() { return *m_goal; }

UndoOffer& ConsultationModel::undo() { return *m_undo; }

const std::optional<PaperId>& ConsultationModel::paper() const { return m_paper; }

const std::optional<GoalConflict>& ConsultationModel::conflict() const { return m_conflict; }

const std::optional<app::RecordChange>& ConsultationModel::newerElsewhere() const
{
    return m_newer;
}

}
