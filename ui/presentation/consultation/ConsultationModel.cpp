// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/ConsultationModel.h"

#include "presentation/common/Async.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr int kAccessesShown = 20;
    constexpr int kAccessWatchMs = 5000;

}

ConsultationModel::ConsultationModel(const Desk& desk, domain::PatientId patient,
    std::optional<domain::AppointmentId> appointment, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_patient(patient)
    , m_openedFor(appointment)
    , m_board(new AgendaBoard(this))
    , m_goal(new GoalModel(
          desk.services.rules.plan, desk.services.clock.today(), desk.session.actor().staff, this))
    , m_key(domain::SaveKey::make())
    , m_uid(QUuid::createUuid())
    , m_appointment(appointment)
    , m_startedAt(desk.services.clock.now())
    , m_shownAt(m_startedAt)
    , m_planKey(domain::SaveKey::make())
    , m_planUid(QUuid::createUuid())
{
    connect(m_board, &AgendaBoard::changed, this, &ConsultationModel::onEdited);
    connect(m_goal, &GoalModel::changed, this, &ConsultationModel::onEdited);
    connect(m_goal, &GoalModel::replaced, this, &ConsultationModel::onEdited);
    m_accessWatch.setInterval(kAccessWatchMs);
    connect(&m_accessWatch, &QTimer::timeout, this, &ConsultationModel::checkAccess);
    if (const auto author = desk.session.actor().staff) {
        m_journal = std::make_unique<DraftJournal>(
            desk, *author, patient, consultationForm(), [this] { return draftContent(); });
        connect(m_journal.get(), &DraftJournal::notKept, this, &ConsultationModel::draftNotKept);
    }
}

void ConsultationModel::open()
{
    setState(State::Opening);
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), patient = m_patient,
            appointment = m_openedFor] {
            return openRecord(services, actor, patient, appointment);
        },
        [this](app::Result<OpenedRecord> opened) { onOpened(std::move(opened)); });
}

void ConsultationModel::onOpened(app::Result<OpenedRecord> opened)
{
    if (opened && opened->view.patient.id != m_patient)
        opened = domain::fail(domain::ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
    if (!opened) {
        setState(State::NotOpened);
        Q_EMIT openRefused(opened.error());
        return;
    }
    m_record = *std::move(opened);
    m_isRestoring = true;
    const auto& agenda = m_record->view.agenda;
    m_board->load(
        agenda ? agenda->items : std::vector<domain::AgendaItem>(), m_record->view.carriedOver);
    m_isRestoring = false;
    m_offer = m_record->draft;
    m_accessWatch.start();
    setState(State::Open);
    Q_EMIT this->opened();
    if (m_offer)
        Q_EMIT draftOffered();
}

void ConsultationModel::checkAccess()
{
    if (!m_record || !m_record->claim || m_desk.services.clock.now() < m_record->claim->until)
        return;
    m_accessWatch.stop();
    if (m_journal)
        m_journal->flush();
    Q_EMIT accessEnded(m_record->claim->kind);
}

void ConsultationModel::renewAccess()
{
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(),
            patient = m_patient]() -> app::Result<std::optional<app::HeldClaim>> {
            const auto proof = services.gate.allow<domain::Action::ReadRecord>(actor, { patient });
            if (!proof)
                return domain::failure(proof);
            return proof->claim();
        },
        [this](const app::Result<std::optional<app::HeldClaim>>& claim) {
            if (!claim) {
                Q_EMIT openRefused(claim.error());
                return;
            }
            m_record->claim = *claim;
            m_accessWatch.start();
            Q_EMIT accessRenewed();
        });
}

void ConsultationModel::readAccessLog()
{
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(),
            patient = m_patient]() -> app::Result<std::vector<app::AccessEntry>> {
            const auto proof
                = services.gate.allow<domain::Action::SeeAccessLog>(actor, { patient });
            if (!proof)
                return domain::failure(proof);
            return services.accessLog.ofPatient(*proof, kAccessesShown);
        },
        [this](app::Result<std::vector<app::AccessEntry>> entries) {
            if (!entries) {
                Q_EMIT openRefused(entries.error());
                return;
            }
            m_accessLog = *std::move(entries);
            Q_EMIT accessLogRead();
        });
}

const OpenedRecord& ConsultationModel::record() const
{
    Q_ASSERT(m_record);
    return *m_record;
}

PatientBanner ConsultationModel::banner() const { return bannerOf(record(), today()); }

RecordSummary ConsultationModel::summary() const { return summarize(record().view, today()); }

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

bool ConsultationModel::canEdit() const { return m_state == State::Open && !m_offer; }

void ConsultationModel::onEdited()
{
    if (m_isRestoring || m_state != State::Open)
        return;
    m_hasUnsaved = true;
    if (m_journal && !m_offer)
        m_journal->note();
    Q_EMIT changed();
}

void ConsultationModel::setNote(const QString& note)
{
    if (m_note == note)
        return;
    m_note = note;
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

}
