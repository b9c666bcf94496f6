// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Time.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUuid>

namespace rooftree::app {

/// What a database holds, in numbers: enough to say whether a copy of it is the same. Nothing about
/// a patient.
struct DatabaseFacts {
    QString engine; ///< "sqlite" or "postgresql"
    int schema = 0;
    QUuid practice;
    QString practiceName;
    QMap<QString, qint64> counts; ///< rows of each table
    qint64 chainSeq = 0; ///< last link of the trail
    QString chainHash;

    friend bool operator==(const DatabaseFacts&, const DatabaseFacts&) = default;
};

enum class BackupKind { Manual, Scheduled };

/// The first thing in a backup after its header, sealed like the rest.
struct BackupManifest {
    QString programVersion;
    domain::Instant madeAt;
    BackupKind kind = BackupKind::Manual;
    DatabaseFacts facts;

    friend bool operator==(const BackupManifest&, const BackupManifest&) = default;
};

}
