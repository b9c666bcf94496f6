// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/SqliteRowHash.h"

#include "storage/engine/Soci.h"

#include <QByteArray>
#include <QCryptographicHash>

// Brings sqlite3.h with it, inside the namespace sqlite_api.
#include <soci/sqlite3/soci-sqlite3.h>

namespace rooftree::storage {
namespace {

    using namespace sqlite_api;

    constexpr int kTable = 0;
    constexpr int kNames = 1;
    constexpr int kFirstValue = 2;

    QByteArrayView bytesOf(sqlite3_value* value)
    {
        const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
        return { bytes, sqlite3_value_bytes(value) };
    }

    void addField(QByteArray& row, QByteArrayView field)
    {
        row += QByteArray::number(field.size());
        row += ':';
        row.append(field);
    }

    /// A damaged file may hold what a strict table cannot.
    char kindOf(sqlite3_value* value)
    {
        switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            return 'i';
        case SQLITE_TEXT:
            return 't';
        case SQLITE_FLOAT:
            return 'r';
        default:
            return 'b';
        }
    }

    void rowHash(sqlite3_context* context, int count, sqlite3_value** values)
    {
        QByteArray row("rooftree-row-1");
        addField(row, bytesOf(values[kTable]));
        auto names = bytesOf(values[kNames]);
        for (int i = kFirstValue; i < count; ++i) {
            const auto comma = names.indexOf(',');
            const auto name = comma < 0 ? names : names.first(comma);
            names = comma < 0 ? QByteArrayView() : names.sliced(comma + 1);
            if (sqlite3_value_type(values[i]) == SQLITE_NULL)
                continue;
            addField(row, name);
            row += kindOf(values[i]);
            addField(row, bytesOf(values[i]));
        }
        const auto hash = QCryptographicHash::hash(row, QCryptographicHash::Sha256).toHex();
        sqlite3_result_text(
            context, hash.constData(), static_cast<int>(hash.size()), SQLITE_TRANSIENT);
    }

}

int addRowHashFunction(sqlite3* handle)
{
    // For our own statements only: nothing that stands in the file may call it.
    return sqlite3_create_function_v2(handle, "rooftree_row_hash", -1,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, &rowHash, nullptr, nullptr,
        nullptr);
}

}
