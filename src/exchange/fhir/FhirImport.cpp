// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/FhirImport.h"

#include "exchange/common/SourceFile.h"
#include "exchange/fhir/ContentMapper.h"
#include "exchange/fhir/FhirFiles.h"
#include "exchange/fhir/FhirStore.h"
#include "exchange/fhir/JsonDocument.h"
#include "exchange/fhir/LineReader.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    /// Why a transaction is given up although nothing failed.
    constexpr QStringView kRejected = u"import.rejected-rows";
    constexpr QStringView kNothingNew = u"import.nothing-new";
    constexpr QStringView kCancelled = u"import.cancelled";

    tl::unexpected<domain::Error> refuse(const QString& code)
    {
        return domain::fail(ErrorKind::Validation, u"file"_s, code);
    }

    void takeProblems(FhirContent& content, FhirFileReport& report)
    {
        for (auto& problem : content.problems.take()) {
            const bool isReject = problem.severity == FhirProblem::Severity::Reject;
            // A rejecting one is always listed when it is the first: it decides.
            if (report.problems.size() < FhirFileReport::kMostListed
                || (isReject && !report.isRefused()))
                report.problems.push_back(std::move(problem));
            else
                ++report.problemsNotListed;
        }
    }

    void countContent(const FhirContent& content, FhirFileReport& report)
    {
        report.entries += content.entries;
        for (auto type = content.skipped.begin(); type != content.skipped.end(); ++type)
            report.byType[type.key()].skipped += type.value();
    }

    /// What the database says is no fault of the file, and ends the whole import, as a wish does.
    bool endsTheImport(const domain::Error& error)
    {
        return error.kind == ErrorKind::Storage || error.kind == ErrorKind::Busy
            || error.kind == ErrorKind::Denied || error.kind == ErrorKind::Incompatible
            || error.detail == kCancelled;
    }

    /// Of a refused file nothing is new and nothing here already.
    void countNothing(FhirFileReport& report)
    {
        for (auto& count : report.byType)
            count = { 0, 0, count.skipped };
    }

    FhirTypeCount sumOf(const FhirFileReport& report)
    {
        FhirReport whole;
        whole.files.push_back(report);
        return whole.total();
    }

}

struct FhirImport::Run {
    const Proof& proof;
    const FhirImportOptions& options;
    const ImportWatch& watch;
    FhirStore store;
    ImportProgress progress {};

    [[nodiscard]] Result<void> advance(int rows)
    {
        progress.rows += rows;
        if (watch && !watch(progress))
            return refuse(kCancelled.toString());
        return {};
    }
};

Result<FhirReport> FhirImport::run(const Proof& proof, const QString& path,
    const FhirImportOptions& options, const ImportWatch& watch)
{
    const auto files = findFhirFiles(path, kMostFiles);
    if (!files)
        return domain::failure(files);
    Run run { proof, options, watch, FhirStore(m_store) };
    run.progress.totalBytes = files->bytes;
    FhirReport report;
    for (const auto& file : files->files) {
        if (report.stopped) {
            report.notReached.append(file.shown);
            continue;
        }
        FhirFileReport fileReport;
        fileReport.file = file.shown;
        const auto done = importFile(run, file.path, fileReport);
        if (!done && endsTheImport(done.error())) {
            report.stopped = done.error();
            report.notReached.append(file.shown);
            continue;
        }
        if (!done)
            fileReport.refusal = done.error();
        if (fileReport.isRefused())
            countNothing(fileReport);
        report.files.push_back(std::move(fileReport));
    }
    return report;
}

Result<void> FhirImport::importFile(Run& run, const QString& path, FhirFileReport& report)
{
    const bool isLines = isLineFile(path);
    auto file = SourceFile::open(path, isLines ? kMostLineFileBytes : JsonDocument::kMostBytes);
    if (!file)
        return domain::failure(file);
    SourceFile& source = **file;
    JsonDocument document;
    const ContentMapper mapper(m_clock.today(), run.store.seen());
    const auto take
        = [&](QByteArray bytes, int number, std::optional<app::EventId> event) -> Result<void> {
        const auto json = document.parse(std::move(bytes));
        if (!json)
            return domain::failure(json);
        auto content = mapper.map(*json, number);
        countContent(content, report);
        const auto added = content.problems.hasRejects()
            ? Result<void>()
            : run.store.add(content, event, report, [&run] { return run.advance(0); });
        takeProblems(content, report);
        return added ? run.advance(content.entries) : added;
    };
    if (isLines)
        return transact(run, report, [&](std::optional<app::EventId> event) -> Result<void> {
            LineReader lines(source, JsonDocument::kMostBytes);
            while (auto line = lines.next()) {
                if (!*line)
                    return domain::failure(*line);
                run.progress.bytes += (*line)->size();
                if (auto taken = take(**std::move(line), lines.number(), event); !taken)
                    return taken;
            }
            report.sha256 = source.sha256();
            return {};
        });
    // The file is read before the database is locked for writing.
    auto bytes = source.readAll();
    if (!bytes)
        return domain::failure(bytes);
    report.sha256 = source.sha256();
    run.progress.bytes += bytes->size();
    return transact(
        run, report, [&](std::optional<app::EventId> event) { return take(*bytes, 1, event); });
}

Result<void> FhirImport::transact(Run& run, FhirFileReport& report,
    const std::function<Result<void>(std::optional<app::EventId>)>& work)
{
    if (run.options.isDryRun) {
        return m_work.read([&]() -> Result<void> {
            const auto done = work(std::nullopt);
            run.store.settle(done.has_value());
            return done ? remember(run, report, std::nullopt) : done;
        });
    }
    const auto stamp = app::WriteStamp::of(run.proof, domain::SaveKey::make());
    const auto written = m_work.write(stamp, [&](app::EventId event) -> Result<void> {
        if (const auto done = work(event); !done)
            return done;
        if (report.isRefused())
            return refuse(kRejected.toString());
        return remember(run, report, event);
    });
    report.isApplied = written.has_value();
    const bool isNothingNew = !written && written.error().detail == kNothingNew;
    run.store.settle(report.isApplied || isNothingNew);
    const bool isExpected = report.isApplied || isNothingNew || written.error().detail == kRejected;
    return isExpected ? Result<void>() : domain::failure(written);
}

/// Notes the file as imported; one that brought nothing new leaves no trace.
Result<void> FhirImport::remember(
    const Run& run, FhirFileReport& report, std::optional<app::EventId> event)
{
    const auto& expected = run.options.expectedSha256;
    if (!expected.isEmpty() && expected.value(report.file) != report.sha256)
        return refuse(u"import.other-file"_s);
    const auto before = m_store.previousRun(report.sha256);
    if (!before)
        return domain::failure(before);
    if (*before)
        report.importedBefore = (*before)->at;
    if (!event)
        return {};
    const auto sum = sumOf(report);
    if (sum.imported == 0 && (*before || sum.unchanged == 0))
        return refuse(kNothingNew.toString());
    if (*before)
        return {};
    return m_store.addRun({ report.sha256, u"fhir"_s, u"r4"_s, report.entries, sum.imported,
                              sum.unchanged, 0, m_clock.now() },
        *event);
}

}
