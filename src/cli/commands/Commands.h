// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/Invocation.h"
#include "cli/commands/Terminal.h"

namespace rooftree::cli {

/// One function a command; each opens what it needs and says what it did.
Exit runInit(const Invocation& invocation, Terminal& terminal);
Exit runDemo(const Invocation& invocation, Terminal& terminal);
Exit runImportPatients(const Invocation& invocation, Terminal& terminal);
Exit runImportFhir(const Invocation& invocation, Terminal& terminal);
Exit runRegisterList(const Invocation& invocation, Terminal& terminal);
Exit runSearch(const Invocation& invocation, Terminal& terminal);
Exit runAudit(const Invocation& invocation, Terminal& terminal);
Exit runAuditLint(const Invocation& invocation, Terminal& terminal);
Exit runExportAudit(const Invocation& invocation, Terminal& terminal);
Exit runMigrate(const Invocation& invocation, Terminal& terminal);
Exit runDoctor(const Invocation& invocation, Terminal& terminal);
Exit runVerify(const Invocation& invocation, Terminal& terminal);
Exit runVerifyBackup(const Invocation& invocation, Terminal& terminal);
Exit runBackup(const Invocation& invocation, Terminal& terminal);
Exit runBackupKey(const Invocation& invocation, Terminal& terminal);
Exit runRestore(const Invocation& invocation, Terminal& terminal);
Exit runUsersList(const Invocation& invocation, Terminal& terminal);
Exit runUsersAdd(const Invocation& invocation, Terminal& terminal);
Exit runStationRole(const Invocation& invocation, Terminal& terminal);
Exit runTour(const Invocation& invocation, Terminal& terminal);

/// The whole program but main(): parses, dispatches.
Exit run(const QStringList& arguments, Terminal& terminal);

}
