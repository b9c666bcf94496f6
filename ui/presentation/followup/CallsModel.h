// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"
#include "presentation/followup/CallDraft.h"
#include "presentation/followup/CallList.h"
#include "presentation/followup/LooseEndsModel.h"
#include "presentation/followup/PromisesModel.h"

#include <unordered_map>

namespace rooftree::presentation {

/// What was just written down about a call.
struct SavedCall {
    domain::FollowUpId followUp;
    domain::PatientId patient;
    domain::AttemptOutcome outcome;
    std::optional<domain::NextStep> nextStep;
};

/// Who needs a call, and writing down what came of one. Reads again whenever a call is made or
/// promised, at whatever desk.
class CallsModel final : public QObject {
    Q_OBJECT

public:
    explicit CallsModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] CallList& list() { return m_list; }

    /// What else was promised, of the same people.
    [[nodiscard]] PromisesModel& promises() { return m_promises; }

    /// What nobody looks after, over everybody.
    [[nodiscard]] LooseEndsModel& looseEnds() { return m_looseEnds; }

    [[nodiscard]] app::CallScope scope() const { return m_scope; }

    void setScope(app::CallScope scope);

    /// True once the first answer came, so that an empty list is not claimed too early.
    [[nodiscard]] bool isRead() const { return m_isRead; }

    [[nodiscard]] bool mayRecord() const;
    [[nodiscard]] bool mayOpenRecords() const;

    [[nodiscard]] const domain::PlanRules& planRules() const { return m_desk.services.rules.plan; }

    [[nodiscard]] QDate today() const { return m_desk.services.clock.today(); }

    /// Whose name a try is saved under.
    [[nodiscard]] QString signer() const;

    /// How many of the shown calls are for today or late.
    [[nodiscard]] int dueNow() const;

    /// When the next call might be: sooner when the patient is less sure. Always editable.
    [[nodiscard]] QDate suggestedNext(const app::CallRow& call) const;

    void refresh();

    /// What is typed about a call; made when it is first looked at, and there until it is saved.
    [[nodiscard]] CallDraft& draftOf(const app::CallRow& call);

    /// Something is typed about this call and not saved.
    [[nodiscard]] bool hasTyped(domain::FollowUpId call) const;

    /// How many calls are typed about.
    [[nodiscard]] int typedCalls() const;

    /// Writes now what is typed and not yet kept.
    void keepTyped();

    /// Saves what is typed about the call, for the patient it is typed about. Ends in saved() or
    /// refused(). Trying again after a refusal cannot save twice.
    void record(const app::CallRow& call);

Q_SIGNALS:
    void refreshed();
    void failed(const rooftree::domain::Error& error);
    void saved(const rooftree::presentation::SavedCall& call);
    void refused(const rooftree::domain::Error& error);

private:
    void onRows(int generation, domain::Result<std::vector<app::CallRow>> rows);
    void save(const CallDraft& draft, app::Calls::Contact contact);
    void onSaved(const SavedCall& call, const domain::Result<app::SaveOutcome>& outcome);
    [[nodiscard]] bool isAllowed(domain::Action action) const;
    void forget();

    const Desk& m_desk;
    CallList m_list;
    PromisesModel m_promises;
    LooseEndsModel m_looseEnds;
    app::CallScope m_scope = app::CallScope::Mine;
    std::unordered_map<qint64, std::unique_ptr<CallDraft>> m_drafts; ///< by follow-up
    int m_generation = 0;
    bool m_isRead = false;
    bool m_isSaving = false;
};

}
