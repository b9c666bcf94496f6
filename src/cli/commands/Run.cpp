// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    using Command = Exit (*)(const Invocation&, Terminal&);

    const QHash<QString, Command>& commands()
    {
        static const QHash<QString, Command> all { { u"init"_s, runInit }, { u"demo"_s, runDemo },
            { u"import patients"_s, runImportPatients }, { u"import fhir"_s, runImportFhir },
            { u"register list"_s, runRegisterList }, { u"search"_s, runSearch },
            { u"audit"_s, runAudit }, { u"audit lint"_s, runAuditLint },
            { u"export audit"_s, runExportAudit }, { u"migrate"_s, runMigrate },
            { u"doctor"_s, runDoctor }, { u"verify"_s, runVerify }, { u"backup"_s, runBackup },
            { u"backup key"_s, runBackupKey }, { u"backup verify"_s, runVerifyBackup },
            { u"restore"_s, runRestore }, { u"users list"_s, runUsersList },
            { u"users add"_s, runUsersAdd }, { u"station-role"_s, runStationRole },
            { u"tour"_s, runTour } };
        return all;
    }

}

Exit run(const QStringList& arguments, Terminal& terminal)
{
    const auto invocation = parseInvocation(arguments);
    if (!invocation)
        return terminal.usage(invocation.error());
    if (invocation->command == u"help"_s) {
        terminal.result(helpText());
        return Exit::Done;
    }
    if (invocation->command == u"version"_s) {
        terminal.result(QCoreApplication::applicationVersion());
        return Exit::Done;
    }
    return commands().value(invocation->command)(*invocation, terminal);
}

}
