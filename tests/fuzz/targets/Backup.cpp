// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/BackupReader.h"
#include "backup/ManifestJson.h"
#include "backup/RecoveryKey.h"
#include "fuzz/targets/Targets.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::fuzz {
namespace {

    /// A file that is on no disk.
    QString fileWith(const QByteArray& bytes)
    {
        static const int handle = memfd_create("backup", MFD_CLOEXEC);
        require(handle >= 0 && ftruncate(handle, 0) == 0);
        require(pwrite(handle, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0)
            == bytes.size());
        return u"/proc/self/fd/%1"_s.arg(handle);
    }

}

void backup(const QByteArray& bytes)
{
    static_cast<void>(backup::BackupReader::open(fileWith(bytes)));
    if (const auto manifest = backup::manifestFromJson(bytes))
        require(backup::manifestFromJson(backup::toJson(*manifest)).has_value());
    if (const auto key = backup::RecoveryKey::parse(QString::fromUtf8(bytes)))
        require(backup::RecoveryKey::parse(key->toString()).has_value());
}

}
