// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ErrorCodes.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rooftree::test {

void collectErrorCodes(const QString& source, const QString& file, std::map<QString, QString>& into)
{
    static const QRegularExpression literal(
        uR"re((?:u"([a-z0-9.-]+)"_s|QStringLiteral\(\s*"([a-z0-9.-]+)"\)))re"_s);
    static const QRegularExpression code(
        uR"re(^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*$)re"_s);
    static const QRegularExpression fileName(
        uR"re(\.(?:csv|json|ndjson|sql|pdf|png|svg|db|sqlite|txt|log|ttf|lock|ini|conf)$)re"_s);
    for (auto found = literal.globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        const auto text = match.captured(1) + match.captured(2);
        if (code.match(text).hasMatch() && !fileName.match(text).hasMatch())
            into.emplace(text, file);
    }
}

std::map<QString, QString> errorCodesInSources(const QString& root)
{
    std::map<QString, QString> codes;
    for (const auto& folder : { u"/src"_s, u"/ui"_s }) {
        QDirIterator files(
            root + folder, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                collectErrorCodes(QString::fromUtf8(file.readAll()), file.fileName(), codes);
        }
    }
    return codes;
}

}
