// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/PatientModel.h"

namespace rooftree::presentation {

/// Whether the record of exactly one patient is restricted, and changing it.
class RestrictionModel final : public PatientModel {
    Q_OBJECT

public:
    RestrictionModel(const Desk& desk, domain::PatientId patient, QObject* parent = nullptr);

    /// `read` follows.
    void refresh();

    [[nodiscard]] bool mayChange() const;

    [[nodiscard]] bool isRestricted() const { return m_restriction.isRestricted; }

    /// In the words that people read.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] const std::vector<app::AccessReason>& reasons() const;

    /// `read` or `refused` follows.
    void restrict(const QString& reason);
    void lift();

Q_SIGNALS:
    void read();
    void refused(const rooftree::domain::Error& error);

private:
    template <class Use> void change(Use use);

    app::Restriction m_restriction;
    bool m_isBusy = false;
};

}
