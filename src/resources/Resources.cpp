// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/Resources.h"

#include "resources/EmbeddedFile.h"

#include <span>

namespace rooftree::resources {
namespace {

    std::span<const EmbeddedFile> files() { return { kEmbeddedFiles, kEmbeddedFileCount }; }

}

QByteArray read(QStringView path)
{
    for (const auto& file : files()) {
        if (path == QLatin1StringView(file.name))
            return QByteArray::fromRawData(
                reinterpret_cast<const char*>(file.bytes), static_cast<qsizetype>(file.size));
    }
    return {};
}

QStringList list(QStringView folder)
{
    QStringList found;
    for (const auto& file : files()) {
        const auto name = QString::fromLatin1(file.name);
        if (name.startsWith(folder))
            found.append(name);
    }
    found.sort();
    return found;
}

}
