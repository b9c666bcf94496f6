// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/BackupReader.h"
#include "backup/BackupWriter.h"
#include "backup/Verification.h"
#include "catch_compat.h"

#include <QFile>
#include <QTemporaryDir>

namespace rooftree::test {

/// Bytes in memory.
class MemorySink final : public app::ByteSink {
public:
    QByteArray bytes;

    [[nodiscard]] domain::Result<void> write(QByteArrayView more) override
    {
        bytes.append(more);
        return {};
    }
};

/// A backup file with content of our own choosing, sealed by the real writer at a low cost.
class SealedFile final {
public:
    explicit SealedFile(QByteArray text = QByteArray(200'000, 'a')) : content(std::move(text))
    {
        REQUIRE(backup::isSodiumReady());
        locks = backup::KeySlots::lock(key, backup::passphraseBytes(phrase), recovery, { 1, 8 });
        REQUIRE(locks);
        manifest.programVersion = QStringLiteral("1.2.3");
        manifest.madeAt = { 1'700'000'000'000 };
        manifest.facts
            = { QStringLiteral("sqlite"), 5, QUuid::createUuid(), QStringLiteral("Mill Lane"),
                  { { QStringLiteral("patient"), 12 } }, 34, QString(64, QChar(u'0')) };
        seal();
    }

    void seal()
    {
        MemorySink sink;
        auto writer = backup::BackupWriter::begin(sink, key, *locks, manifest);
        REQUIRE(writer);
        REQUIRE((*writer)->write(content));
        REQUIRE((*writer)->finish());
        bytes = sink.bytes;
    }

    [[nodiscard]] QString save() const
    {
        const auto path = folder.filePath(QStringLiteral("x.rooftree-backup"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    /// Reads it as a person would; empty when everything came out, else the code of the refusal.
    [[nodiscard]] QString refusal(const backup::BackupSecret& secret, QByteArray* out = {}) const
    {
        auto reader = backup::BackupReader::open(save());
        if (!reader)
            return reader.error().detail;
        const auto opened = backup::keyOf(**reader, secret);
        if (!opened)
            return opened.error().detail;
        if (const auto read = (*reader)->unlock(*opened); !read)
            return read.error().detail;
        MemorySink sink;
        const auto copied = (*reader)->copyTo(sink, {});
        if (out)
            *out = sink.bytes;
        return copied ? QString() : copied.error().detail;
    }

    [[nodiscard]] QString refusal() const { return refusal({ phrase, {} }); }

    const QString phrase = QStringLiteral("four unlikely plain words");
    backup::SecretKey key = backup::SecretKey::random();
    backup::RecoveryKey recovery = backup::RecoveryKey::random();
    domain::Result<backup::KeySlots> locks = tl::unexpected(domain::Error {});
    app::BackupManifest manifest;
    QByteArray content;
    QByteArray bytes;
    QTemporaryDir folder;
};

}
