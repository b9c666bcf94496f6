// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/NoteReading.h"
#include "audit/ReportExport.h"
#include "cli/commands/Commands.h"
#include "cli/commands/Desk.h"
#include "composition/PdfReportPrinter.h"
#include "domain/common/DateParser.h"
#include "storage/backup/DiskSync.h"
#include "wording/Sentences.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    using domain::Result;

    struct Period {
        QDate from;
        QDate to;
        QDate asAt;
    };

    Result<Period> periodOf(const Invocation& invocation, QDate today)
    {
        Period period { {}, {}, today };
        const std::pair<QString, QDate*> fields[] = { { u"from"_s, &period.from },
            { u"to"_s, &period.to }, { u"as-at"_s, &period.asAt } };
        for (const auto& [option, target] : fields) {
            if (!invocation.has(option))
                continue;
            const auto date = domain::parseDate(invocation.value(option));
            if (!date)
                return domain::failure(date);
            *target = *date;
        }
        return period;
    }

    struct Counted {
        audit::AuditReport report;
        audit::ExportOptions options;
    };

    /// Signs in, counts, and names the practice. A missing --from or --to is a usage error of the
    /// caller.
    Result<Counted> count(const Desk& desk, const Period& period, const QStringList& ids)
    {
        const auto proof = desk.allow<app::Action::RunReports>();
        if (!proof)
            return domain::failure(proof);
        const auto& services = desk.services();
        auto report = desk.practice().audit().run(*proof, period.from, period.to, period.asAt, ids);
        if (!report)
            return domain::failure(report);
        const auto practice = services.staff.practice();
        if (!practice)
            return domain::failure(practice);
        Counted counted { *std::move(report), {} };
        if (*practice) {
            counted.options.practiceName = (*practice)->name;
            counted.options.isDemo = (*practice)->isDemo;
        }
        return counted;
    }

    QStringList indicatorsOf(const Invocation& invocation)
    {
        return invocation.value(u"indicator"_s).split(u',', Qt::SkipEmptyParts);
    }

    /// One line a measure; those without numbers last, each with its sentence.
    void print(const audit::AuditReport& report, Terminal& terminal)
    {
        for (const auto& indicator : report.indicators) {
            const auto& definition = indicator.definition;
            if (!indicator.isCounted()) {
                terminal.result(
                    u"%1  %2: %3"_s.arg(definition.id.leftJustified(6), definition.title,
                        indicator.failure ? wording::sentence(*indicator.failure)
                                          : definition.noDataYet));
                continue;
            }
            const auto value = indicator.total.value();
            terminal.result(u"%1  %2 of %3  %4  %5"_s.arg(definition.id.leftJustified(6),
                QString::number(indicator.total.numerator).rightJustified(5),
                QString::number(indicator.total.denominator).rightJustified(5),
                (value ? u"%1 %"_s.arg(*value * 100, 0, 'f', 0) : u"-"_s).rightJustified(6),
                definition.title));
        }
    }

    void warnOfUnused(const audit::AuditService& audit, Terminal& terminal)
    {
        for (const auto& unused : audit.unused())
            terminal.message(
                u"%1.json is not used. %2"_s.arg(unused.name, wording::sentence(unused.why)));
    }

}

Exit runAudit(const Invocation& invocation, Terminal& terminal)
{
    if (!invocation.has(u"from"_s) || !invocation.has(u"to"_s))
        return terminal.usage(
            u"\"audit\" needs --from and --to, for example --from 2026-01-01 --to 2026-06-30."_s);
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    const auto period = periodOf(invocation, desk->services().clock.today());
    if (!period)
        return terminal.refuse(period.error());
    if (const auto in = desk->signIn(invocation, terminal); !in)
        return terminal.refuse(in.error());
    const auto counted = count(*desk, *period, indicatorsOf(invocation));
    if (!counted)
        return terminal.refuse(counted.error());
    warnOfUnused(desk->practice().audit(), terminal);
    if (invocation.has(u"json"_s))
        terminal.result(QJsonDocument(audit::toJson(counted->report, counted->options)));
    else
        print(counted->report, terminal);
    return Exit::Done;
}

namespace {

    Result<QByteArray> written(const QString& path, const Counted& counted, QDate today)
    {
        const auto suffix = path.section(u'.', -1).toLower();
        if (suffix == u"csv")
            return audit::toCsv(counted.report, counted.options);
        if (suffix == u"xlsx")
            return audit::toXlsx(counted.report, counted.options);
        if (suffix == u"json")
            return QJsonDocument(audit::toJson(counted.report, counted.options)).toJson();
        if (suffix == u"pdf")
            return composition::PdfReportPrinter().pdf(counted.report, counted.options, today);
        return domain::fail(domain::ErrorKind::Validation, u"file"_s, u"export.unknown-format"_s);
    }

    /// A new file that only its owner can read; what is there already is not written over.
    Result<void> save(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return domain::fail(domain::ErrorKind::Validation, u"file"_s,
                QFile::exists(path) ? u"export.file-exists"_s : u"export.not-written"_s);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        // Called done only when a power cut cannot take it back.
        if (file.write(content) == content.size() && file.flush() && storage::syncFile(path)) {
            storage::syncFolder(path);
            return {};
        }
        file.remove();
        return domain::fail(domain::ErrorKind::Storage, u"file"_s, u"export.not-written"_s);
    }

}

Exit runExportAudit(const Invocation& invocation, Terminal& terminal)
{
    if (!invocation.has(u"from"_s) || !invocation.has(u"to"_s))
        return terminal.usage(u"\"export audit\" needs --from and --to."_s);
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    const auto today = desk->services().clock.today();
    const auto period = periodOf(invocation, today);
    if (!period)
        return terminal.refuse(period.error());
    if (const auto in = desk->signIn(invocation, terminal); !in)
        return terminal.refuse(in.error());
    const auto proof = desk->allow<app::Action::ExportReport>();
    if (!proof)
        return terminal.refuse(proof.error());
    auto counted = count(*desk, *period, indicatorsOf(invocation));
    if (!counted)
        return terminal.refuse(counted.error());
    if (invocation.has(u"for-release"_s)) {
        auto rules = audit::SmallNumbers::load();
        if (!rules)
            return terminal.refuse(rules.error());
        counted->options.forRelease = *rules;
    }
    const auto& path = invocation.operands.first();
    const auto content = written(path, *counted, today);
    if (!content)
        return terminal.refuse(content.error());
    // Nothing leaves that is not in the trail.
    if (const auto noted = app::noteReading(desk->services().work, *proof, { u"report"_s, {} });
        !noted)
        return terminal.refuse(noted.error());
    if (const auto saved = save(path, *content); !saved)
        return terminal.refuse(saved.error());
    terminal.result(path);
    return Exit::Done;
}

}
