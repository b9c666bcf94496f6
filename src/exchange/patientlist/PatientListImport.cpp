// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/PatientListImport.h"

#include "exchange/patientlist/ListPass.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using domain::Error;
    using domain::ErrorKind;
    using domain::Result;

    /// Why a transaction is given up although nothing failed.
    constexpr QStringView kRejectedRows = u"import.rejected-rows";
    constexpr QStringView kNothingNew = u"import.nothing-new";

    tl::unexpected<Error> refuse(const QString& code)
    {
        return domain::fail(ErrorKind::Validation, u"file"_s, code);
    }

    Error warning(const QString& code, const QStringList& args = {})
    {
        return { ErrorKind::Validation, u"file"_s, code, args };
    }

    void warnAboutFile(const Layout& layout, ListImportReport& report)
    {
        const auto& format = report.format;
        if (format.delimiter != ',' && layout.hasHeader())
            report.fileWarnings.push_back(warning(u"list.delimiter"_s));
        if (!format.columnsUnknown.isEmpty())
            report.fileWarnings.push_back(warning(
                u"list.unknown-columns"_s, { QString::number(format.columnsUnknown.size()) }));
        if (!layout.hasNames)
            report.fileWarnings.push_back(warning(u"list.no-names"_s));
        if (report.importedBefore)
            report.fileWarnings.push_back(warning(u"list.imported-before"_s,
                { domain::civilDate(*report.importedBefore).toString(Qt::ISODate) }));
    }

}

Result<ListImportReport> PatientListImport::run(const Proof& proof, const QString& path,
    const ListImportOptions& options, const ImportWatch& watch)
{
    if (options.isDryRun)
        return look(path, options, watch, nullptr);
    if (!options.keepsGoodRows)
        return apply(proof, path, options, {}, watch);
    // Which rows are good is only known at the end of the file, so it is read twice; the second
    // reading must have the hash of the first.
    std::set<int> leftOut;
    const auto first = look(path, options, watch, &leftOut);
    if (!first)
        return first;
    auto again = options;
    again.expectedSha256 = first->fileSha256;
    return apply(proof, path, again, std::move(leftOut), watch);
}

Result<ListImportReport> PatientListImport::look(const QString& path,
    const ListImportOptions& options, const ImportWatch& watch, std::set<int>* rejectedLines)
{
    ListImportReport report;
    const auto looked = m_work.read([&]() -> Result<void> {
        auto reader = PatientListReader::open(path, m_clock.today());
        if (!reader)
            return domain::failure(reader);
        ListPass pass(**reader, m_store, watch, {});
        if (const auto passed = pass.run(); !passed)
            return passed;
        report = pass.takeReport();
        if (rejectedLines != nullptr)
            *rejectedLines = pass.rejectedLines();
        return finish((*reader)->layout(), options, report);
    });
    if (!looked)
        return domain::failure(looked);
    return report;
}

Result<ListImportReport> PatientListImport::apply(const Proof& proof, const QString& path,
    const ListImportOptions& options, std::set<int> leftOut, const ImportWatch& watch)
{
    ListImportReport report;
    const auto stamp = app::WriteStamp::of(proof, domain::SaveKey::make());
    const auto written = m_work.write(stamp, [&](app::EventId event) -> Result<void> {
        auto reader = PatientListReader::open(path, m_clock.today());
        if (!reader)
            return domain::failure(reader);
        ListPass pass(**reader, m_store, watch, { event, !options.keepsGoodRows, leftOut });
        if (const auto passed = pass.run(); !passed)
            return passed;
        report = pass.takeReport();
        if (const auto finished = finish((*reader)->layout(), options, report); !finished)
            return finished;
        if (report.rejected > 0 && !options.keepsGoodRows)
            return refuse(kRejectedRows.toString());
        if (report.created == 0 && (report.importedBefore || report.rows == 0))
            return refuse(kNothingNew.toString());
        return report.importedBefore ? Result<void>() : remember(report, event);
    });
    report.isApplied = written.has_value();
    const bool isRefusal = !written && written.error().detail != kRejectedRows
        && written.error().detail != kNothingNew;
    if (isRefusal)
        return domain::failure(written);
    return report;
}

/// What can be said once the whole file has been read.
Result<void> PatientListImport::finish(
    const Layout& layout, const ListImportOptions& options, ListImportReport& report)
{
    if (!options.expectedSha256.isEmpty() && options.expectedSha256 != report.fileSha256)
        return refuse(u"import.other-file"_s);
    const auto before = m_store.previousRun(report.fileSha256);
    if (!before)
        return domain::failure(before);
    if (*before)
        report.importedBefore = (*before)->at;
    warnAboutFile(layout, report);
    return {};
}

Result<void> PatientListImport::remember(const ListImportReport& report, app::EventId event)
{
    return m_store.addRun({ report.fileSha256, u"patients"_s, report.format.layoutId, report.rows,
                              report.created, report.unchanged, report.rejected, m_clock.now() },
        event);
}

}
