// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/FreshPassword.h"
#include "presentation/common/Desk.h"

#include <QTimer>

#include <optional>

namespace rooftree::presentation {

/// Asks whoever is signed in for their password once more, and keeps the proof for the few minutes
/// that it serves. For every page with acts of R-16; FreshPasswordBar shows it. The password itself
/// is not kept.
class FreshPasswordModel final : public QObject {
    Q_OBJECT

public:
    explicit FreshPasswordModel(const Desk& desk, QObject* parent = nullptr);

    /// What the use cases ask for; none until confirmed, and none again when the time is over.
    [[nodiscard]] const std::optional<app::FreshProof>& proof() const { return m_proof; }

    [[nodiscard]] bool isConfirmed() const { return m_proof.has_value(); }

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// How long a confirmation serves.
    [[nodiscard]] int minutes() const;

    /// Ends in confirmedChanged(true) or refused().
    void confirm(const QString& password);

    /// The act is done, or a use case found the proof too old.
    void forget();

Q_SIGNALS:
    void confirmedChanged(bool isConfirmed);
    void busyChanged(bool busy);
    void refused(const rooftree::domain::Error& error);

private:
    void onAnswer(domain::Result<app::FreshProof> answer);

    const Desk& m_desk;
    std::optional<app::FreshProof> m_proof;
    QTimer m_lapse;
    bool m_isBusy = false;
};

}
