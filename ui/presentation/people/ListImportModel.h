// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/patientlist/ListImportReport.h"
#include "presentation/people/ImportModel.h"

namespace rooftree::presentation {

/// Importing a practice list in two steps: look at the file and say what it is and what would
/// happen, then do that and nothing else. The window stays usable; Cancel leaves everything as it
/// was.
class ListImportModel final : public ImportModel {
    Q_OBJECT

public:
    using ImportModel::ImportModel;

    /// Looks at the file; ends in looked(), cancelled() or refused().
    void look(const QString& path);

    /// Imports the file that was looked at; ends in imported(), cancelled() or refused(). With
    /// `goodRowsOnly` the rows that cannot be read are left out.
    void apply(bool goodRowsOnly);

    /// After looked() or imported().
    [[nodiscard]] const exchange::ListImportReport& report() const { return m_report; }

    /// "EMIS Web report, UTF-8, separated by commas, dates written dd/MM/yyyy".
    [[nodiscard]] QString formatWords() const;

    /// Which columns are read and which are not.
    [[nodiscard]] QString columnWords() const;

    /// What is to be known about the file as a whole.
    [[nodiscard]] QStringList fileRemarks() const;

    /// The problems, one sentence a row with its line and column, at most `most`.
    [[nodiscard]] QStringList problemWords(int most) const;

private:
    void run(const exchange::ListImportOptions& options);
    void onReport(domain::Result<exchange::ListImportReport> report, bool wasLook);

    QString m_path;
    exchange::ListImportReport m_report;
};

}
