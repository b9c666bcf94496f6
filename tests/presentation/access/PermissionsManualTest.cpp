// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDir.h"
#include "catch_compat.h"
#include "presentation/access/PermissionTable.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

QString manualPath()
{
    return QStringLiteral(ROOFTREE_SOURCE_DIR "/docs/user-guide/permissions.md");
}

QString line(const QStringList& cells) { return u"| "_s + cells.join(u" | "_s) + u" |\n"_s; }

QString tableOf(const QAbstractItemModel& table)
{
    QStringList heads;
    QStringList rules;
    for (int column = 0; column < table.columnCount(); ++column) {
        heads << table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        rules << u"---"_s;
    }
    auto text = line(heads) + line(rules);
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.index(row, column).data().toString();
        text += line(cells);
    }
    return text;
}

QString manualPage(const QAbstractItemModel& table)
{
    return u"# Who may do what\n\n"
           "Made from `resources/rules/permissions.csv`, which the gate itself reads; "
           "**Oversight**, *Who may do\n"
           "what*, shows the same in the window. The first columns are roles: an empty cell means "
           "no. The last\n"
           "ones say what is asked for besides, by how one stands to the patient; they are empty "
           "for acts that\n"
           "concern no one patient, and where the record stays closed.\n\n"_s
        + tableOf(table);
}

}

// ROOFTREE_UPDATE_MANUAL=1 ui_tests "[manual]" rewrites the page after a change of the matrix.
TEST_CASE("the manual's page of permissions is what the gate reads", "[presentation][manual]")
{
    const auto matrix = app::PermissionMatrix::standard();
    const auto page = manualPage(presentation::PermissionTable(matrix)).toUtf8();

    QFile file(manualPath());
    if (qEnvironmentVariableIsSet("ROOFTREE_UPDATE_MANUAL")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(page) == page.size());
    } else {
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(file.readAll()) == QString::fromUtf8(page));
    }
}
