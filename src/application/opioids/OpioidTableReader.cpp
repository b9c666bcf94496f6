// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/opioids/OpioidTableReader.h"

#include "application/common/StrictJson.h"
#include "resources/Resources.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    using domain::Exact;
    using domain::OpioidTable;
    using domain::Result;

    QString text(const QJsonObject& object, const char* key)
    {
        return object.value(QLatin1StringView(key)).toString().trimmed();
    }

    /// Nought when it is none: no place of a table may hold that.
    Exact number(const QJsonObject& object, const char* key)
    {
        return Exact::parse(text(object, key), {}).value_or(Exact());
    }

    void readDrugs(const QJsonObject& file, OpioidTable& table)
    {
        for (const auto& entry : file.value("never_converted"_L1).toArray())
            table.neverConverted.append(text(entry.toObject(), "drug"));
        for (const auto& entry : file.value("oral"_L1).toArray()) {
            const auto oral = entry.toObject();
            table.oral.push_back({ text(oral, "drug"), domain::Factor(number(oral, "factor")) });
        }
        for (const auto& entry : file.value("patches"_L1).toArray()) {
            const auto patch = entry.toObject();
            table.patches.push_back({ text(patch, "drug"), text(patch, "wear"),
                domain::MicrogramsPerHour(number(patch, "micrograms_an_hour")),
                domain::Milligrams(number(patch, "mg_a_day")) });
        }
    }

    void readFrequencies(const QJsonObject& file, OpioidTable& table)
    {
        for (const auto& entry : file.value("frequencies"_L1).toArray()) {
            const auto often = entry.toObject();
            table.frequencies.push_back(
                { text(often, "code"), text(often, "words"), often.value("times"_L1).toInt(-1) });
        }
    }

}

Result<OpioidTable> readOpioidTable(const QByteArray& bytes)
{
    const auto document = strictJson(bytes);
    if (!document || !document->isObject())
        return domain::fail(
            domain::ErrorKind::Incompatible, u"opioidTable"_s, u"rules.unreadable"_s);
    const auto file = document->object();
    const auto flag = file.value("flag"_L1).toObject();
    OpioidTable table;
    table.version = text(file, "version");
    table.hash
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    table.source = text(file, "source");
    table.sourceDate = text(file, "source_date");
    table.verifiedBy = text(file, "verified_by");
    table.flagAt = domain::Milligrams(number(flag, "mg_a_day"));
    table.flagWords = text(flag, "words");
    table.flagApprovedBy = text(flag, "approved_by");
    readDrugs(file, table);
    readFrequencies(file, table);
    if (const auto valid = domain::validate(table); !valid)
        return domain::failure(valid);
    return table;
}

Result<OpioidTable> shippedOpioidTable()
{
    return readOpioidTable(resources::read(u"rules/opioid_factors.json"));
}

}
