// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/patientlist/ListImportReport.h"
#include "presentation/common/Desk.h"

#include <atomic>
#include <memory>

namespace rooftree::presentation {

/// Importing a practice list in two steps: look at the file and say what it is and what would
/// happen, then do that and nothing else. The window stays usable; Cancel leaves everything as it
/// was.
class ListImportModel final : public QObject {
    Q_OBJECT

public:
    explicit ListImportModel(const Desk& desk, QObject* parent = nullptr);
    ~ListImportModel() override;

    /// Looks at the file; ends in looked() or refused().
    void look(const QString& path);

    /// Imports the file that was looked at; ends in imported() or refused(). With `goodRowsOnly`
    /// the rows that cannot be read are left out.
    void apply(bool goodRowsOnly);

    void cancel();

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// After looked() or imported().
    [[nodiscard]] const exchange::ListImportReport& report() const { return m_report; }

    /// "EMIS Web report, UTF-8, commas, dates as dd/MM/yyyy".
    [[nodiscard]] QString formatWords() const;

    /// The problems, one sentence a row with its line and column, at most `most`.
    [[nodiscard]] QStringList problemWords(int most) const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void progressed(qint64 done, qint64 total, int rows);
    void looked();
    void imported();
    void refused(const rooftree::domain::Error& error);

private:
    void run(const exchange::ListImportOptions& options);
    void onReport(domain::Result<exchange::ListImportReport> report, bool wasLook);
    void setBusy(bool busy);

    const Desk& m_desk;
    QString m_path;
    exchange::ListImportReport m_report;
    std::shared_ptr<std::atomic_bool> m_isCancelled; // shared with the job, which may outlive this
    bool m_isBusy = false;
};

}
