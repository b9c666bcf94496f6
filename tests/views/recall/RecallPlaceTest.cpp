// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recall/RecallPlace.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "storage/conditions/SqlConditionRepository.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::AccessNeed;
using domain::AccessNeedKind;
using testing::named;

namespace {

/// It is 14 March 2026. Ann and Ben are due in March, Cat in November.
struct March {
    explicit March(std::optional<domain::StaffId> who = {})
        : ann(add(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14), { u"copd"_s, u"chronic-pain"_s },
            { { AccessNeedKind::Format, u"large print"_s } }))
        , ben(add(u"Brown"_s, u"=Ben"_s, QDate(1960, 3, 2), { u"copd"_s }))
        , cat(add(u"Clark"_s, u"Cat"_s, QDate(1955, 11, 2), { u"chronic-pain"_s }))
    {
        desk.signIn(who.value_or(desk.receptionist));
        model = std::make_unique<presentation::RecallModel>(desk.desk());
        place = std::make_unique<ui::RecallPlace>(*model, dialogs);
        place->resize(1280, 720);
        testing::showActive(*place);
        place->activate();
        desk.settle();
    }

    domain::PatientId add(const QString& family, const QString& given, QDate born,
        const QStringList& registers, std::vector<AccessNeed> needs = {})
    {
        const auto id = desk.addPatient(family, given, born, {}, std::move(needs));
        storage::SqlConditionRepository conditions(*desk.database);
        desk.database.write([&](domain::EventId event) -> domain::Result<void> {
            for (const auto& reg : registers) {
                const auto& codes = rules.registerNamed(reg)->codes;
                domain::Condition condition;
                condition.system = u"http://snomed.info/sct"_s;
                condition.code = *std::min_element(codes.begin(), codes.end());
                condition.sourceKey = family + reg;
                if (auto added = conditions.add(id, condition, event); !added)
                    return added;
            }
            return {};
        });
        return id;
    }

    [[nodiscard]] QTableView& table() const { return *named<QTableView>(*place, u"recallTable"_s); }

    [[nodiscard]] QString words() const { return testing::visibleText(*place); }

    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        const auto& shown = model->table();
        for (int row = 0; row < shown.rowCount(); ++row)
            found += shown.index(row, presentation::RecallTable::Name).data().toString();
        return found;
    }

    void click(const QString& button)
    {
        named<QAbstractButton>(*place, button)->click();
        desk.settle();
    }

    void chip(const QString& key) { click(u"chip_"_s + key); }

    void choose(const QString& box, int index)
    {
        auto* combo = named<QComboBox>(*place, box);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
        desk.settle();
    }

    void type(const QString& edit, const QString& words)
    {
        auto* field = named<QLineEdit>(*place, edit);
        field->clear();
        QTest::keyClicks(field, words);
    }

    testing::DeskFixture desk;
    app::Rules rules = app::Rules::load().value();
    testing::FakeDialogs dialogs;
    domain::PatientId ann;
    domain::PatientId ben;
    domain::PatientId cat;
    std::unique_ptr<presentation::RecallModel> model;
    std::unique_ptr<ui::RecallPlace> place;
};

}

TEST_CASE("the list is who is due this month, one line for all their conditions", "[views][recall]")
{
    March march;
    CHECK(march.names() == QStringList { u"AHMED, Ann"_s, u"BROWN, =Ben"_s });
    CHECK(march.words().contains(u"COPD, Chronic pain"_s));
    CHECK(march.words().contains(
        u"3 people are on these registers: 2 on this list, 0 left out with a reason, 1 reviewed or "
        "due in another month, 0 test records."_s));

    march.choose(u"recallRegisterBox"_s, 2);
    CHECK(march.names() == QStringList { u"AHMED, Ann"_s });
    march.choose(u"recallRegisterBox"_s, 0);
    march.choose(u"recallMonthBox"_s, 9);
    CHECK(march.names() == QStringList { u"CLARK, Cat"_s });
}

TEST_CASE("what somebody needs stands there before anything is sent", "[views][recall][hz12]")
{
    March march;
    CHECK(named<QLabel>(*march.place, u"recallNeeds"_s)->text()
        == u"Before anything is sent: large print"_s);
    march.table().setCurrentIndex(march.table().model()->index(1, 0));
    CHECK(named<QLabel>(*march.place, u"recallNeeds"_s)->text()
        == u"No needs and no language are recorded: please ask."_s);
}

