// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"
#include "presentation/recall/RecallTable.h"

namespace rooftree::presentation {

/// What somebody typed in order to leave a person out.
struct LeaveOutForm {
    QString condition; ///< id of a register; empty: all
    QString reason; ///< id of the rules; empty: none chosen yet
    QString until; ///< as typed
    QString note;
};

/// Who is due for a review. Every act is for the person whose row was shown when it was asked for,
/// whatever is chosen meanwhile.
class RecallModel final : public QObject {
    Q_OBJECT

public:
    explicit RecallModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] RecallTable& table() { return m_table; }

    [[nodiscard]] const app::RecallList& list() const { return m_list; }

    [[nodiscard]] const app::RecallWish& wish() const { return m_wish; }

    [[nodiscard]] const domain::RecallRules& numbers() const;

    [[nodiscard]] const app::Rules& rules() const { return m_desk.services.rules; }

    [[nodiscard]] QDate today() const { return m_desk.services.clock.today(); }

    [[nodiscard]] bool isRead() const { return m_isRead; }

    [[nodiscard]] bool mayWork() const;
    [[nodiscard]] bool mayExport() const;
    [[nodiscard]] bool mayOpenRecords() const;

    void setWish(const app::RecallWish& wish);
    void setPart(RecallTable::Part part);
    /// refreshed() or refused() follows.
    void refresh();

    /// Each ends in done() with a sentence, or refused(). `day` is as typed.
    void add(const app::RecallRow& row, domain::RecallStepKind kind,
        std::optional<domain::InvitationMethod> method, const QString& day);
    void takeBack(const app::RecallRow& row);
    void leaveOut(const app::RecallRow& row, const LeaveOutForm& form);
    void askAgain(const app::RecallRow& row);

    /// Writes the shown part, row by row. done() or refused() follows.
    void exportTo(const QString& path);

Q_SIGNALS:
    void refreshed();
    void done(const QString& sentence);
    void refused(const rooftree::domain::Error& error);

private:
    using Answer = domain::Result<app::SaveOutcome>;
    using Proof = app::Authorized<domain::Action::WorkRecall>;
    using Job = std::function<Answer(const app::Services&, const Proof&)>;

    [[nodiscard]] bool isAllowed(domain::Action action) const;
    void run(domain::PatientId patient, Job job, const QString& sentence);
    void onRead(int generation, domain::Result<app::RecallList> list);
    void showPart();
    void forget();

    const Desk& m_desk;
    app::RecallWish m_wish;
    app::RecallList m_list;
    RecallTable m_table;
    int m_generation = 0;
    bool m_isRead = false;
};

}
