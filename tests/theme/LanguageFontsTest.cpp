// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDir.h"
#include "catch_compat.h"
#include "support/ThemeScope.h"

#include <QDir>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

/// What is written in the files of `folder` below resources/, file by file.
QHash<QString, QString> texts(const QString& folder, const QString& suffix)
{
    QHash<QString, QString> found;
    const QDir place(QStringLiteral(ROOFTREE_SOURCE_DIR) + u"/resources/"_s + folder);
    for (const auto& name : place.entryList({ u"*"_s + suffix }, QDir::Files)) {
        QFile file(place.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        found.insert(folder + u'/' + name, QString::fromUtf8(file.readAll()));
    }
    return found;
}

bool hasGlyphs(const QString& letters)
{
    QTextLayout layout(letters, QApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    return std::all_of(runs.begin(), runs.end(), [](const QGlyphRun& run) {
        const auto glyphs = run.glyphIndexes();
        return std::find(glyphs.begin(), glyphs.end(), 0U) == glyphs.end();
    });
}

/// The letters of `text` that the program's fonts have no picture of.
QString withoutGlyph(const QString& text)
{
    QSet<QChar> looked;
    QString missing;
    for (const QChar each : text) {
        if (each.unicode() < 0x80 || each.category() == QChar::Other_Format
            || looked.contains(each))
            continue;
        looked.insert(each);
        if (!hasGlyphs(each.isMark() ? QString(QChar(0x25cc)) + each : QString(each)))
            missing.append(each);
    }
    return missing;
}

}

TEST_CASE("every letter of the patient's languages has a glyph", "[theme][languages][fonts]")
{
    const testing::ThemeScope look;
    for (const auto* family : { "Noto Sans Arabic", "Noto Sans Bengali", "Noto Sans Gurmukhi" }) {
        if (!QFontDatabase::hasFamily(QString::fromLatin1(family))) {
            WARN("Skipped: the font " << family << " is not installed (fonts-noto-core).");
            return;
        }
    }
    auto all = texts(u"languages"_s, u".ts"_s);
    all.insert(texts(u"languages"_s, u".json"_s));
    all.insert(texts(u"keyboards"_s, u".json"_s));
    for (const auto* code : { "cy", "pl", "pa", "ur", "bn" })
        all.insert(texts(u"topics/"_s + QString::fromLatin1(code), u".json"_s));
    CHECK(all.size() == 5 + 1 + 5 + 6 + 15);
    for (auto each = all.begin(); each != all.end(); ++each) {
        INFO(each.key().toStdString());
        CHECK(withoutGlyph(each.value()).toStdString().empty());
    }
    // No font can have a letter that does not exist.
    CHECK_FALSE(withoutGlyph(QString(QChar(0x0378))).isEmpty());
}
