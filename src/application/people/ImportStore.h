// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientRepository.h"
#include "domain/conditions/Condition.h"

namespace rooftree::app {

/// What an import needs to know about somebody already here, without loading the whole record.
struct KnownPerson {
    PatientId id { 0 };
    QString foldedFamily; ///< domain::foldForSearch of the family name
    QString birth; ///< ISO, may be partial
    QByteArray detailsHash; ///< detailsHash() of the details as stored
};

/// A finished import, so that the same file is recognised.
struct ImportRun {
    QByteArray fileSha256; ///< hex
    QString kind; ///< "patients" or "fhir"
    QString layout;
    int rows = 0;
    int created = 0;
    int unchanged = 0;
    int rejected = 0;
    domain::Instant at;
};

/// A dated, coded fact from another system (FHIR Observation, MedicationRequest, Encounter,
/// CarePlan, Goal ...), kept with its resource id so that a second import changes nothing.
struct ExternalFact {
    QString resourceType;
    QString sourceKey; ///< unique: source system and resource id
    QString system;
    QString code;
    QString term;
    QString status;
    std::optional<domain::Instant> at;
    std::optional<QDate> on;
    QString value; ///< as text, with its unit in `unit`
    QString unit;
};

/// Somebody an import adds.
struct NewPerson {
    QUuid uid;
    domain::PatientDetails details;
};

/// Fast bulk access for imports; calls that add run inside one UnitOfWork::write, the questions
/// also inside UnitOfWork::read.
class ImportStore {
public:
    ImportStore() = default;
    ImportStore(const ImportStore&) = delete;
    ImportStore& operator=(const ImportStore&) = delete;
    virtual ~ImportStore() = default;

    [[nodiscard]] virtual Result<std::optional<KnownPerson>> byNhsNumber(qint64 nhsNumber) = 0;
    [[nodiscard]] virtual Result<std::optional<KnownPerson>> byIdentifier(
        const domain::OtherIdentifier& identifier)
        = 0;
    [[nodiscard]] virtual Result<PatientId> addPatient(
        const QUuid& uid, const domain::PatientDetails& details, EventId event)
        = 0;

    /// byNhsNumber() for some hundreds at once, answers in the order asked. Numbers are asked in
    /// batches because a question at a time costs more than the rest of an import.
    [[nodiscard]] virtual Result<std::vector<std::optional<KnownPerson>>> byNhsNumbers(
        const std::vector<qint64>& nhsNumbers)
    {
        std::vector<std::optional<KnownPerson>> known;
        known.reserve(nhsNumbers.size());
        for (const auto number : nhsNumbers) {
            auto person = byNhsNumber(number);
            if (!person)
                return domain::failure(person);
            known.push_back(*std::move(person));
        }
        return known;
    }

    /// addPatient() for some hundreds at once. A number that somebody has already is a Conflict.
    [[nodiscard]] virtual Result<void> addPatients(
        const std::vector<NewPerson>& people, EventId event)
    {
        for (const auto& person : people) {
            const auto added = addPatient(person.uid, person.details, event);
            if (!added)
                return domain::failure(added);
        }
        return {};
    }

    /// True when the condition was new; false when the source key was known (nothing is changed
    /// then).
    [[nodiscard]] virtual Result<bool> addCondition(
        PatientId patient, const domain::Condition& condition, EventId event)
        = 0;
    [[nodiscard]] virtual Result<bool> addFact(
        PatientId patient, const ExternalFact& fact, EventId event)
        = 0;
    /// Whether addCondition() and addFact() would find the source key known.
    [[nodiscard]] virtual Result<bool> hasCondition(PatientId patient, const QString& sourceKey)
        = 0;
    [[nodiscard]] virtual Result<bool> hasFact(PatientId patient, const QString& sourceKey) = 0;
    [[nodiscard]] virtual Result<std::optional<ImportRun>> previousRun(const QByteArray& fileSha256)
        = 0;
    [[nodiscard]] virtual Result<void> addRun(const ImportRun& run, EventId event) = 0;
};

}
