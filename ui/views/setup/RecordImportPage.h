// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QWidget>

namespace rooftree::presentation {
class RecordImportModel;
}

namespace rooftree::ui {

class Banner;
class Button;
class Dialogs;
class PlainLabel;
class ProgressPanel;
class RecordReportPanel;

/// Bringing in FHIR records: choose a file or a folder, see what is new in it, import.
class RecordImportPage final : public QWidget {
    Q_OBJECT

public:
    RecordImportPage(
        presentation::RecordImportModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Wish: see what was imported.
    void placeRequested(const QString& id);

private:
    void buildLayout();
    void buildChoosers();
    void bindModel();
    void look(const std::optional<QString>& path);
    void import();
    void onBusy(bool busy);
    void onProgress(qint64 done, qint64 total, int entries);
    void onLooked();
    void onImported();
    void onCancelled();
    void onRefused(const domain::Error& error);
    void showReport();

    presentation::RecordImportModel& m_model;
    Dialogs& m_dialogs;
    QString m_doing; ///< what the progress is of
    Banner* m_banner = nullptr;
    QWidget* m_choosers = nullptr;
    Button* m_chooseFile = nullptr;
    Button* m_chooseFolder = nullptr;
    ProgressPanel* m_progress = nullptr;
    RecordReportPanel* m_report = nullptr;
};

}
