// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/RowsDigest.h"

namespace rooftree::storage {
namespace {

    void append(QByteArray& bytes, const QByteArray& field)
    {
        bytes += QByteArray::number(field.size());
        bytes += ':';
        bytes += field;
    }

}

RowsDigest::RowsDigest() : m_hash(QCryptographicHash::Sha256)
{
    m_hash.addData(QByteArrayView("rooftree-rows-1"));
}

void RowsDigest::add(const QByteArray& table, qint64 row, const QByteArray& hash)
{
    QByteArray bytes;
    append(bytes, table);
    append(bytes, QByteArray::number(row));
    append(bytes, hash);
    m_hash.addData(bytes);
    m_isEmpty = false;
}

QByteArray RowsDigest::result() const { return m_isEmpty ? QByteArray() : m_hash.result().toHex(); }

}
