// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/AdministrativeGender.h"
#include "exchange/patientlist/ListDate.h"
#include "exchange/patientlist/ListField.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace rooftree::exchange {

/// How one clinical system writes a practice list (resources/rules/import_layouts.json). Column
/// names are kept folded.
struct Layout {
    QString id;
    QString title;
    bool hasNames = true; ///< without names nobody can be created from it
    bool repeatsPeople = false; ///< several rows a person are usual (one a visit)
    bool commasSeparateNames = false;
    bool commasSeparateAddress = false;
    std::vector<ListDate> dates;
    std::vector<ListField> required;
    bool needsMarker = false;
    std::array<QStringList, kListFieldCount> columns; ///< names by field, the best first
    QStringList markers; ///< columns that tell this layout from another
    QStringList known; ///< columns that are left out on purpose

    /// For a format without a header: what each place of its records holds.
    std::vector<std::vector<std::optional<ListField>>> records;
    QByteArray firstLine;
    QByteArray recordType;
    char delimiter = '\0';

    [[nodiscard]] bool hasHeader() const { return records.empty(); }

    [[nodiscard]] const QStringList& namesOf(ListField field) const
    {
        return columns[static_cast<size_t>(field)];
    }
};

struct Layouts {
    std::vector<Layout> list; ///< the more particular first
    QHash<QString, domain::AdministrativeGender> genders; ///< by folded word

    /// The layouts that ship with the program; the schema test keeps the file right.
    [[nodiscard]] static const Layouts& standard();

    /// Refused: rules.unreadable.
    [[nodiscard]] static domain::Result<Layouts> fromJson(const QByteArray& json);
};

}
