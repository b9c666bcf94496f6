// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "views/Place.h"

class QStackedWidget;

namespace rooftree::presentation {
class ReportModel;
}

namespace rooftree::ui {

class CasesPage;
class Dialogs;
class IndicatorPage;
class ReportOverview;

/// What the practice did: the measures of a period, what each means, and who is behind every
/// number.
class ReportsPlace final : public Place {
    Q_OBJECT

public:
    ReportsPlace(presentation::ReportModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] domain::Action requiredAction() const override
    {
        return domain::Action::RunReports;
    }

    void activate() override;
    void focusFirst() override;

private:
    void buildLayout(Dialogs& dialogs);
    void bindPages();
    void onOpened(const QString& indicator);
    void onNumber(int line);
    void onCases();
    void onFailed(const domain::Error& error);

    presentation::ReportModel& m_model;
    int m_line = 0; ///< whose list was asked for
    QStackedWidget* m_pages = nullptr;
    ReportOverview* m_overview = nullptr;
    IndicatorPage* m_indicator = nullptr;
    CasesPage* m_cases = nullptr;
};

}
