// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/SqliteConfinement.h"

#include "storage/engine/Soci.h"

// Brings sqlite3.h with it, inside the namespace sqlite_api.
#include <soci/sqlite3/soci-sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace rooftree::storage {
namespace {

    using namespace sqlite_api;
    using std::string_view;

    struct Permit {
        int act;
        string_view table;
        string_view column; ///< empty: all of them
    };

    // The keys of what the letterbox refers to are read when it is written.
    constexpr std::array kPermits { Permit { SQLITE_READ, "kiosk_station", {} },
        Permit { SQLITE_READ, "kiosk_pulse", {} }, Permit { SQLITE_READ, "kiosk_ticket", {} },
        Permit { SQLITE_READ, "kiosk_letter", {} }, Permit { SQLITE_READ, "kiosk_session", "id" },
        Permit { SQLITE_READ, "schema_info", {} }, Permit { SQLITE_READ, "practice", "name" },
        Permit { SQLITE_READ, "sign_in_try", {} }, Permit { SQLITE_INSERT, "kiosk_pulse", {} },
        Permit { SQLITE_INSERT, "kiosk_letter", {} }, Permit { SQLITE_INSERT, "sign_in_try", {} },
        Permit { SQLITE_UPDATE, "kiosk_pulse", {} }, Permit { SQLITE_UPDATE, "sign_in_try", {} },
        Permit { SQLITE_UPDATE, "kiosk_ticket", "taken_at" },
        Permit { SQLITE_UPDATE, "kiosk_ticket", "taken_by" },
        Permit { SQLITE_UPDATE, "kiosk_ticket", "content" },
        Permit { SQLITE_UPDATE, "kiosk_ticket", "wrong_birthdays" },
        Permit { SQLITE_UPDATE, "schema_info", "change_number" },
        Permit { SQLITE_DELETE, "kiosk_letter", {} }, Permit { SQLITE_DELETE, "sign_in_try", {} } };

    string_view view(const char* text) { return text ? string_view(text) : string_view(); }

    int decide(void*, int act, const char* first, const char* second, const char*, const char*)
    {
        if (act == SQLITE_SELECT || act == SQLITE_TRANSACTION)
            return SQLITE_OK;
        const bool isPermitted
            = std::any_of(kPermits.begin(), kPermits.end(), [&](const Permit& each) {
                  return each.act == act && each.table == view(first)
                      && (each.column.empty() || each.column == view(second));
              });
        return isPermitted ? SQLITE_OK : SQLITE_DENY;
    }

}

void keepNoPages() { sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, 0); }

void confineToLetterbox(sqlite3* handle)
{
    // Its pool of small pieces is never given back, and so never written over.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 0, 0);
    sqlite3_set_authorizer(handle, &decide, nullptr);
}

}
