// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/trail/TrailPlace.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "presentation/trail/TrailModel.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/PdfTools.h"
#include "support/ThemeScope.h"

#include <QComboBox>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;
using testing::visibleText;

namespace {

/// The trail of a practice in which a nurse opened Margaret Ahmed's record, before its manager.
struct TrailContext {
    explicit TrailContext(const QString& family = u"Ahmed"_s)
    {
        patient = desk.addPatient(family, u"Margaret"_s, QDate(1947, 3, 14));
        desk.book(patient, { 10, 20 });
        open();
        desk.signIn(desk.manager);
        model = std::make_unique<presentation::TrailModel>(desk.desk());
        place = std::make_unique<ui::TrailPlace>(*model, dialogs);
        testing::showActive(*place);
        place->activate();
        desk.settle();
    }

    void open()
    {
        const auto actor = desk.actor(desk.nurse);
        const auto opened = desk.onWorker([&, this]() -> domain::Result<app::RecordView> {
            const auto proof
                = desk.services().gate.allow<domain::Action::ReadRecord>(actor, { patient });
            if (!proof)
                return domain::failure(proof);
            return desk.services().openRecord.run(*proof, {});
        });
        REQUIRE(opened);
    }

    void click(const QString& button)
    {
        QTest::mouseClick(named<QPushButton>(*place, button), Qt::LeftButton);
        desk.settle();
    }

    void choose(const QString& box, const QString& words)
    {
        auto* combo = named<QComboBox>(*place, box);
        const auto index = combo->findText(words);
        REQUIRE(index >= 0);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
        desk.settle();
    }

    [[nodiscard]] QStringList deeds() const
    {
        QStringList words;
        const auto& list = model->list();
        for (int row = 0; row < list.rowCount(); ++row)
            words << list.index(row, presentation::TrailList::Deed).data().toString();
        return words;
    }

    QTemporaryDir folder;
    testing::DeskFixture desk;
    testing::FakeDialogs dialogs;
    domain::PatientId patient { 0 };
    std::unique_ptr<presentation::TrailModel> model;
    std::unique_ptr<ui::TrailPlace> place;
};

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

TEST_CASE("r53 the manager sees who did what, newest first, and that they look is noted once",
    "[trail][views][r53]")
{
    TrailContext context;
    REQUIRE(context.deeds().size() > 3);
    CHECK(context.deeds().at(0) == u"read the trail"_s);
    CHECK(context.deeds().at(1) == u"opened the record"_s);
    CHECK(context.model->list().index(1, presentation::TrailList::Patient).data().toString()
        == u"AHMED, Margaret"_s);
    context.place->activate();
    context.desk.settle();
    CHECK(context.deeds().filter(u"read the trail"_s).size() == 1);
}

TEST_CASE("the list is narrowed by act, person and patient", "[trail][views]")
{
    TrailContext context;
    context.choose(u"trailAct"_s, u"Opened the record"_s);
    CHECK(context.deeds() == QStringList { u"opened the record"_s });
    context.click(u"onlyPatientButton"_s);
    context.choose(u"trailAct"_s, u"Everything"_s);
    CHECK(context.deeds()
        == QStringList {
            u"opened the record"_s, u"booked an appointment"_s, u"registered the patient"_s });
    context.click(u"onlyPatientButton"_s);
    CHECK(context.deeds().size() > 3);
}

TEST_CASE("r65 the list is saved as CSV that no spreadsheet takes for a formula, and that is noted",
    "[trail][views][r65]")
{
    TrailContext context(u"=HYPERLINK"_s);
    const auto path = context.folder.filePath(u"trail.csv"_s);
    context.dialogs.saveFiles.push_back(path);
    context.click(u"saveTrailButton"_s);

    const auto csv = read(path);
    CHECK(csv.startsWith("event,time,who,role,action,outcome,patient_id,patient,"));
    CHECK(csv.contains("\"'=HYPERLINK, Margaret\""));
    CHECK_FALSE(csv.contains("\r\n="));
    CHECK(
        context.desk.database.number(
            "SELECT count(*) FROM audit_event WHERE action = 'trail.see' AND object_kind = 'file'")
        == 1);
}

TEST_CASE("r53 an opening of a namesake's record is worth a question", "[trail][views][r53]")
{
    TrailContext context(u"Evans"_s);
    context.click(u"chip_unusual"_s);
    REQUIRE(context.model->unusual().rowCount() >= 1);
    CHECK(context.model->unusual().index(0, presentation::UnusualList::Why).data().toString()
        == u"the same surname"_s);
}

TEST_CASE("r52 the anchor's page holds number and hash, and is due again after a week",
    "[trail][views][r52]")
{
    TrailContext context;
    context.click(u"chip_anchor"_s);
    CHECK(visibleText(*context.place).contains(u"Never put on paper yet."_s));
    CHECK(visibleText(*context.place).contains(u"is due"_s));

    const auto path = context.folder.filePath(u"anchor.pdf"_s);
    context.dialogs.saveFiles.push_back(path);
    context.click(u"printAnchorButton"_s);
    const auto head = context.model->head();
    REQUIRE(head);
    CHECK_FALSE(context.model->isAnchorDue());
    if (const auto text = test::textOf(read(path))) {
        CHECK(text->contains(head->anchor.hash.left(8)));
        CHECK(text->contains(QString::number(head->anchor.seq)));
        CHECK(test::pagesOf(read(path)) == 1);
    }
    // The page covers its own event.
    CHECK(context.desk.database.number("SELECT seq FROM audit_head") == head->anchor.seq);

    context.desk.clock().set(QDate(2026, 3, 21));
    CHECK(context.model->isAnchorDue());
}

TEST_CASE("a clinician has no trail place", "[trail][views][access]")
{
    TrailContext context;
    context.desk.signIn(context.desk.nurse);
    CHECK_FALSE(context.model->maySeeTrail());
    CHECK(context.model->list().rowCount() == 0);
}

TEST_CASE("the trail can be used by whoever hears the screen", "[trail][views][accessibility]")
{
    TrailContext context;
    const testing::ThemeScope look(ui::ThemeMode::Light, 1.0);
    const auto list = testing::accessibilityFindings(*context.place);
    INFO(list.join(u'\n').toStdString());
    CHECK(list.isEmpty());
    context.click(u"chip_anchor"_s);
    const auto anchor = testing::accessibilityFindings(*context.place);
    INFO(anchor.join(u'\n').toStdString());
    CHECK(anchor.isEmpty());
}
