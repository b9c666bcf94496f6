// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/CsvRow.h"
#include "support/Corpus.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

TEST_CASE("nothing that leaves as CSV is run by a spreadsheet, and everything comes back",
    "[corpus][export]")
{
    const auto check = GENERATE(from_range(test::corpusChecks(u"exports.jsonl"_s)));
    INFO(check.id.toStdString() << " " << QJsonDocument(check.row).toJson().toStdString());
    audit::CsvRow row;
    if (check.row.contains("number"_L1))
        row.number(check.row.value("number"_L1).toInteger());
    else
        row.text(check.typed);
    CHECK(QString::fromUtf8(row.bytes()) == check.canonical + u"\r\n"_s);
}
