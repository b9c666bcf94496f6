// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fhir/FhirReport.h"
#include "presentation/people/ImportModel.h"
#include "presentation/people/RecordFileList.h"
#include "presentation/people/RecordImportWords.h"
#include "presentation/people/RecordKindList.h"

namespace rooftree::presentation {

/// Importing FHIR records in two steps: look at a file or folder and say what is new, then import
/// just those files. Each file is a whole; Cancel keeps those that were finished and says which.
class RecordImportModel final : public ImportModel {
    Q_OBJECT

public:
    enum class Outcome {
        Nothing, ///< everything is here already
        Done,
        Partly, ///< some files, or all, were not imported
        Stopped
    };

    explicit RecordImportModel(const Desk& desk, LongWork& work, QObject* parent = nullptr);

    /// Looks at the file or folder; ends in looked(), cancelled() or refused().
    void look(const QString& path);

    /// Imports what was looked at; ends in imported() or refused().
    void apply();

    /// After looked() or imported().
    [[nodiscard]] const exchange::FhirReport& report() const { return m_report; }

    [[nodiscard]] bool isDone() const { return m_isDone; }

    /// There is something to import, or to go on with.
    [[nodiscard]] bool canImport() const;
    [[nodiscard]] Outcome outcome() const;

    [[nodiscard]] QString sumWords() const;
    [[nodiscard]] QString resultWords() const;
    [[nodiscard]] QString registerWords() const;

    /// The files that cannot be imported and the remarks, at most `most` of each; the last line
    /// says how many more there are.
    [[nodiscard]] QStringList refusalWords(int most) const;
    [[nodiscard]] QStringList remarkWords(int most) const;

    [[nodiscard]] RecordKindList& kinds() { return m_kinds; }

    [[nodiscard]] RecordFileList& files() { return m_files; }

    [[nodiscard]] bool mayOpenPeople() const;
    [[nodiscard]] bool mayOpenReports() const;

private:
    struct Answer {
        exchange::FhirReport report;
        std::vector<RegisterCount> registers;
    };

    void run(const exchange::FhirImportOptions& options);
    void onAnswer(domain::Result<Answer> answer, bool wasLook);
    [[nodiscard]] bool isAllowed(domain::Action action) const;

    QString m_path;
    QHash<QString, QByteArray> m_looked; ///< what may be imported
    exchange::FhirReport m_report;
    std::vector<RegisterCount> m_registers;
    bool m_isDone = false;
    RecordKindList m_kinds;
    RecordFileList m_files;
};

}
