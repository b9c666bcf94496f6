// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"
#include "presentation/people/RegistrationForm.h"

namespace rooftree::presentation {

/// Registering somebody who is on no list. The same save sent twice makes one person.
class RegistrationModel final : public QObject {
    Q_OBJECT

public:
    explicit RegistrationModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] QDate today() const { return m_desk.services.clock.today(); }

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// What to know about a number that is right but unusual (another country's, a test number);
    /// empty when there is nothing to say or it is not right.
    [[nodiscard]] static QString numberNote(const QString& typed);

    /// Ends in registered(), or in refused() once for each field that is wrong.
    void save(const RegistrationForm& form);

Q_SIGNALS:
    void registered(qint64 patient);
    void refused(const rooftree::domain::Error& error);

private:
    void store(const domain::PatientDetails& details);

    const Desk& m_desk;
    domain::SaveKey m_key = domain::SaveKey::make();
    QUuid m_uid = QUuid::createUuid();
    bool m_isBusy = false;
};

}
