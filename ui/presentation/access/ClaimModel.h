// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/PatientModel.h"

namespace rooftree::presentation {

/// Which claim an error asks for; none for every other error.
[[nodiscard]] std::optional<domain::ClaimKind> claimWanted(const domain::Error& error);

/// What somebody says before the record of exactly one patient opens.
class ClaimModel final : public PatientModel {
    Q_OBJECT

public:
    ClaimModel(const Desk& desk, domain::PatientId patient, domain::ClaimKind kind,
        QObject* parent = nullptr);

    [[nodiscard]] domain::ClaimKind kind() const { return m_kind; }

    [[nodiscard]] std::vector<app::AccessReason> reasons() const;
    [[nodiscard]] bool needsWords(const QString& reason) const;
    /// How long it will be open.
    [[nodiscard]] int minutes() const;

    /// Reads the name that the search showed; `named` follows.
    void readName();

    [[nodiscard]] QString patientName() const { return m_name; }

    /// `claimed` or `refused` follows. Sent twice it is one claim.
    void claim(const QString& reason, const QString& words);

Q_SIGNALS:
    void named();
    void claimed();
    void refused(const rooftree::domain::Error& error);

private:
    const domain::ClaimKind m_kind;
    domain::SaveKey m_key;
    QString m_name;
    bool m_isBusy = false;
};

}
