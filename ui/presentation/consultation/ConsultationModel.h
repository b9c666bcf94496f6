// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/AgendaBoard.h"
#include "presentation/common/PatientModel.h"
#include "presentation/common/UndoOffer.h"
#include "presentation/consultation/CloseOut.h"
#include "presentation/consultation/GoalConflict.h"
#include "presentation/consultation/PatientBanner.h"
#include "presentation/consultation/PlanPapers.h"
#include "presentation/consultation/PlanRendering.h"
#include "presentation/consultation/RecordSummary.h"
#include "presentation/consultation/TogetherSheet.h"
#include "presentation/consultation/VisitAmendment.h"
#include "presentation/drafts/FormDraft.h"
#include "presentation/goals/GoalModel.h"

#include <QTimer>

#include <memory>

namespace rooftree::presentation {

/// One consultation with exactly one patient (HZ-01, HZ-03). Made afresh for each patient and never
/// used for another: whatever arrives late belongs to this one or is dropped with it.
class ConsultationModel final : public PatientModel {
    Q_OBJECT

public:
    enum class State {
        Opening,
        NotOpened,
        Open,
        Saving,
        Finished, ///< saved: nothing can be changed any more
    };

    ConsultationModel(const Desk& desk, domain::PatientId patient,
        std::optional<domain::AppointmentId> appointment, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }

    void open(); ///< `opened` or `openRefused` follows
    /// After accessEnded and a new claim: `accessRenewed` or `openRefused` follows; the form stays.
    void renewAccess();

    [[nodiscard]] const OpenedRecord& record() const;
    [[nodiscard]] PatientBanner banner() const;
    [[nodiscard]] RecordSummary summary() const;
    [[nodiscard]] TogetherSheet together() const;
    [[nodiscard]] int itemsThatFit() const;

    /// Ends in accessLogRead or openRefused.
    void readAccessLog();

    /// Newest first; after accessLogRead.
    [[nodiscard]] const std::vector<app::AccessEntry>& accessLog() const { return m_accessLog; }

    [[nodiscard]] bool mayPrintAccessLog() const;
    /// As PDF. Ends in accessLogPrinted or openRefused.
    void printAccessLog(const QString& path);

    [[nodiscard]] AgendaBoard& board();
    [[nodiscard]] GoalModel& goal();
    /// What was done last on this page and can be taken back, until it is saved.
    [[nodiscard]] UndoOffer& undo();

    /// Puts a finished visit into the empty form, to be its next version; or `saveRefused`.
    void amend(const app::PastVisit& past, const QString& reason);
    void stopAmending(); ///< the form is as it was when the patient was opened
    /// "Visit of ..., amended on ... by ...: ..."; empty while nothing is amended.
    [[nodiscard]] QString amendmentText() const;

    [[nodiscard]] const app::Rules& rules() const;
    [[nodiscard]] domain::Instant startedAt() const;
    /// Who writes: the owner of a promise unless another is named.
    [[nodiscard]] std::optional<domain::StaffId> me() const;
    [[nodiscard]] QString authorName() const; ///< for the Save button: "Nurse Jo Evans"

    /// Ends in accessEnded when what it was opened with holds no longer.
    void checkAccess();
    [[nodiscard]] qint64 secondsOpen() const; ///< of the page, whole, for the quiet timer
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] domain::ConsultationKind kind() const;
    [[nodiscard]] bool mentionsOthers() const; ///< the note, by a tick of whoever wrote it
    void setMentionsOthers(bool isSo);
    [[nodiscard]] std::optional<domain::TeachBack> teachBack() const; ///< none: nobody said
    void setTeachBack(std::optional<domain::TeachBack> said);
    void setNote(const QString& note);
    void setKind(domain::ConsultationKind kind);
    void reviewGoal(domain::GoalId goal);

    [[nodiscard]] CloseOut closeOut() const;
    /// Words or choices are in the form that the record does not have.
    [[nodiscard]] bool hasUnsaved() const;

    /// A draft of the same author waits for an answer; until then nothing can be typed over it.
    [[nodiscard]] std::optional<domain::Instant> offeredDraft() const;
    void restoreDraft();
    void discardDraft();

