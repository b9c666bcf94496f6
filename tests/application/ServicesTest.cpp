// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/Services.h"

#include "SourceDir.h"
#include "catch_compat.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The members of the bundle that are a store as it is: by what the ports are called.
QStringList rawStores(const QString& header)
{
    static const QRegularExpression member(
        u"^    (?:const )?(\\w*(?:Repository|Store|Directory|Source|Reader))& \\w+;"_s,
        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = member.globalMatch(header); matches.hasNext();)
        found << matches.next().captured(1);
    return found;
}

}

TEST_CASE("the window and the command line hold no store that answers without a proof",
    "[application][access]")
{
    QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/src/application/Services.h"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto header = QString::fromUtf8(file.readAll());
    // Words that are not part of any record yet, kept for their author alone; they outlive a lock.
    CHECK(rawStores(header) == QStringList { u"DraftRepository"_s });
    CHECK(rawStores(header + u"    PatientRepository& patients;\n"_s).size() == 2);
}
