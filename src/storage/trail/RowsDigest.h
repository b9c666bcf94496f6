// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace rooftree::storage {

/// One hash over the rows of an event, which its link of the chain carries: SHA-256 over
/// "rooftree-rows-1" and for each row, by table and number, the table's name, the row's number and
/// its hash, each as its length in bytes, a colon and its text. No rows: empty.
class RowsDigest final {
public:
    RowsDigest();

    /// In the order of the table's name and the row's number.
    void add(const QByteArray& table, qint64 row, const QByteArray& hash);

    [[nodiscard]] QByteArray result() const;

private:
    QCryptographicHash m_hash;
    bool m_isEmpty = true;
};

}
