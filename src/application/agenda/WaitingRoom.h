// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/AgendaRepository.h"
#include "application/common/Publisher.h"
#include "application/common/Rules.h"
#include "application/common/UnitOfWork.h"
#include "application/conditions/ConditionRepository.h"
#include "application/instruments/QuestionnaireRepository.h"
#include "application/schedule/Schedule.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// All that the kiosk's screens may know: when and with whom, which tiles, and what was left from
/// last time. Nothing of the record is in it; the words of left-over items are the patient's
/// own.
struct KioskInvitation {
    domain::KioskSessionId session { 0 };
    QString givenName; ///< for "is this you?"
    QString birthDayAndMonth; ///< "14 March"
    QString clinicianName;
    domain::Instant startsAt;
    std::vector<domain::Topic> topics;
    std::vector<QString> leftFromLastTime;
    int ranks = 0; ///< how many topics may be put in order
    std::vector<domain::Instrument> questionnaires = {}; ///< that the clinician asked for
};

/// One questionnaire as answered.
struct KioskQuestionnaire {
    QString instrument;
    domain::ItemAnswers answers; ///< what was left out is not here
};

/// One topic as answered: a tile or own words.
struct KioskItem {
    QUuid uid;
    QString topic; ///< empty for own words
    QString words;
    std::optional<int> rank;
    std::optional<domain::Worry> worry;
};

/// What somebody types at a station to be let in.
struct KioskCode {
    QString digits;
    int day = 0;
    int month = 0;
};

struct KioskAnswers {
    QUuid agendaUid;
    domain::AnsweredBy answeredBy = domain::AnsweredBy::Patient;
    QString whatMatters;
    std::vector<KioskItem> items;
    std::optional<domain::Confidence> confidenceToTalk;
    QString notToDiscuss;
    QString companion;
    bool isComplete = true; ///< false: left unfinished, kept for staff
    std::optional<int> tookSeconds = {}; ///< from the first question to the end
    QString language = {}; ///< of the screen ("cy"); empty: not known
    std::vector<KioskQuestionnaire> questionnaires = {};
};

/// One visit, for whoever prints the questions or enters what was written.
struct PaperVisit {
    domain::Appointment appointment;
    domain::PersonName patientName;
    std::optional<domain::BirthDate> born;
    QString clinicianName;
    std::vector<domain::Topic> topics;
    int ranks = 0; ///< how many topics may be put in order
    std::optional<KioskSession> session; ///< the latest one, open or not
    std::vector<domain::Instrument> questionnaires = {}; ///< that its sheets carry
    /// Titles of those that were printed in words which this program does not have (any more):
    /// their answers cannot be entered here.
    QStringList inOtherWords = {};

    [[nodiscard]] bool hasOpenSession() const;
};

/// What somebody said before a visit, for them to keep.
struct SaidList {
    domain::Agenda agenda;
    domain::Instant visitAt;
};

/// The waiting room: offering the kiosk, handing over, help, and what the patient said.
class WaitingRoom final {
public:
    struct Ports {
        UnitOfWork& work;
        AgendaRepository& agendas;
        ScheduleRepository& schedule;
        ConditionRepository& conditions;
        QuestionnaireRepository& questionnaires;
        Publisher& publisher;
        const domain::Clock& clock;
        const Rules& rules;
    };

    explicit WaitingRoom(const Ports& ports);

    /// The proof names the patient of the appointment.
    [[nodiscard]] Result<domain::KioskSessionId> offer(const Authorized<Action::OfferKiosk>& proof,
        const domain::SaveKey& key, domain::AppointmentId appointment) const;
    /// What the screens may know of a session that is open; nothing changes. Conflict
    /// ("kiosk.not-open").
    [[nodiscard]] Result<KioskInvitation> invitation(const KioskSession& session) const;
    /// Takes the offer up and returns what the screens need. Conflict ("kiosk.not-open") for a used
    /// session.
    [[nodiscard]] Result<KioskInvitation> begin(const Authorized<Action::AnswerKiosk>& proof,
        const domain::SaveKey& key, domain::KioskSessionId session) const;
    [[nodiscard]] Result<SaveOutcome> callForHelp(const Authorized<Action::AnswerKiosk>& proof,
        const domain::SaveKey& key, domain::KioskSessionId session) const;
    /// Verbatim words in, one transaction. The same key twice saves once.
    [[nodiscard]] Result<SaveOutcome> finish(const Authorized<Action::AnswerKiosk>& proof,
        const domain::SaveKey& key, domain::KioskSessionId session,
        const KioskAnswers& answers) const;
    /// Whose paper it is. The proof names the patient of the appointment.
    [[nodiscard]] Result<PaperVisit> paperVisit(
        const Authorized<Action::KeyPaperAnswers>& proof, domain::AppointmentId appointment) const;
    /// The same with an open session, for printing: the one there is, or a new one. The sheet
    /// carries what is asked for now, as far as nobody need watch the answering.
    [[nodiscard]] Result<PaperVisit> offerPaper(const Authorized<Action::OfferKiosk>& proof,
        const domain::SaveKey& key, domain::AppointmentId appointment) const;
    /// The visit that a letter before it would be for; none when none is booked.
    [[nodiscard]] Result<std::optional<NextVisit>> nextVisit(
        const Authorized<Action::ReadRecord>& proof) const;
    /// What the patient wrote, entered by staff: an agenda said by letter, and the end of the
    /// session that was printed, with the answers to the questionnaires on its sheets. Conflict
    /// "agenda.already-said", "kiosk.answering"; Validation "questionnaire.not-on-sheet",
    /// "questionnaire.bad-answer".
    [[nodiscard]] Result<SaveOutcome> keyPaper(const Authorized<Action::KeyPaperAnswers>& proof,
        const domain::SaveKey& key, domain::AppointmentId appointment,
        const KioskAnswers& answers) const;
    /// What the patient has finished saying at this screen, who wants it on paper; in the trail. It
    /// is their act, so staff who may not read the words need not have asked. Conflict
    /// ("kiosk.not-finished").
    [[nodiscard]] Result<SaidList> listToPrint(const Authorized<Action::AnswerKiosk>& proof,
        const domain::SaveKey& key, domain::KioskSessionId session) const;
    /// The same for somebody who asked for it at a station without a printer.
    [[nodiscard]] Result<SaidList> listToPrint(const Authorized<Action::PrintWishedList>& proof,
        const domain::SaveKey& key, domain::KioskSessionId session) const;
    /// Marks that somebody of the staff opened what was said. The proof names the patient.
    [[nodiscard]] Result<SaveOutcome> markRead(const Authorized<Action::ReadRecord>& proof,
        const domain::SaveKey& key, domain::AgendaId agenda) const;

private:
    [[nodiscard]] Result<SaidList> finishedList(
        std::optional<PatientId> patient, domain::KioskSessionId session) const;
    template <class Proof>
    [[nodiscard]] Result<SaidList> notedList(
        const Proof& proof, const domain::SaveKey& key, domain::KioskSessionId session) const;
    [[nodiscard]] Result<PaperVisit> paperVisitOf(
        PatientId patient, domain::AppointmentId appointment) const;
    [[nodiscard]] Result<KioskSession> sessionForPaper(
        const PaperVisit& visit, EventId event) const;
    [[nodiscard]] Result<KioskSession> addSession(
        const domain::Appointment& appointment, EventId event) const;
    [[nodiscard]] Result<void> keep(
        const std::vector<domain::QuestionnaireResponse>& responses, EventId event) const;

    Ports m_ports;
};

}
