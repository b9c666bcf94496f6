// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SourceDir.h"
#include "application/access/Gate.h"
#include "catch_compat.h"
#include "exchange/patientlist/PatientListImport.h"
#include "support/FakeImportStore.h"
#include "support/FixedClock.h"
#include "support/OpenGate.h"

#include <QFile>
#include <QTemporaryDir>

namespace rooftree::test {

/// A practice without people, a folder for files and a manager who may import.
class ListImportContext final {
public:
    [[nodiscard]] static exchange::PatientListImport::Proof proof()
    {
        const domain::Actor actor { domain::StaffId(1), domain::Role::Manager, {}, {} };
        return *test::openGate().allow<domain::Action::ImportPatients>(actor);
    }

    [[nodiscard]] QString write(
        const QByteArray& bytes, const QString& name = QStringLiteral("list.csv"))
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    [[nodiscard]] domain::Result<exchange::ListImportReport> run(const QString& path,
        const exchange::ListImportOptions& options = {}, const exchange::ImportWatch& watch = {})
    {
        return exchange::PatientListImport(store, store, clock).run(proof(), path, options, watch);
    }

    [[nodiscard]] exchange::ListImportReport report(
        const QString& path, const exchange::ListImportOptions& options = {})
    {
        auto done = run(path, options);
        INFO((done ? QString() : done.error().detail).toStdString());
        REQUIRE(done.has_value());
        return *std::move(done);
    }

    void put(
        const QString& nhsNumber, const QString& family, const QString& given, const QString& birth)
    {
        store.put({ *domain::PersonName::parse(family, given),
            *domain::BirthDate::fromIso(birth, clock.today()), *domain::NhsNumber::parse(nhsNumber),
            {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {} });
    }

    [[nodiscard]] static QString data(const QString& name)
    {
        return QStringLiteral(ROOFTREE_SOURCE_DIR "/tests/data/") + name;
    }

    QTemporaryDir folder;
    FakeImportStore store;
    FixedClock clock { QDate(2025, 11, 21) };
};

}
