// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"
#include "presentation/people/MergeTable.h"

namespace rooftree::presentation {

/// Asking for two records to be made one: which stays, which becomes part of it, what stands
/// against it, and why. And asking for that to be taken back.
class MergeModel final : public QObject {
    Q_OBJECT

public:
    explicit MergeModel(const Desk& desk, QObject* parent = nullptr);

    /// Nobody is chosen, or somebody is who stays; `keptKnown` follows then.
    void start(std::optional<domain::PatientId> kept = {});
    void choose(std::optional<domain::PatientId> kept, std::optional<domain::PatientId> folded);

    [[nodiscard]] std::optional<domain::PatientId> kept() const { return m_kept; }

    [[nodiscard]] std::optional<domain::PatientId> folded() const { return m_folded; }

    [[nodiscard]] MergeTable& table() { return m_table; }

    /// After `compared`, while two are chosen.
    [[nodiscard]] bool isCompared() const { return m_isCompared; }

    [[nodiscard]] bool mayPropose() const;

    [[nodiscard]] QStringList remarks() const { return m_remarks; }

    /// The record that stays has no NHS number and the other one has.
    [[nodiscard]] bool wantsSwap() const { return m_wantsSwap; }

    /// What was merged into the record that stays, newest first.
    [[nodiscard]] const std::vector<app::MergeEntry>& earlier() const { return m_earlier; }

    void propose(const QString& reason);
    void proposeUndo(domain::MergeId id, const QString& reason);
    void withdraw(domain::MergeId id);

Q_SIGNALS:
    void keptKnown(const rooftree::app::DirectoryEntry& person);
    void compared();
    void earlierRead();
    void proposed();
    void refused(const rooftree::domain::Error& error);

private:
    using Ask = std::function<domain::Result<app::SaveOutcome>(
        const app::Services&, const domain::Actor&)>;

    void compare();
    void readKept();
    void readEarlier();
    void onPreview(int generation, const domain::Result<app::MergePreview>& preview);
    void save(Ask ask);
    void forget();

    const Desk& m_desk;
    MergeTable m_table;
    std::optional<domain::PatientId> m_kept;
    std::optional<domain::PatientId> m_folded;
    std::vector<app::MergeEntry> m_earlier;
    QStringList m_remarks;
    int m_generation = 0;
    bool m_isCompared = false;
    bool m_isRefused = false;
    bool m_wantsSwap = false;
    bool m_isBusy = false;
};

}
