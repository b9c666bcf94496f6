// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/Layout.h"

#include "application/common/StrictJson.h"
#include "domain/common/SearchFold.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    tl::unexpected<domain::Error> unreadable(const QString& where)
    {
        return domain::fail(ErrorKind::Incompatible, where, u"rules.unreadable"_s);
    }

    QStringList foldedNames(const QJsonValue& value)
    {
        QStringList names;
        for (const auto& name : value.toArray())
            names.append(domain::foldForSearch(name.toString()));
        return names;
    }

    Result<void> readColumns(const QJsonObject& json, Layout& layout)
    {
        const auto columns = json.value("columns"_L1).toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            if (column.key() == "marker"_L1) {
                layout.markers = foldedNames(column.value());
                continue;
            }
            const auto field = listFieldFromWord(column.key());
            if (!field)
                return unreadable(column.key());
            layout.columns[static_cast<size_t>(*field)] = foldedNames(column.value());
        }
        for (const auto& word : json.value("required"_L1).toArray()) {
            const auto field = listFieldFromWord(word.toString());
            if (field)
                layout.required.push_back(*field);
            else if (word.toString() == "marker"_L1)
                layout.needsMarker = true;
            else
                return unreadable(word.toString());
        }
        return {};
    }

    Result<void> readRecords(const QJsonObject& json, Layout& layout)
    {
        layout.firstLine = json.value("firstLine"_L1).toString().toLatin1();
        layout.recordType = json.value("recordType"_L1).toString().toLatin1();
        const auto delimiter = json.value("delimiter"_L1).toString().toLatin1();
        if (layout.firstLine.isEmpty() || layout.recordType.isEmpty() || delimiter.size() != 1)
            return unreadable(layout.id);
        layout.delimiter = delimiter.front();
        for (const auto& places : json.value("records"_L1).toArray()) {
            std::vector<std::optional<ListField>> record;
            for (const auto& place : places.toArray()) {
                const auto field = listFieldFromWord(place.toString());
                if (!field && !place.toString().isEmpty())
                    return unreadable(place.toString());
                record.push_back(field);
            }
            layout.records.push_back(std::move(record));
        }
        return {};
    }

    Result<Layout> readLayout(const QJsonObject& json)
    {
        Layout layout;
        layout.id = json.value("id"_L1).toString();
        layout.title = json.value("title"_L1).toString();
        layout.hasNames = json.value("hasNames"_L1).toBool(true);
        layout.repeatsPeople = json.value("repeatsPeople"_L1).toBool(false);
        layout.commasSeparateNames = json.value("commasInNames"_L1).toString() == "space"_L1;
        layout.commasSeparateAddress = json.value("commasInAddress"_L1).toString() == "lines"_L1;
        layout.known = foldedNames(json.value("known"_L1));
        for (const auto& pattern : json.value("dates"_L1).toArray()) {
            const auto date = ListDate::fromPattern(pattern.toString());
            if (!date)
                return unreadable(pattern.toString());
            layout.dates.push_back(*date);
        }
        if (layout.id.isEmpty() || layout.title.isEmpty() || layout.dates.empty())
            return unreadable(u"layouts"_s);
        const bool isRecords = json.value("shape"_L1).toString() == "records"_L1;
        const auto read = isRecords ? readRecords(json, layout) : readColumns(json, layout);
        if (!read)
            return domain::failure(read);
        return layout;
    }

}

Result<Layouts> Layouts::fromJson(const QByteArray& json)
{
    const auto file = app::strictJson(json).value_or(QJsonDocument()).object();
    Layouts layouts;
    const auto genders = file.value("genders"_L1).toObject();
    for (auto gender = genders.begin(); gender != genders.end(); ++gender) {
        const auto value = domain::administrativeGenderFromWord(gender.value().toString());
        if (!value)
            return unreadable(gender.key());
        layouts.genders.insert(gender.key(), *value);
    }
    for (const auto& entry : file.value("layouts"_L1).toArray()) {
        auto layout = readLayout(entry.toObject());
        if (!layout)
            return domain::failure(layout);
        layouts.list.push_back(*std::move(layout));
    }
    if (layouts.list.empty())
        return unreadable(u"layouts"_s);
    return layouts;
}

const Layouts& Layouts::standard()
{
    static const auto layouts
        = fromJson(resources::read(u"rules/import_layouts.json")).value_or(Layouts {});
    return layouts;
}

}
