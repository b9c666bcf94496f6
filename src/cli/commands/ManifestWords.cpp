// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ManifestWords.h"

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    QString momentOf(domain::Instant at)
    {
        return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(Qt::ISODate);
    }

}

QString wordOf(app::BackupProof proof)
{
    return proof == app::BackupProof::Restored ? u"restored"_s : u"read-back"_s;
}

QJsonObject toJson(const app::DatabaseFacts& facts)
{
    QJsonObject counts;
    for (auto count = facts.counts.begin(); count != facts.counts.end(); ++count)
        counts.insert(count.key(), count.value());
    return { { u"engine"_s, facts.engine }, { u"schema"_s, facts.schema },
        { u"practice"_s, facts.practiceName },
        { u"practiceUid"_s, facts.practice.toString(QUuid::WithoutBraces) },
        { u"counts"_s, counts }, { u"chainSeq"_s, facts.chainSeq },
        { u"chainHash"_s, facts.chainHash } };
}

QJsonObject toJson(const app::BackupManifest& manifest)
{
    auto json = toJson(manifest.facts);
    json.insert(u"madeAt"_s, momentOf(manifest.madeAt));
    json.insert(u"programVersion"_s, manifest.programVersion);
    return json;
}

QStringList wordsOf(const app::BackupManifest& manifest)
{
    const auto& facts = manifest.facts;
    return { u"practice       %1"_s.arg(facts.practiceName),
        u"made           %1"_s.arg(momentOf(manifest.madeAt)),
        u"by version     %1"_s.arg(manifest.programVersion),
        u"people         %1"_s.arg(facts.counts.value(u"patient"_s)),
        u"trail          %1 links, head %2"_s.arg(
            QString::number(facts.chainSeq), facts.chainHash) };
}

}
