// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SourceDir.h"
#include "catch_compat.h"
#include "domain/common/Result.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

/// Reads the test data under tests/data, so that a test runs once for each row of a file.
namespace rooftree::test {

/// One input and what must come of it. Which of the optional members a corpus file uses is written
/// in tests/data/corpus/README.md.
struct CorpusCheck {
    QString id;
    QString typed;
    QString canonical; ///< what the value reads as when it is accepted
    QString code; ///< the error code when it is refused
    QStringList args; ///< the arguments of the error, when the row states them
    QJsonObject row; ///< the check as written

    [[nodiscard]] bool isAccepted() const { return code.isEmpty(); }

    [[nodiscard]] QString text(const char* key) const
    {
        return row.value(QLatin1StringView(key)).toString();
    }
};

inline QString dataPath(const QString& name)
{
    return QStringLiteral(ROOFTREE_SOURCE_DIR "/tests/data/") + name;
}

inline QByteArray readData(const QString& name)
{
    QFile file(dataPath(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    INFO(file.fileName().toStdString());
    REQUIRE(isOpen);
    return file.readAll();
}

/// The rows of a CSV file without quoted cells, header left out.
inline std::vector<QStringList> readSimpleCsv(const QString& name)
{
    std::vector<QStringList> rows;
    const auto lines = QString::fromUtf8(readData(name)).split(QChar(u'\n'), Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows.push_back(lines[i].trimmed().split(QChar(u',')));
    return rows;
}

/// Every check of every row of tests/data/corpus/`name`.
inline std::vector<CorpusCheck> corpusChecks(const QString& name)
{
    std::vector<CorpusCheck> found;
    const auto lines = readData(QStringLiteral("corpus/") + name).split('\n');
    for (const auto& line : lines) {
        if (line.isEmpty())
            continue;
        const auto row = QJsonDocument::fromJson(line).object();
        const auto id = row.value(QLatin1StringView("id")).toString();
        REQUIRE_FALSE(id.isEmpty());
        const auto checks = row.value(QLatin1StringView("checks")).toArray();
        REQUIRE_FALSE(checks.isEmpty());
        for (const auto& each : checks) {
            CorpusCheck check { id, {}, {}, {}, {}, each.toObject() };
            check.typed = check.text("typed");
            check.canonical = check.text("canonical");
            check.code = check.text("code");
            const auto args = check.row.value(QLatin1StringView("args")).toArray();
            for (const auto& arg : args)
                check.args.append(arg.toString());
            found.push_back(std::move(check));
        }
    }
    REQUIRE_FALSE(found.empty());
    return found;
}

/// Compares one result with its row: the canonical form, or code and arguments of the refusal.
template <class Read, class ToText>
void requireAsWritten(const CorpusCheck& check, const Read& read, ToText toText)
{
    INFO(check.id.toStdString() << " " << QJsonDocument(check.row).toJson().toStdString());
    if (check.isAccepted()) {
        INFO((read ? QString() : read.error().detail).toStdString());
        REQUIRE(read.has_value());
        CHECK(toText(*read) == check.canonical);
        return;
    }
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().kind == rooftree::domain::ErrorKind::Validation);
    CHECK(read.error().detail == check.code);
    CHECK_FALSE(read.error().field.isEmpty());
    if (!check.args.isEmpty())
        CHECK(read.error().args == check.args);
    for (const auto& arg : read.error().args)
        CHECK(arg != check.typed);
}

}
