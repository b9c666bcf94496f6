// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rooftree::test {

/// The scratch PostgreSQL server of a test run.
class TestServer final {
public:
    [[nodiscard]] static bool isThere();

    /// The URL of another database on the server.
    [[nodiscard]] static QString urlOf(const QString& database);

    /// Makes a database with nothing in it and answers its name.
    [[nodiscard]] static QString create();
    /// Deletes every row of every table of a practice.
    static void empty(const QString& database);
    static void drop(const QString& database);
};

}
