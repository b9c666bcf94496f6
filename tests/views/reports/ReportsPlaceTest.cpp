// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/ReportsPlace.h"

#include "app/WindowHelp.h"
#include "composition/PdfReportPrinter.h"
#include "presentation/audit/ReportModel.h"
#include "presentation/followup/PromisedCalls.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "widgets/ChoiceChips.h"
#include "widgets/RunChart.h"
#include "widgets/RunChartCanvas.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;

namespace {

/// One planned review in March 2026, about somebody on no register.
struct Reports {
    Reports() : ann(desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14)))
    {
        testing::promise(desk, { ann, u"to walk again"_s, QDate(2026, 3, 20), desk.nurse });
    }

    void show(domain::StaffId person)
    {
        desk.signIn(person);
        model = std::make_unique<presentation::ReportModel>(
            desk.desk(), desk.core().practice().audit(), printer);
        place = std::make_unique<ui::ReportsPlace>(*model, dialogs);
        testing::showActive(*place);
        place->activate();
        desk.settle();
        place->focusFirst();
    }

    void press(const QString& button)
    {
        named<QAbstractButton>(*place, button)->click();
        desk.settle();
    }

    [[nodiscard]] QTableView& table(const QString& name) const
    {
        return *named<QTableView>(*place, name);
    }

    void choose(const QString& tableName, const QString& words)
    {
        auto& view = table(tableName);
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                if (view.model()->index(row, column).data() == words)
                    view.setCurrentIndex(view.model()->index(row, 0));
            }
        }
        QTest::keyClick(&view, Qt::Key_Return);
        desk.settle();
    }

    [[nodiscard]] QString words() const { return testing::visibleText(*place); }

    testing::DeskFixture desk;
    testing::FakeDialogs dialogs;
    composition::PdfReportPrinter printer;
    domain::PatientId ann;
    QTemporaryDir folder;
    std::unique_ptr<presentation::ReportModel> model;
    std::unique_ptr<ui::ReportsPlace> place;
};

}

TEST_CASE(
    "a report has the measures that are counted and says how old the data is", "[reports][hz07_c4]")
{
    Reports reports;
    reports.show(reports.desk.manager);

    CHECK(reports.table(u"indicatorTable"_s).model()->rowCount() == 29);
    CHECK(reports.words().contains(u"SMP05 Tutor pairing: Courses are kept now"_s));
    CHECK(reports.words().contains(u"1 Jan 2026 to 14 Mar 2026, data as at 14 Mar 2026"_s));

    reports.press(u"chip_year"_s);
    CHECK(reports.words().contains(u"1 Apr 2025 to 14 Mar 2026"_s));
}

TEST_CASE("a typed period is counted, and a wrong one said at its field", "[reports]")
{
    Reports reports;
    reports.show(reports.desk.manager);
    reports.press(u"chip_typed"_s);
    QTest::keyClicks(named<QLineEdit>(*reports.place, u"fromEditor"_s), u"1/2/2026"_s);
    QTest::keyClicks(named<QLineEdit>(*reports.place, u"toEditor"_s), u"30/2/2026"_s);
    reports.press(u"countButton"_s);
    CHECK(reports.words().contains(u"1 Jan 2026 to 14 Mar 2026"_s));
    CHECK(named<QLineEdit>(*reports.place, u"toEditor"_s)->hasFocus());

    named<QLineEdit>(*reports.place, u"toEditor"_s)->setText(u"28/2/2026"_s);
    reports.press(u"countButton"_s);

    CHECK(reports.words().contains(u"1 Feb 2026 to 28 Feb 2026"_s));
}

TEST_CASE(
    "a measure opens with its meaning, and a number with the list behind it", "[reports][hz21_c2]")
{
    Reports reports;
    reports.show(reports.desk.manager);

    reports.choose(u"indicatorTable"_s, u"SMS05"_s);
    const auto* opened = reports.model->opened();
    REQUIRE(opened);
    CHECK(reports.words().contains(opened->definition.plainEnglish));
    int line = -1;
    const auto& lines = reports.model->numbers().lines();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].number > 0)
            line = static_cast<int>(i);
    }
    REQUIRE(line >= 0);
    auto& numbers = reports.table(u"numberTable"_s);
    numbers.setCurrentIndex(numbers.model()->index(line, 0));
    QTest::keyClick(&numbers, Qt::Key_Return);
    reports.desk.settle();

    CHECK(reports.table(u"caseTable"_s).model()->rowCount()
        == lines[static_cast<std::size_t>(line)].number);
    CHECK(reports.words().contains(u"Ann Ahmed"_s));
    CHECK_FALSE(named<QPushButton>(*reports.place, u"openCaseButton"_s)->isVisible());

    reports.press(u"backToMeasureButton"_s);
    reports.press(u"backToMeasuresButton"_s);
    CHECK(reports.table(u"indicatorTable"_s).hasFocus());
}

