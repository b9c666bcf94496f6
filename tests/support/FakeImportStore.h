// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/UnitOfWork.h"
#include "application/people/ImportStore.h"

#include <map>

namespace rooftree::test {

/// Keeps what an import adds in memory, and forgets it when the work around it fails.
class FakeImportStore final : public app::ImportStore, public app::UnitOfWork {
public:
    struct Person {
        app::PatientId id { 0 };
        QUuid uid;
        domain::PatientDetails details;
    };

    struct State {
        std::vector<Person> people;
        std::map<QString, std::pair<app::PatientId, domain::Condition>> conditions;
        std::map<QString, std::pair<app::PatientId, app::ExternalFact>> facts;
        std::vector<app::ImportRun> runs;
        int events = 0;
    };

    State state;
    qint64 hiddenNumber = 0; ///< somebody else's save that is seen only when this one is tried
    int batches = 0; ///< how often byNhsNumbers was asked

    /// Puts somebody there as if registered by hand.
    app::PatientId put(const domain::PatientDetails& details);

    [[nodiscard]] const Person* personWith(qint64 nhsNumber) const;
    [[nodiscard]] std::vector<domain::Condition> conditionsOf(app::PatientId id) const;

    [[nodiscard]] app::Result<std::optional<app::KnownPerson>> byNhsNumber(
        qint64 nhsNumber) override;
    [[nodiscard]] app::Result<std::vector<std::optional<app::KnownPerson>>> byNhsNumbers(
        const std::vector<qint64>& nhsNumbers) override;
    [[nodiscard]] app::Result<std::optional<app::KnownPerson>> byIdentifier(
        const domain::OtherIdentifier& identifier) override;
    [[nodiscard]] app::Result<app::PatientId> addPatient(
        const QUuid& uid, const domain::PatientDetails& details, app::EventId event) override;
    [[nodiscard]] app::Result<bool> addCondition(
        app::PatientId patient, const domain::Condition& condition, app::EventId event) override;
    [[nodiscard]] app::Result<bool> addFact(
        app::PatientId patient, const app::ExternalFact& fact, app::EventId event) override;
    [[nodiscard]] app::Result<bool> hasCondition(
        app::PatientId patient, const QString& sourceKey) override;
    [[nodiscard]] app::Result<bool> hasFact(
        app::PatientId patient, const QString& sourceKey) override;
    [[nodiscard]] app::Result<std::optional<app::ImportRun>> previousRun(
        const QByteArray& fileSha256) override;
    [[nodiscard]] app::Result<void> addRun(const app::ImportRun& run, app::EventId event) override;

    [[nodiscard]] app::Result<app::SaveOutcome> write(const app::WriteStamp& stamp,
        const std::function<app::Result<void>(app::EventId)>& work) override;

    [[nodiscard]] app::Result<void> note(const app::WriteStamp&) override { return {}; }

    [[nodiscard]] app::Result<void> read(const std::function<app::Result<void>()>& work) override;

    [[nodiscard]] app::Result<qint64> changeNumber() override { return qint64(state.events); }

private:
    std::map<qint64, size_t> m_byNumber;
};

}
