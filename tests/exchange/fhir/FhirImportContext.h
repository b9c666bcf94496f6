// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SourceDir.h"
#include "application/access/Gate.h"
#include "catch_compat.h"
#include "exchange/fhir/FhirImport.h"
#include "support/FakeImportStore.h"
#include "support/FixedClock.h"
#include "support/OpenGate.h"

#include <QFile>
#include <QTemporaryDir>

namespace rooftree::test {

/// A practice without people, a folder for files and a manager who may import.
class FhirImportContext final {
public:
    [[nodiscard]] static exchange::FhirImport::Proof proof()
    {
        const domain::Actor actor { domain::StaffId(1), domain::Role::Manager, {}, {} };
        return *test::openGate().allow<domain::Action::ImportRecords>(actor);
    }

    [[nodiscard]] QString write(
        const QByteArray& bytes, const QString& name = QStringLiteral("record.json"))
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    [[nodiscard]] domain::Result<exchange::FhirReport> run(
        const QString& path, bool isDryRun = false, const exchange::ImportWatch& watch = {})
    {
        return exchange::FhirImport(store, store, clock).run(proof(), path, { isDryRun }, watch);
    }

    [[nodiscard]] exchange::FhirReport report(const QString& path, bool isDryRun = false)
    {
        auto done = run(path, isDryRun);
        INFO((done ? QString() : done.error().detail).toStdString());
        REQUIRE(done.has_value());
        return *std::move(done);
    }

    [[nodiscard]] static QString data(const QString& name)
    {
        return QStringLiteral(ROOFTREE_SOURCE_DIR "/tests/data/fhir/") + name;
    }

    /// Everybody on the register, dead or alive: "Tony Beer (dead): 87433001".
    [[nodiscard]] QStringList onRegister(const domain::ConditionRegister& reg) const
    {
        QStringList found;
        for (const auto& person : store.state.people) {
            const auto codes = domain::matchingCodes(reg, store.conditionsOf(person.id));
            if (domain::isOn(reg, store.conditionsOf(person.id)))
                found.append(person.details.name.spoken()
                    + (person.details.death ? QStringLiteral(" (dead): ") : QStringLiteral(": "))
                    + codes.join(u' '));
        }
        found.sort();
        return found;
    }

    QTemporaryDir folder;
    FakeImportStore store;
    FixedClock clock { QDate(2025, 11, 21) };
};

}