TEST_CASE("the rules of a chart are chosen by keys and named on it", "[reports]")
{
    Reports reports;
    reports.show(reports.desk.manager);
    reports.choose(u"indicatorTable"_s, u"SMS05"_s);
    auto* chart = named<ui::RunChart>(*reports.place, u"monthChart"_s);
    auto* chips = named<ui::ChoiceChips>(*reports.place, u"ruleChips"_s);
    CHECK(chips->choice() == u"anhoej"_s);
    CHECK(chart->data().ruleSet == u"Anhøj rules"_s);
    CHECK(chart->canvas()->accessibleDescription() == chart->data().sentence);

    auto* anhoej = chips->chip(u"anhoej"_s);
    anhoej->setFocus();
    QTest::keyClick(anhoej, Qt::Key_Space);
    CHECK(chips->choice() == u"anhoej"_s);

    auto* dots = chips->chip(u"making-data-count"_s);
    dots->setFocus();
    QTest::keyClick(dots, Qt::Key_Space);
    CHECK(chips->choice() == u"making-data-count"_s);
    CHECK(chart->data().ruleSet == u"Making Data Count rules"_s);

    reports.press(u"backToMeasuresButton"_s);
    reports.choose(u"indicatorTable"_s, u"SMS06"_s);
    CHECK(chart->data().ruleSet == u"Making Data Count rules"_s);
}

TEST_CASE(
    "a clinician opens the record from the list and exports nothing", "[reports][access][hz15_c4]")
{
    Reports reports;
    reports.show(reports.desk.nurse);
    CHECK_FALSE(named<QPushButton>(*reports.place, u"csvButton"_s)->isVisible());
    const QSignalSpy opened(reports.place.get(), &ui::Place::patientOpenRequested);

    reports.choose(u"indicatorTable"_s, u"SMS05"_s);
    for (int line = 0; line < reports.model->numbers().rowCount(); ++line) {
        if (reports.model->numbers().lines()[static_cast<std::size_t>(line)].number > 0)
            reports.table(u"numberTable"_s)
                .setCurrentIndex(reports.model->numbers().index(line, 0));
    }
    reports.press(u"openNumberButton"_s);
    QTest::keyClick(&reports.table(u"caseTable"_s), Qt::Key_Return);

    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toLongLong() == reports.ann.value());
}

TEST_CASE(
    "a report is saved for its owner alone, as CSV, workbook and PDF", "[reports][export][hz15_c1]")
{
    Reports reports;
    reports.show(reports.desk.manager);
    const auto csv = reports.folder.filePath(u"report 1.csv"_s);
    const auto pdf = reports.folder.filePath(u"report 1.pdf"_s);
    const auto xlsx = reports.folder.filePath(u"report 1.xlsx"_s);
    reports.dialogs.saveFiles = { csv, xlsx, pdf };

    reports.press(u"csvButton"_s);
    CHECK(reports.words().contains(u"The report is saved."_s));
    reports.press(u"xlsxButton"_s);
    reports.press(u"pdfButton"_s);

    for (const auto& path : { csv, xlsx, pdf }) {
        const QFile file(path);
        CAPTURE(path.toStdString());
        REQUIRE(file.exists());
        CHECK(file.permissions()
            == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    }
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto content = file.readAll();
    CHECK(content.contains("SMS05"));
    CHECK_FALSE(content.contains("Jo Evans"));
}

TEST_CASE("a report that cannot be written says so in one sentence", "[reports][export]")
{
    Reports reports;
    reports.show(reports.desk.manager);
    reports.dialogs.saveFiles = { reports.folder.filePath(u"nowhere/report.csv"_s) };

    reports.press(u"csvButton"_s);

    CHECK(reports.words().contains(u"The file could not be written."_s));
}

TEST_CASE("only the newest wish is answered, and a cancelled one is not", "[reports]")
{
    Reports reports;
    reports.show(reports.desk.manager);
    const QSignalSpy counted(reports.model.get(), &presentation::ReportModel::counted);

    reports.model->count(presentation::lastMonths(12, QDate(2026, 3, 14)));
    reports.model->count(presentation::lastMonths(1, QDate(2026, 3, 14)));
    reports.desk.settle();
    CHECK(counted.size() == 1);
    CHECK(reports.model->report()->from == QDate(2026, 3, 1));

    reports.model->count(presentation::lastMonths(12, QDate(2026, 3, 14)));
    reports.model->cancel();
    reports.desk.settle();
    CHECK(counted.size() == 1);
}

TEST_CASE("everybody can use the reports, at 100 and at 200 %", "[reports][access]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    Reports reports;
    reports.show(reports.desk.manager);
    auto findings = testing::accessibilityFindings(*reports.place);
    reports.press(u"chip_typed"_s);
    findings += testing::accessibilityFindings(*reports.place);
    reports.choose(u"indicatorTable"_s, u"SMS05"_s);
    findings += testing::accessibilityFindings(*reports.place);
    reports.press(u"openNumberButton"_s);
    findings += testing::accessibilityFindings(*reports.place);

    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