TEST_CASE(
    "an invitation is one chip, says what comes next, and can be taken back", "[views][recall]")
{
    March march;
    march.chip(u"letter"_s);
    CHECK(march.words().contains(u"AHMED, Ann: invited, letter."_s));
    CHECK(named<QLabel>(*march.place, u"recallStanding"_s)->text()
        == u"Now: invited 1 of 3. Next: 2nd invitation from 4 Apr 2026."_s);

    march.click(u"takeBackButton"_s);
    CHECK(named<QLabel>(*march.place, u"recallStanding"_s)->text()
        == u"Now: not invited yet. Next: 1st invitation now."_s);
}

TEST_CASE("a chip is for the person on the card, also when the list has moved on",
    "[views][recall][hz01]")
{
    March march;
    const auto shown = *march.model->table().at(0);
    march.table().setCurrentIndex(march.table().model()->index(1, 0));
    march.chip(u"phone"_s);
    march.desk.settle();
    CHECK(march.model->table().at(march.model->table().rowOf(march.ben))->cycle.invitations == 1);
    CHECK(march.model->table().at(march.model->table().rowOf(march.ann))->cycle.invitations == 0);

    // A row that was overtaken at another desk is not written over.
    march.model->add(
        shown, domain::RecallStepKind::Invited, domain::InvitationMethod::Text, u"today"_s);
    march.desk.settle();
    march.model->add(
        shown, domain::RecallStepKind::Invited, domain::InvitationMethod::Text, u"today"_s);
    march.desk.settle();
    CHECK(march.words().contains(u"Somebody else has written about this person meanwhile."_s));
    CHECK(march.model->table().at(march.model->table().rowOf(march.ann))->cycle.invitations == 1);
}

TEST_CASE("a day that is not understood is named, and nothing is written", "[views][recall]")
{
    March march;
    march.type(u"recallDayEdit"_s, u"soonish"_s);
    march.chip(u"letter"_s);
    CHECK(march.words().contains(u"Please give the day, such as today or 14/3/26."_s));
    CHECK(march.model->table().at(0)->cycle.invitations == 0);
}

TEST_CASE(
    "leaving somebody out without a reason is refused, and what was typed stays", "[views][recall]")
{
    March march;
    march.click(u"leaveOutButton"_s);
    march.type(u"exceptionUntilEdit"_s, u"1/6/2026"_s);
    march.type(u"exceptionNoteEdit"_s, u"rang on Monday"_s);
    march.click(u"saveLeaveOutButton"_s);
    CHECK(march.words().contains(
        u"Please choose why they are left out. Nobody is left out without it."_s));
    CHECK(named<QLineEdit>(*march.place, u"exceptionNoteEdit"_s)->text() == u"rang on Monday"_s);
    CHECK(march.names().size() == 2);

    named<QComboBox>(*march.place, u"exceptionReasonBox"_s)->setCurrentIndex(1);
    march.click(u"saveLeaveOutButton"_s);
    CHECK(march.names() == QStringList { u"BROWN, =Ben"_s });

    march.chip(u"left-out"_s);
    CHECK(march.names() == QStringList { u"AHMED, Ann"_s });
    CHECK(march.words().contains(u"Said no for this year, until 1 Jun 2026. rang on Monday"_s));
    march.click(u"askAgainButton"_s);
    CHECK(march.words().contains(u"Nobody is left out."_s));
    march.chip(u"ask"_s);
    CHECK(march.names().size() == 2);
}

TEST_CASE("the file has as many lines as the list, and no formula", "[views][recall][r65]")
{
    March march;
    QTemporaryDir folder;
    const auto path = folder.filePath(u"recall.csv"_s);
    march.dialogs.saveFiles.push_back(path);
    march.click(u"exportRecallButton"_s);

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    CHECK(lines.size() == march.model->table().rowCount() + 1);
    CHECK(march.words().contains(u"2 people are in the file."_s));
    CHECK(lines[1].contains(u"large print"_s));
    CHECK(file.permissions().testFlag(QFile::ReadOwner));
    CHECK_FALSE(file.permissions().testFlag(QFile::ReadOther));
}

TEST_CASE("a clinician works the list and may not take it out", "[views][recall]")
{
    March march;
    march.desk.signIn(march.desk.nurse);
    march.model = std::make_unique<presentation::RecallModel>(march.desk.desk());
    ui::RecallPlace place(*march.model, march.dialogs);
    testing::showActive(place);
    place.activate();
    march.desk.settle();
    CHECK_FALSE(named<QAbstractButton>(place, u"exportRecallButton"_s)->isVisible());
    CHECK(named<QAbstractButton>(place, u"chip_letter"_s)->isVisible());
}

TEST_CASE("everybody can use recall, at 100 and at 200 %", "[views][recall][access]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    March march;
    march.click(u"leaveOutButton"_s);
    const auto findings = testing::accessibilityFindings(*march.place);
    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
