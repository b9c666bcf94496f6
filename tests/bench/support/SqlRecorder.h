// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace rooftree::bench {

/// Learns the SQL that the program runs, so that the limit of an operation is the same statements
/// on SQLite's own interface and follows them when they change. Knows the SQLite connection that
/// was opened last while it lives; one at a time.
class SqlRecorder final {
public:
    SqlRecorder();
    ~SqlRecorder();
    SqlRecorder(const SqlRecorder&) = delete;
    SqlRecorder& operator=(const SqlRecorder&) = delete;

    /// The statements that `work` ran, in order, with names in place of values.
    [[nodiscard]] std::vector<std::string> statementsOf(const std::function<void()>& work);
};

}
