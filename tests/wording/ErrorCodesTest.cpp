// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ErrorCodes.h"

#include "catch_compat.h"

#include <QStringList>

using namespace Qt::StringLiterals;

TEST_CASE("the search for error codes finds them and nothing else", "[wording]")
{
    std::map<QString, QString> codes;
    rooftree::test::collectErrorCodes(uR"re(
        return domain::fail(domain::ErrorKind::Validation, u"file"_s,
            isOpen(x) ? u"csv.one"_s : u"csv.two-parts"_s, { QString::number(3) });
        return refuse(field, QStringLiteral("date.three"));
        Error { ErrorKind::Storage, u"database"_s, u"database.four"_s, {} };
        return u"plan.pdf"_s;
        load(u"topics/lungs.json"_s); log("not.this"); Word { Action::Read, u"record.read" };
        u"A sentence. Another."_s; u"1.5"_s; u"e.g."_s;
    )re"_s,
        u"x.cpp"_s, codes);
    QStringList found;
    for (const auto& [code, file] : codes)
        found.append(code);
    CHECK(found
        == QStringList { u"csv.one"_s, u"csv.two-parts"_s, u"database.four"_s, u"date.three"_s });
}
