// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trail/TrailCsv.h"

#include "audit/CsvRow.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QByteArray header()
    {
        audit::CsvRow row;
        for (const auto& name : { u"event"_s, u"time"_s, u"who"_s, u"role"_s, u"action"_s,
                 u"outcome"_s, u"patient_id"_s, u"patient"_s, u"object"_s, u"object_id"_s,
                 u"purpose"_s, u"station"_s })
            row.text(name);
        return row.bytes();
    }

    void addNumber(audit::CsvRow& row, std::optional<qint64> value)
    {
        if (value)
            row.number(*value);
        else
            row.empty();
    }

    QByteArray rowOf(const app::TrailEntry& entry)
    {
        const auto time = QDateTime::fromMSecsSinceEpoch(entry.at.ms, Qt::UTC);
        audit::CsvRow row;
        row.number(entry.event)
            .text(time.toString(Qt::ISODateWithMs))
            .text(entry.who)
            .text(toWord(entry.role))
            .text(toWord(entry.action))
            .text(toWord(entry.outcome));
        addNumber(row, entry.patient ? std::optional(entry.patient->value()) : std::nullopt);
        row.text(entry.patientName).text(entry.object.kind);
        addNumber(row, entry.object.id);
        row.text(entry.purpose).text(entry.station);
        return row.bytes();
    }

}

QByteArray trailCsv(const std::vector<app::TrailEntry>& entries)
{
    auto csv = header();
    for (const auto& entry : entries)
        csv += rowOf(entry);
    return csv;
}

}
