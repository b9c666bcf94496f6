// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Services.h"
#include "application/doctor/Machine.h"

#include <QObject>
#include <QThreadPool>

namespace rooftree::presentation {

/// The first-run wizard: the practice and its first manager. There is no default account, so
/// nothing works before this is done.
class FirstRunModel final : public QObject {
    Q_OBJECT

public:
    using Proof = app::Authorized<domain::Action::SetUpPractice>;

    /// `proof` comes from composition: before there is anybody to sign in, the program acts. `disk`
    /// is that of the practice; a server's is not known and not asked about.
    FirstRunModel(const app::Services& services, QThreadPool& worker, Proof proof,
        std::optional<app::DiskEncryption> disk = {}, QObject* parent = nullptr);

    /// What is to be known before patients are recorded: the disk is not encrypted, or nobody can
    /// tell.
    [[nodiscard]] std::optional<app::DiskEncryption> openDisk() const;

    /// Ends in done() or refused(); what was typed is the form's to keep. An open disk is
    /// `isDiskKnown` to who sets up the practice, or nothing is.
    void save(const app::NewPractice& wish, bool isDiskKnown = false);

    /// Three words by chance, empty when the machine gives none.
    [[nodiscard]] QString suggestPassword() const;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void done();
    void refused(const rooftree::domain::Error& error);

private:
    void onSaved(const domain::Result<app::SaveOutcome>& outcome);

    const app::Services& m_services;
    QThreadPool& m_worker;
    Proof m_proof;
    std::optional<app::DiskEncryption> m_disk;
    domain::SaveKey m_key = domain::SaveKey::make();
    bool m_isBusy = false;
};

}
