// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/recall/RecallCsv.h"

#include "audit/CsvRow.h"
#include "presentation/recall/RecallWords.h"

namespace rooftree::presentation {

QByteArray recallCsv(const RecallTable& table)
{
    audit::CsvRow heading;
    for (int column = 0; column < RecallTable::ColumnCount; ++column)
        heading.text(table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QByteArray bytes
        = heading.text(RecallTable::tr("Telephone")).text(RecallTable::tr("Needs")).bytes();
    for (int row = 0; row < table.rowCount(); ++row) {
        audit::CsvRow line;
        for (int column = 0; column < RecallTable::ColumnCount; ++column)
            line.text(table.data(table.index(row, column), Qt::DisplayRole).toString());
        const auto& person = *table.at(row);
        bytes += line.text(person.person.phone)
                     .text(person.isConcealed ? QString() : needsWords(person))
                     .bytes();
    }
    return bytes;
}

}
