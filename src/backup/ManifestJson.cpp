// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/ManifestJson.h"

#include "application/common/StrictJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rooftree::backup {
namespace {

    using domain::Result;

    const QStringList kMembers { u"chainHash"_s, u"chainSeq"_s, u"counts"_s, u"engine"_s, u"kind"_s,
        u"madeAt"_s, u"practiceName"_s, u"practiceUid"_s, u"program"_s, u"programVersion"_s,
        u"schema"_s };
    constexpr qsizetype kLongestText = 200;

    auto refused()
    {
        return domain::fail(domain::ErrorKind::Incompatible, u"file"_s, u"backup.manifest"_s);
    }

    bool isCount(const QJsonValue& value)
    {
        constexpr double kMost = 9007199254740991.0;
        const auto number = value.toDouble(-1);
        return value.isDouble() && number >= 0 && number <= kMost && number == std::floor(number);
    }

    bool isWord(const QJsonValue& value)
    {
        return value.isString() && value.toString().size() <= kLongestText;
    }

    bool hasRightShape(const QJsonObject& json)
    {
        if (json.keys() != kMembers || json.value("program"_L1).toString() != u"rooftree")
            return false;
        for (const auto& member : { u"chainSeq"_s, u"madeAt"_s, u"schema"_s }) {
            if (!isCount(json.value(member)))
                return false;
        }
        for (const auto& member : { u"chainHash"_s, u"engine"_s, u"kind"_s, u"practiceName"_s,
                 u"practiceUid"_s, u"programVersion"_s }) {
            if (!isWord(json.value(member)))
                return false;
        }
        return json.value("counts"_L1).isObject();
    }

    bool takeCounts(const QJsonObject& json, QMap<QString, qint64>& into)
    {
        static const QRegularExpression table(u"^[a-z][a-z0-9_]{0,62}$"_s);
        for (auto count = json.begin(); count != json.end(); ++count) {
            if (!table.match(count.key()).hasMatch() || !isCount(count.value()))
                return false;
            into.insert(count.key(), count.value().toInteger());
        }
        return true;
    }

    QString wordOf(app::BackupKind kind)
    {
        return kind == app::BackupKind::Scheduled ? u"scheduled"_s : u"manual"_s;
    }

}

QByteArray toJson(const app::BackupManifest& manifest)
{
    const auto& facts = manifest.facts;
    QJsonObject counts;
    for (auto count = facts.counts.begin(); count != facts.counts.end(); ++count)
        counts.insert(count.key(), count.value());
    return QJsonDocument(
        QJsonObject { { u"program"_s, u"rooftree"_s },
            { u"programVersion"_s, manifest.programVersion }, { u"madeAt"_s, manifest.madeAt.ms },
            { u"kind"_s, wordOf(manifest.kind) }, { u"engine"_s, facts.engine },
            { u"schema"_s, facts.schema },
            { u"practiceUid"_s, facts.practice.toString(QUuid::WithoutBraces) },
            { u"practiceName"_s, facts.practiceName }, { u"counts"_s, counts },
            { u"chainSeq"_s, facts.chainSeq }, { u"chainHash"_s, facts.chainHash } })
        .toJson(QJsonDocument::Compact);
}

Result<app::BackupManifest> manifestFromJson(const QByteArray& text)
{
    const auto json = app::strictJson(text).value_or(QJsonDocument()).object();
    if (!hasRightShape(json))
        return refused();
    app::BackupManifest manifest;
    manifest.programVersion = json.value("programVersion"_L1).toString();
    manifest.madeAt = { json.value("madeAt"_L1).toInteger() };
    const auto kind = json.value("kind"_L1).toString();
    manifest.kind = kind == u"scheduled" ? app::BackupKind::Scheduled : app::BackupKind::Manual;
    auto& facts = manifest.facts;
    facts.engine = json.value("engine"_L1).toString();
    facts.schema = json.value("schema"_L1).toInt();
    facts.practice = QUuid::fromString(json.value("practiceUid"_L1).toString());
    facts.practiceName = json.value("practiceName"_L1).toString();
    facts.chainSeq = json.value("chainSeq"_L1).toInteger();
    facts.chainHash = json.value("chainHash"_L1).toString();
    const auto isKnown = kind == wordOf(manifest.kind) && !facts.practice.isNull()
        && (facts.engine == u"sqlite" || facts.engine == u"postgresql");
    if (!isKnown || !takeCounts(json.value("counts"_L1).toObject(), facts.counts))
        return refused();
    return manifest;
}

}
