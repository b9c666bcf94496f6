// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

#include <QTime>

namespace rooftree::presentation {

/// A time of day as people type it: "10:20", "10.20", "1020", "9", "2pm". Refused:
/// time.empty, time.unreadable.
[[nodiscard]] domain::Result<QTime> parseTime(QStringView typed);

/// Booking one appointment. Knows its patient by id from the moment somebody was chosen.
class BookingModel final : public QObject {
    Q_OBJECT

public:
    struct Clinician {
        domain::StaffId id;
        QString name;
    };

    /// As typed. `patient` was chosen from the search, never read from text.
    struct Form {
        std::optional<domain::PatientId> patient;
        std::optional<domain::StaffId> clinician;
        QString date;
        QString time;
        QString reason;
    };

    explicit BookingModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Clinician>& clinicians() const { return m_clinicians; }

    [[nodiscard]] QDate today() const { return m_desk.services.clock.today(); }

    /// Reads who can be booked with; ends in cliniciansRead or refused.
    void readClinicians();

    /// Ends in booked() or refused(); refused once for every field that is wrong.
    void book(const Form& form);

Q_SIGNALS:
    void cliniciansRead();
    void booked(QDate day);
    void refused(const rooftree::domain::Error& error);

private:
    void onClinicians(const domain::Result<std::vector<domain::Staff>>& staff);
    [[nodiscard]] std::optional<app::Today::Booking> checked(const Form& form);
    void save(domain::PatientId patient, const app::Today::Booking& booking);

    const Desk& m_desk;
    std::vector<Clinician> m_clinicians;
    domain::SaveKey m_key = domain::SaveKey::make();
    QUuid m_uid = QUuid::createUuid();
    bool m_isSaving = false;
};

}
