// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PdfTools.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace rooftree::test {

std::optional<QString> runPdfTool(
    const QString& tool, const QStringList& arguments, const QByteArray& pdf)
{
    const QString program = QStandardPaths::findExecutable(tool);
    QTemporaryFile file;
    if (program.isEmpty() || !file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return std::nullopt;
    QStringList filled = arguments;
    filled.replaceInStrings(u"FILE"_s, file.fileName());
    QProcess process;
    process.start(program, filled);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::optional<QString> textOf(const QByteArray& pdf, int page)
{
    QStringList arguments { u"-layout"_s, u"-enc"_s, u"UTF-8"_s };
    if (page > 0)
        arguments += { u"-f"_s, QString::number(page), u"-l"_s, QString::number(page) };
    auto text = runPdfTool(u"pdftotext"_s, arguments + QStringList { u"FILE"_s, u"-"_s }, pdf);
    // Fonts draw some pairs of characters alike, and then the reader may name the other one.
    if (text)
        text->replace(QChar(0x02EE), QChar(0x201D)).replace(QChar(0x02BC), QChar(0x2019));
    return text;
}

std::optional<int> pagesOf(const QByteArray& pdf)
{
    const auto info = runPdfTool(u"pdfinfo"_s, { u"FILE"_s }, pdf);
    if (!info)
        return std::nullopt;
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(*info).captured(1).toInt();
}

}
