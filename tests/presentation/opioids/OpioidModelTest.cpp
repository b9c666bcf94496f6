// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/opioids/OpioidModel.h"

#include "catch_compat.h"
#include "domain/opioids/OpioidFixture.h"
#include "presentation/fakes/FakePractice.h"
#include "presentation/opioids/OpioidWatch.h"
#include "presentation/opioids/OpioidWords.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::OpioidModel;
using testing::FakePractice;
using Kind = domain::OpioidDecision::Kind;

namespace {

void switchOn(FakePractice& practice)
{
    const auto& hash = test::opioidTable().hash;
    practice.opioidDecisions = { { Kind::Approved, hash, FakePractice::kDoctor, {} },
        { Kind::On, hash, FakePractice::kNurse, {} } };
}

struct Calculator {
    FakePractice practice;
    OpioidModel model { practice.desk() };

    Calculator()
    {
        switchOn(practice);
        model.open();
        practice.settle();
        REQUIRE(model.table());
    }

    [[nodiscard]] QString cell(int row, OpioidModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }

    [[nodiscard]] QString arithmetic(int row) const
    {
        return presentation::arithmeticWords(model.total().lines[static_cast<std::size_t>(row)]);
    }

    [[nodiscard]] QString remark(int row) const
    {
        return presentation::remarkWords(model.total().lines[static_cast<std::size_t>(row)]);
    }

    [[nodiscard]] QString total() const { return presentation::totalWords(model.total()); }

    [[nodiscard]] QString flag() const
    {
        return presentation::flagWords(model.total(), *model.table());
    }
};

}

TEST_CASE("hz06_c4 every line shows its arithmetic", "[presentation][opioids][hz06_c4]")
{
    Calculator calculator;
    auto& model = calculator.model;
    const QAbstractItemModelTester tester(&model);
    CHECK(calculator.total() == u"No line yet."_s);
    model.add(test::byMouth(u"codeine"_s, u"60"_s, u"qds"_s));
    model.add(test::patch(u"buprenorphine"_s, u"10"_s));
    CHECK(calculator.cell(0, OpioidModel::Drug) == u"codeine"_s);
    CHECK(calculator.cell(0, OpioidModel::Taken) == u"60 mg by mouth, 4 times a day"_s);
    CHECK(calculator.arithmetic(0) == u"60 mg x 4 = 240 mg a day; 240 mg x 0.1 = 24 mg"_s);
    CHECK(calculator.cell(0, OpioidModel::Counts) == u"24 mg"_s);
    CHECK(calculator.remark(0).isEmpty());
    CHECK(calculator.cell(1, OpioidModel::Taken) == u"10 microgram/h patch"_s);
    CHECK(calculator.arithmetic(1) == u"7-day patch, 10 microgram/h: 24 mg a day by the table"_s);
    CHECK(calculator.total() == u"Total load: 24 + 24 = 48 mg of oral morphine a day"_s);

    model.takeOff(1);
    CHECK(calculator.total() == u"Total load: 24 mg of oral morphine a day"_s);
    model.takeOff(5);
    CHECK(model.rowCount() == 1);
    model.startAfresh();
    CHECK(model.rowCount() == 0);
    CHECK(calculator.total() == u"No line yet."_s);
}

TEST_CASE("hz06_c5 an incomplete total has no digit in it", "[presentation][opioids][hz06_c5]")
{
    Calculator calculator;
    calculator.model.add(test::byMouth(u"oxycodone"_s, u"40"_s, u"bd"_s));
    calculator.model.add(test::byMouth(u"methadone"_s, u"60"_s, u"od"_s));
    CHECK(calculator.total().startsWith(u"INCOMPLETE"_s));
    CHECK_FALSE(calculator.total().contains(QRegularExpression(u"[0-9]"_s)));
    CHECK(calculator.cell(1, OpioidModel::Counts) == u"none"_s);
    CHECK(calculator.arithmetic(1).startsWith(u"Cannot be calculated"_s));
    calculator.model.add(test::anotherWay(u"morphine"_s));
    CHECK(calculator.cell(2, OpioidModel::Taken) == u"another way"_s);
    CHECK(calculator.arithmetic(2).contains(u"way or strength"_s));
    calculator.model.add(test::byMouth(u"Brandnew"_s, u"1"_s, u"prn"_s, u"3"_s));
    CHECK(calculator.cell(3, OpioidModel::Taken)
        == u"1 mg by mouth when needed, 3 times a day at most"_s);
    CHECK(calculator.arithmetic(3).contains(u"not in the table"_s));
}

