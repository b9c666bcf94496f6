// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/DatabaseUrl.h"

#include <QStringList>

namespace rooftree::faults {

/// A new practice with a nurse and a patient.
void preparePractice(const storage::DatabaseUrl& url);

/// Brings a practice to the newest schema, as opening it does: "ACK version <number>".
void migratePractice(const storage::DatabaseUrl& url);

/// Negative control: the same migrations, every statement a transaction of its own.
void migrateInPieces(const storage::DatabaseUrl& url);

/// An empty file with the schema of an earlier program, for keeping a practice of it.
void makeSchema(const storage::DatabaseUrl& url, int version);

/// Imports practice lists, each by itself: "ACK import <rows created>" after all of them.
void importLists(const storage::DatabaseUrl& url, const QStringList& paths);

/// For each path on standard input, opens the practice and looks at it as the program does:
///
///     GOOD <version>       it opened, is sound, and its trail is whole
///     OLD <version>        it opened, and waits for a migration
///     REFUSED <reason>     it did not open
///     NOTICED <reason>     it opened, and what is wrong with it was found
void inspectPractices();

/// Reads the record over and over until killed; "READ" after each, stops when it cannot.
void readPractice(const storage::DatabaseUrl& url);

/// Stands in one read transaction until standard input ends: "HOLDING".
void holdPractice(const storage::DatabaseUrl& url);

}
