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

    void addSecondPart(QByteArray& bytes, const TrailEvent& event)
    {
        add(bytes, event.outcome.toUtf8());
        add(bytes, event.objectKind.toUtf8());
        add(bytes, numberOrEmpty(event.object));
        add(bytes, event.purpose.toUtf8());
        add(bytes, event.rowsDigest);
    }

    bool isSayable(const TrailEvent& event, TrailEncoding encoding)
    {
        return encoding == TrailEncoding::Second
            || (event.outcome == u"ok" && event.objectKind.isEmpty() && !event.object
                && event.purpose.isEmpty() && event.rowsDigest.isEmpty());
    }

}

QByteArray canonical(
    const TrailEvent& event, qint64 seq, const QByteArray& hashBefore, TrailEncoding encoding)
{
    QByteArray bytes("rooftree-trail-");
    bytes += QByteArray::number(static_cast<int>(encoding));
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
    if (encoding == TrailEncoding::Second)
        addSecondPart(bytes, event);
    return bytes;
}

QByteArray linkHash(
    const TrailEvent& event, qint64 seq, const QByteArray& hashBefore, TrailEncoding encoding)
{
    if (!isSayable(event, encoding))
        return {};
    const auto bytes = canonical(event, seq, hashBefore, encoding);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

}
