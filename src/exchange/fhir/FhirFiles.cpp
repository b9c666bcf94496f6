// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/FhirFiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using domain::ErrorKind;
    using domain::fail;

    /// In an export by type the people come in a file of their own, which the others refer to.
    bool isOfPeople(const FhirFiles::File& file)
    {
        return QFileInfo(file.path).fileName().contains(u"Patient");
    }

}

bool isLineFile(const QString& path)
{
    return path.endsWith(u".ndjson", Qt::CaseInsensitive)
        || path.endsWith(u".jsonl", Qt::CaseInsensitive);
}

domain::Result<FhirFiles> findFhirFiles(const QString& path, qsizetype most)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, u"file"_s, u"file.missing"_s);
    FhirFiles found;
    if (!info.isDir()) {
        found.files.push_back({ path, info.fileName() });
        found.bytes = info.size();
        return found;
    }
    const QDir folder(path);
    QDirIterator each(path, { u"*.json"_s, u"*.ndjson"_s, u"*.jsonl"_s },
        QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const auto file = each.next();
        if (static_cast<qsizetype>(found.files.size()) == most)
            return fail(ErrorKind::Validation, u"file"_s, u"fhir.too-many-files"_s,
                { QString::number(most) });
        found.files.push_back({ file, folder.relativeFilePath(file) });
        found.bytes += each.fileInfo().size();
    }
    if (found.files.empty())
        return fail(ErrorKind::Validation, u"file"_s, u"fhir.no-files"_s);
    std::sort(found.files.begin(), found.files.end(),
        [](const FhirFiles::File& one, const FhirFiles::File& other) {
            return std::pair(!isOfPeople(one), one.shown)
                < std::pair(!isOfPeople(other), other.shown);
        });
    return found;
}

}
