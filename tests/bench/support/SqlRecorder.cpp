// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/SqlRecorder.h"

#include <sqlite3.h>

namespace rooftree::bench {
namespace {

    sqlite3* g_newest = nullptr;

    int onStatement(unsigned, void* statements, void* statement, void*)
    {
        static_cast<std::vector<std::string>*>(statements)
            ->emplace_back(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
        return 0;
    }

    int onOpen(sqlite3* database, char**, const sqlite3_api_routines*)
    {
        g_newest = database;
        return SQLITE_OK;
    }

    // SQLite keeps extensions as functions without a type.
    auto hook() { return reinterpret_cast<void (*)()>(&onOpen); }

}

SqlRecorder::SqlRecorder() { sqlite3_auto_extension(hook()); }

SqlRecorder::~SqlRecorder() { sqlite3_cancel_auto_extension(hook()); }

std::vector<std::string> SqlRecorder::statementsOf(const std::function<void()>& work)
{
    std::vector<std::string> statements;
    sqlite3_trace_v2(g_newest, SQLITE_TRACE_STMT, &onStatement, &statements);
    work();
    sqlite3_trace_v2(g_newest, 0, nullptr, nullptr);
    return statements;
}

}
