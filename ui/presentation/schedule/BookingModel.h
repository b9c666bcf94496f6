// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/drafts/FormDraft.h"

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

        friend bool operator==(const Form&, const Form&) = default;
    };

    explicit BookingModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Clinician>& clinicians() const { return m_clinicians; }

    [[nodiscard]] QDate today() const { return m_desk.services.clock.today(); }

    /// An empty form; what was typed before and not saved stays kept. `wanted` goes on with that
    /// draft.
    void begin(std::optional<app::DraftId> wanted = {});

    [[nodiscard]] const Form& typed() const { return m_typed; }

    void setTyped(const Form& form);

    /// Who was chosen in what came back from a draft, as the practice knows them now.
    [[nodiscard]] const std::optional<app::DirectoryEntry>& restoredPatient() const
    {
        return m_restoredPatient;
    }

    [[nodiscard]] FormDraft& draft() { return *m_draft; }

    /// Reads who can be booked with; ends in cliniciansRead or refused.
    void readClinicians();

    /// Ends in booked() or refused(); refused once for every field that is wrong.
    void book(const Form& form);

Q_SIGNALS:
    void cliniciansRead();
    void booked(QDate day);
    void refused(const rooftree::domain::Error& error);
    /// What was kept before is in typed() now.
    void restored();

private:
    void onClinicians(const domain::Result<std::vector<domain::Staff>>& staff);
    [[nodiscard]] std::optional<app::Today::Booking> checked(const Form& form);
    void save(domain::PatientId patient, const app::Today::Booking& booking);
    void onBooked(QDate day, const domain::Result<app::SaveOutcome>& outcome);
    [[nodiscard]] QByteArray content() const;
    void restoreFrom(const QByteArray& content);
    void onPatientFound(
        int generation, const domain::Result<std::vector<app::DirectoryEntry>>& found);
    [[nodiscard]] std::optional<app::DraftKey> draftKey() const;

    const Desk& m_desk;
    std::vector<Clinician> m_clinicians;
    domain::SaveKey m_key = domain::SaveKey::make();
    QUuid m_uid = QUuid::createUuid();
    Form m_typed;
    std::optional<app::DirectoryEntry> m_restoredPatient;
    int m_generation = 0;
    bool m_isSaving = false;
    /// Last, so that it goes first: what it is behind with it still reads from here.
    std::unique_ptr<FormDraft> m_draft;
};

}
