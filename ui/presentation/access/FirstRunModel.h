// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Services.h"

#include <QObject>
#include <QThreadPool>

namespace rooftree::presentation {

/// The first-run wizard: the practice and its first manager. There is no default account, so
/// nothing works before this is done.
class FirstRunModel final : public QObject {
    Q_OBJECT

public:
    using Proof = app::Authorized<domain::Action::SetUpPractice>;

    /// `proof` comes from composition: before there is anybody to sign in, the program acts.
    FirstRunModel(
        const app::Services& services, QThreadPool& worker, Proof proof, QObject* parent = nullptr);

    /// Ends in done() or refused(); what was typed is the form's to keep.
    void save(const app::NewPractice& wish);

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
    domain::SaveKey m_key = domain::SaveKey::make();
    bool m_isBusy = false;
};

}
