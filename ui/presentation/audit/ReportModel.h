// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditService.h"
#include "audit/ReportPrinter.h"
#include "presentation/audit/CaseList.h"
#include "presentation/audit/IndicatorList.h"
#include "presentation/audit/NumberList.h"
#include "presentation/audit/ReportPeriod.h"
#include "presentation/common/Desk.h"

namespace rooftree::presentation {

/// Counts the indicators on the worker, opens every number, and writes the report to a file. An
/// answer that was overtaken by a newer wish, or cancelled, is dropped.
class ReportModel final : public QObject {
    Q_OBJECT

public:
    enum class Format { Csv, Xlsx, Pdf };

    ReportModel(const Desk& desk, const audit::AuditService& service,
        const audit::ReportPrinter& printer, QObject* parent = nullptr);

    [[nodiscard]] IndicatorList& indicators() { return m_indicators; }

    [[nodiscard]] NumberList& numbers() { return m_numbers; }

    [[nodiscard]] CaseList& cases() { return m_cases; }

    [[nodiscard]] QDate today() const { return m_desk.services.clock.today(); }

    /// Null until a report was counted.
    [[nodiscard]] const audit::AuditReport* report() const { return m_report.get(); }

    /// waitingWords() of the report and of the practice's own files; empty until one was counted.
    [[nodiscard]] QString waiting() const;

    [[nodiscard]] bool isCounting() const { return m_isCounting; }

    /// The indicator that was opened; null when there is none.
    [[nodiscard]] const audit::IndicatorResult* opened() const;

    [[nodiscard]] bool mayExport() const;
    [[nodiscard]] bool mayOpenRecords() const;

    /// Ends in counted() or failed().
    void count(const ReportPeriod& period);
    void cancel();

    /// Fills numbers(); false when the report has no such indicator.
    bool openIndicator(const QString& id);
    /// Reads the list behind line `line` of numbers(); ends in casesRead() or failed().
    void openNumber(int line);

    /// "audit_2026-01-01_2026-06-30.csv"; empty without a report.
    [[nodiscard]] QString suggestedName(Format format) const;

    /// Writes the counted report for its owner alone, replacing what is at `path`. `leavesPractice`
    /// hides small numbers and clinicians. Ends in exported() or failed().
    void exportTo(const QString& path, Format format, bool leavesPractice);

Q_SIGNALS:
    void counted();
    void casesRead();
    void exported();
    void failed(const rooftree::domain::Error& error);

private:
    using Report = std::shared_ptr<const audit::AuditReport>;

    void onCounted(int generation, const domain::Result<Report>& report);
    void onCases(int generation, domain::Result<std::vector<audit::Case>> cases);
    [[nodiscard]] bool isAllowed(domain::Action action) const;
    void forget();

    const Desk& m_desk;
    const audit::AuditService& m_service;
    const audit::ReportPrinter& m_printer;
    IndicatorList m_indicators;
    NumberList m_numbers;
    CaseList m_cases;
    Report m_report;
    QString m_opened;
    int m_generation = 0;
    int m_casesGeneration = 0;
    bool m_isCounting = false;
};

}