TEST_CASE(
    "hz06_c6 what has to be looked at stands with its line", "[presentation][opioids][hz06_c6]")
{
    Calculator calculator;
    for (int time = 0; time < 2; ++time)
        calculator.model.add(test::patch(u"fentanyl"_s, u"25"_s));
    calculator.model.add(test::byMouth(u"morphine"_s, u"0"_s, u"bd"_s));
    CHECK(calculator.remark(0).isEmpty());
    CHECK(calculator.remark(1).contains(u"entered twice"_s));
    CHECK(calculator.remark(2).contains(u"amount of 0"_s));
    const auto lines = presentation::lineWords(calculator.model.total());
    CHECK(lines[1].startsWith(u"2. fentanyl, 25 microgram/h patch: patch, 25"_s));
    CHECK(lines[1].contains(u"entered twice"_s));
    CHECK(lines[2].contains(u"amount of 0"_s));
}

TEST_CASE("hz06_c8 the flag says that its words await a safety officer",
    "[presentation][opioids][hz06_c8]")
{
    Calculator calculator;
    calculator.model.add(test::byMouth(u"morphine"_s, u"59"_s, u"bd"_s));
    CHECK(calculator.flag().isEmpty());
    calculator.model.add(test::byMouth(u"codeine"_s, u"10"_s, u"bd"_s));
    CHECK(calculator.flag().contains(u"120 mg"_s));
    CHECK(calculator.flag().contains(u"awaits a clinical safety officer's approval"_s));

    auto approved = test::opioidTable();
    approved.flagApprovedBy = u"Dr Safe"_s;
    CHECK_FALSE(presentation::flagWords(calculator.model.total(), approved).contains(u"awaits"_s));
}

TEST_CASE(
    "hz06_c4 edition, source, verified state and hash are said", "[presentation][opioids][hz06_c4]")
{
    const auto& table = test::opioidTable();
    const auto words = presentation::tableWords(table).join(u'\n');
    CHECK(words.contains(u"edition 1.0"_s));
    CHECK(words.contains(u"Verified by: nobody yet"_s));
    CHECK(words.contains(table.source));
    CHECK(QString(words).remove(u' ').contains(table.hash));
    const auto factors = presentation::factorWords(table).join(u'\n');
    CHECK(factors.contains(u"oxycodone by mouth: x 1.5"_s));
    CHECK(factors.contains(u"buprenorphine, 3 to 4-day patch, 52.5 microgram/h: 126 mg a day"_s));
    CHECK(factors.contains(u"methadone: never calculated"_s));
}

TEST_CASE("a line that is refused changes nothing", "[presentation][opioids]")
{
    Calculator calculator;
    QSignalSpy refused(&calculator.model, &OpioidModel::refused);
    QSignalSpy added(&calculator.model, &OpioidModel::added);
    calculator.model.add(test::byMouth(u"morphine"_s, u"10"_s, u"prn"_s));
    CHECK(refused.size() == 1);
    CHECK(added.isEmpty());
    CHECK(calculator.model.rowCount() == 0);
}

TEST_CASE("hz06_c2 what is off cannot be opened, and what is opened begins empty",
    "[presentation][opioids][hz06_c2]")
{
    FakePractice practice;
    OpioidModel model(practice.desk());
    QSignalSpy refused(&model, &OpioidModel::refused);
    model.open();
    practice.settle();
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().front().value<domain::Error>().detail == u"opioid.off"_s);
    model.add(test::byMouth(u"morphine"_s, u"10"_s, u"bd"_s));
    CHECK(model.rowCount() == 0);

    switchOn(practice);
    model.open();
    practice.settle();
    CHECK(practice.noted.back() == domain::Action::UseOpioidTotal);
    model.add(test::byMouth(u"morphine"_s, u"10"_s, u"bd"_s));
    CHECK(model.rowCount() == 1);
    model.open();
    CHECK(model.rowCount() == 0);
    practice.settle();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("hz06_c2 a desk learns that it was switched on or off, and who may not use it never does",
    "[presentation][opioids][hz06_c2]")
{
    FakePractice practice;
    presentation::OpioidWatch watch(practice.desk());
    practice.settle();
    CHECK_FALSE(watch.isOn());

    switchOn(practice);
    practice.desk().changes.publishEverything();
    practice.settle();
    CHECK(watch.isOn());

    const auto as = [&](domain::Role role) {
        practice.session().signIn(
            { practice.staff.front(), { FakePractice::kNurse, role, u"Jo"_s, u"Room 2"_s } });
    };
    as(domain::Role::Reception);
    practice.settle();
    CHECK_FALSE(watch.isOn());
    as(domain::Role::Clinician);
    practice.settle();
    CHECK(watch.isOn());
    practice.opioidDecisions.push_back(
        { Kind::Withdrawn, test::opioidTable().hash, FakePractice::kDoctor, {} });
    practice.desk().changes.publishEverything();
    practice.settle();
    CHECK_FALSE(watch.isOn());
    practice.session().signOut();
    CHECK_FALSE(watch.isOn());
}
