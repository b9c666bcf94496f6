// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/TrailLink.h"

#include <QCryptographicHash>

namespace rooftree::storage {
namespace {

    void add(QByteArray& bytes, const QByteArray& field)
    {
        bytes += QByteArray::number(field.size()) + ':' + field;
    }

    QByteArray numberOrEmpty(std::optional<qint64> value)
    {
        return value ? QByteArray::number(*value) : QByteArray();
    }

}

QByteArray canonical(const TrailEvent& event, qint64 seq, const QByteArray& hashBefore)
{
    QByteArray bytes("rooftree-trail-1");
    add(bytes, QByteArray::number(seq));
    add(bytes, hashBefore);
    add(bytes, QByteArray::number(event.id));
    add(bytes, event.saveKey.toUtf8());
    add(bytes, QByteArray::number(event.at));
    add(bytes, numberOrEmpty(event.staff));
    add(bytes, event.role.toUtf8());
    add(bytes, event.action.toUtf8());
    add(bytes, numberOrEmpty(event.patient));
    add(bytes, event.station.toUtf8());
    return bytes;
}

QByteArray linkHash(const TrailEvent& event, qint64 seq, const QByteArray& hashBefore)
{
    return QCryptographicHash::hash(canonical(event, seq, hashBefore), QCryptographicHash::Sha256)
        .toHex();
}

}