    [[nodiscard]] FormDraft& draft();
    /// Somebody else, or the patient at the kiosk, has written to this record since it was read
    /// (HZ-07). Until it is shown or the visit is finished.
    [[nodiscard]] const std::optional<app::RecordChange>& newerElsewhere() const;
    /// Reads the record again and keeps all that is typed; ends in refreshed or openRefused.
    void showNewer();

    [[nodiscard]] bool canEdit() const;

    /// `finished`, `goalConflict` or `saveRefused` follows; the form keeps all in every case.
    void finish();
    [[nodiscard]] const std::optional<GoalConflict>& conflict() const;
    /// My words become the version after theirs, or theirs replace mine in the form.
    void keepMyGoal();
    void takeTheirGoal();

    /// Freezes the sheet for the patient; `planReady` or `planRefused` follows. Only when finished.
    void issuePlan();

    [[nodiscard]] const std::optional<PaperId>& paper() const; ///< to print, once it is issued
    [[nodiscard]] domain::Instant savedAt() const; ///< when it was finished; only then
    /// What the GP record gets: plain text.
    [[nodiscard]] QString summaryForRecord() const;

    /// Null for somebody who is not of the staff.
    [[nodiscard]] DraftJournal* journal() const { return m_draft->journal(); }

Q_SIGNALS:
    void opened();
    void openRefused(const domain::Error& error);
    void accessLogRead();
    /// Nothing of the record may be shown until somebody claims it again; the form is kept.
    void accessEnded(rooftree::domain::ClaimKind kind);
    void accessRenewed();
    void accessLogPrinted();
    void stateChanged();
    void changed();
    void draftOffered();
    void draftAnswered();
    void draftNotKept(const domain::Error& error);
    void changedElsewhere();
    void refreshed();
    void finished();
    void goalConflict();
    void saveRefused(const domain::Error& error);
    void planReady();
    void planRefused(const domain::Error& error);

private:
    void onOpened(app::Result<OpenedRecord> opened);
    void onFinished(const app::Result<domain::ConsultationId>& saved);
    void lookForTheirs();
    void onTheirs(
        const app::Result<app::RecordView>& theirs, const std::optional<app::RecordChange>& change);
    void lookForChanges();
    void onNewest(const app::Result<std::optional<app::RecordChange>>& newest);
    void onRefreshed(app::Result<OpenedRecord> read);
    void restoreFrom(const QByteArray& content);
    void setState(State state);
    void loadBoard();
    void onEdited();
    [[nodiscard]] QByteArray draftContent() const;
    [[nodiscard]] PaperSource paperSource() const;
    [[nodiscard]] app::Result<domain::ConsultationRecord> toRecord() const;

    State m_state = State::Opening;
    std::optional<OpenedRecord> m_record;
    AgendaBoard* m_board;
    GoalModel* m_goal;
    UndoOffer* m_undo;
    std::optional<app::RecordChange> m_newer;
    std::optional<GoalConflict> m_conflict;
    std::optional<VisitAmendment> m_amendment;
    std::optional<PaperId> m_paper;
    std::vector<app::AccessEntry> m_accessLog;

    // What the finished consultation will be; a restored draft brings its own.
    domain::SaveKey m_key;
    QUuid m_uid;
    std::optional<domain::AppointmentId> m_appointment;
    domain::Instant m_startedAt;
    domain::Instant m_shownAt;
    domain::Instant m_savedAt;
    domain::ConsultationKind m_kind = domain::ConsultationKind::PlannedReview;
    QString m_note;
    bool m_mentionsOthers = false;
    std::optional<domain::TeachBack> m_teachBack;
    std::optional<domain::ConsultationId> m_saved;
    domain::SaveKey m_planKey;
    QUuid m_planUid;
    bool m_hasUnsaved = false;
    bool m_isRestoring = false;
    QTimer m_accessWatch;
    /// Last, so that it goes first: what it is behind with it still reads from the whole form.
    std::unique_ptr<FormDraft> m_draft;
};

}
