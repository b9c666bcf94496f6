// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QWidget>

namespace rooftree::presentation {
class ListImportModel;
}

namespace rooftree::ui {

class Banner;
class Button;
class Card;
class Dialogs;
class PlainLabel;
class ProgressPanel;

/// Bringing in a practice list: choose the file, see what it is and what would happen, import.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    ImportPage(presentation::ListImportModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

private:
    void buildLayout();
    void buildPreview();
    void bindModel();
    void onChoose();
    void import(bool goodRowsOnly);
    void onBusy(bool busy);
    void onLooked();
    void onImported();
    void onProgress(qint64 done, qint64 total, int rows);
    void onCancelled();
    void onRefused(const domain::Error& error);
    void showProblems();

    presentation::ListImportModel& m_model;
    Dialogs& m_dialogs;
    QString m_doing; ///< what the progress is of
    Banner* m_banner = nullptr;
    Button* m_choose = nullptr;
    ProgressPanel* m_progress = nullptr;
    Card* m_preview = nullptr;
    PlainLabel* m_format = nullptr;
    PlainLabel* m_columns = nullptr;
    PlainLabel* m_counts = nullptr;
    PlainLabel* m_problems = nullptr;
    Button* m_import = nullptr;
    Button* m_importGood = nullptr;
};

}
