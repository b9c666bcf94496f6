// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ErrorCodes.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rooftree::test {
namespace {

    template <class Visit> void forEachSource(const QString& root, Visit visit)
    {
        for (const auto& folder : { u"/src"_s, u"/ui"_s }) {
            QDirIterator files(
                root + folder, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly))
                    visit(QString::fromUtf8(file.readAll()), file.fileName());
            }
        }
    }

}

void collectErrorCodes(const QString& source, const QString& file, std::map<QString, QString>& into)
{
    static const QRegularExpression literal(
        uR"re((?:u"([a-z0-9.-]+)"_s|QStringLiteral\(\s*"([a-z0-9.-]+)"\)))re"_s);
    static const QRegularExpression code(
        uR"re(^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*$)re"_s);
    static const QRegularExpression fileName(
        uR"re(\.(?:csv|json|ndjson|sql|pdf|png|svg|db|sqlite|txt|log|ttf|lock|ini|conf|rooftree)$)re"_s);
    // Paths inside a FHIR resource look the same.
    static const QStringList paths { u"request.method"_s };
    for (auto found = literal.globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        const auto text = match.captured(1) + match.captured(2);
        if (code.match(text).hasMatch() && !fileName.match(text).hasMatch()
            && !paths.contains(text))
            into.emplace(text, file);
    }
}

std::map<QString, QString> errorCodesInSources(const QString& root)
{
    std::map<QString, QString> codes;
    forEachSource(root, [&codes](const QString& source, const QString& file) {
        collectErrorCodes(source, file, codes);
    });
    return codes;
}

std::map<QString, QString> errorFieldsInSources(const QString& root)
{
    static const QRegularExpression field(uR"re(ErrorKind::\w+,\s*u"(\w+)"_s)re"_s);
    std::map<QString, QString> fields;
    forEachSource(root, [&fields](const QString& source, const QString& file) {
        for (auto found = field.globalMatch(source); found.hasNext();)
            fields.emplace(found.next().captured(1), file);
    });
    return fields;
}

}
