// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "presentation/audit/ReportModel.h"

#include <QWidget>

class QCheckBox;

namespace rooftree::presentation {
struct ReportPeriod;
}

namespace rooftree::ui {

class Button;
class Card;
class Dialogs;
class PeriodBar;
class PlainLabel;
class ProgressPanel;
class ScrollPage;
class TableView;

/// The measures of one period at a glance, and the report as a file.
class ReportOverview final : public QWidget {
    Q_OBJECT

public:
    ReportOverview(presentation::ReportModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Counts the chosen period.
    void start();

    void focusFirst();
    void say(const domain::Error& error);

Q_SIGNALS:
    void opened(const QString& indicator);

private:
    void buildLayout();
    void buildTable();
    void buildExport();
    void buildWaiting();
    void bindModel();
    void onPeriod(const presentation::ReportPeriod& period);
    void onCounted();
    void openChosen();
    void exportAs(presentation::ReportModel::Format format, const QString& kind);

    presentation::ReportModel& m_model;
    Dialogs& m_dialogs;
    ScrollPage* m_page = nullptr;
    PeriodBar* m_period = nullptr;
    PlainLabel* m_asAt = nullptr;
    ProgressPanel* m_progress = nullptr;
    TableView* m_table = nullptr;
    Button* m_open = nullptr;
    Card* m_export = nullptr;
    QCheckBox* m_leaves = nullptr;
    Card* m_waiting = nullptr;
    PlainLabel* m_waitingWords = nullptr;
};

}
