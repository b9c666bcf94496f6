// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Standings.h"
#include "application/common/Publisher.h"
#include "application/common/Rules.h"
#include "application/common/UnitOfWork.h"
#include "application/conditions/ConditionRepository.h"
#include "application/recall/RecallRepository.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// Which part of the registers is asked for.
struct RecallWish {
    QString reg; ///< id of a register; empty: every one that is asked to a review
    QDate month; ///< any day of a month; invalid: what is due by the end of this month
};

/// One person on the list: one invitation for all their conditions.
struct RecallRow {
    RecallPerson person;
    std::vector<domain::AccessNeed> needs;
    QStringList registers; ///< ids; without those that are left out
    domain::CareCycle cycle;
    std::optional<domain::RecallException> leftOut; ///< why they are not asked
    std::optional<QDate> newSince; ///< a new condition, after which nothing was offered in time
    int lines = 0; ///< that this person has: what a save has to have seen
    std::optional<domain::RecallStep> newest; ///< of this cycle: what can be taken back
    bool isConcealed = false; ///< a restricted record: only the name is here
};

/// The list, and who is not on it.
struct RecallList {
    std::vector<RecallRow> due; ///< soonest first
    std::vector<RecallRow> leftOut; ///< with a reason and an end, soonest end first
    std::vector<RecallRow> unoffered; ///< longest ago first; some are on the list as well
    int onRegisters = 0; ///< everybody below, and nobody twice
    int otherMonth = 0; ///< reviewed, or due in another month
    int testRecords = 0;
};

/// Who is to be asked to a yearly review, and how far everybody is on the way there.
class Recall final {
public:
    struct Ports {
        UnitOfWork& work;
        RecallRepository& recall;
        ConditionRepository& conditions;
        Publisher& publisher;
        const domain::Clock& clock;
        const Rules& rules;
        Standings& standings;
        domain::RecallRules numbers;
    };

    explicit Recall(Ports ports) : m_ports(std::move(ports)) { }

    struct NewStep {
        QUuid uid;
        domain::RecallStepKind kind = domain::RecallStepKind::Invited;
        std::optional<domain::InvitationMethod> method;
        QDate day;
        QString note;
        int seen = 0; ///< RecallRow::lines when it was decided
    };

    struct LeaveOut {
        QUuid uid;
        QString condition; ///< of a register; empty: all
        QString reason;
        QString note;
        QDate until;
    };

    [[nodiscard]] const domain::RecallRules& rules() const { return m_ports.numbers; }

    /// That somebody came to the list is in the trail before it is shown.
    [[nodiscard]] Result<RecallList> open(
        const Authorized<Action::SeeRecall>& proof, const RecallWish& wish) const;
    [[nodiscard]] Result<RecallList> list(
        const Authorized<Action::SeeRecall>& proof, const RecallWish& wish) const;
    /// The same, to be taken out of the practice: in the trail as that.
    [[nodiscard]] Result<RecallList> takeOut(
        const Authorized<Action::ExportRecall>& proof, const RecallWish& wish) const;

    /// Validation: recall.no-method, recall.no-day, recall.future. Conflict: recall.changed when
    /// somebody wrote a line meanwhile, so that nobody is invited twice.
    [[nodiscard]] Result<SaveOutcome> add(const Authorized<Action::WorkRecall>& proof,
        const domain::SaveKey& key, const NewStep& step) const;
    [[nodiscard]] Result<SaveOutcome> takeBack(const Authorized<Action::WorkRecall>& proof,
        const domain::SaveKey& key, domain::RecallStepId step) const;
    /// Validation: recall.no-reason, recall.no-note, recall.no-end (args: the most days).
    [[nodiscard]] Result<SaveOutcome> leaveOut(const Authorized<Action::WorkRecall>& proof,
        const domain::SaveKey& key, const LeaveOut& wish) const;
    [[nodiscard]] Result<SaveOutcome> askAgain(const Authorized<Action::WorkRecall>& proof,
        const domain::SaveKey& key, domain::RecallExceptionId exception) const;

private:
    [[nodiscard]] Result<RecallList> listFor(const Actor& actor, const RecallWish& wish) const;
    [[nodiscard]] Result<SaveOutcome> write(
        const WriteStamp& stamp, const std::function<Result<void>(EventId)>& work) const;

    Ports m_ports;
};

}
