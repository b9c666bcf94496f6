// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/flare/FlarePlanModel.h"

#include "catch_compat.h"
#include "documents/FrozenPlan.h"
#include "presentation/drafts/DraftForms.h"
#include "presentation/fakes/FakePractice.h"
#include "presentation/flare/FlareShapeChoice.h"
#include "support/PdfTools.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rooftree;
using documents::PlanMark;
using documents::Rendering;
using presentation::FlarePlanModel;
using testing::FakePractice;

namespace {

const auto kUsual = u"usual-state"_s;
const auto kStart = u"what-to-start"_s;

struct Desk {
    FakePractice practice;
    FlarePlanModel model { practice.desk(), FakePractice::kPatient };
    QSignalSpy saved { &model, &FlarePlanModel::saved };
    QSignalSpy printed { &model, &FlarePlanModel::printed };
    QSignalSpy refused { &model, &FlarePlanModel::refused };
    QTemporaryDir folder;

    void open(const QString& shape = u"copd"_s)
    {
        model.open(shape);
        practice.settle();
        REQUIRE(model.isOpen());
    }

    void save()
    {
        model.save();
        practice.settle();
    }

    /// One version, approved.
    void write(const QString& usual)
    {
        model.setText(kUsual, usual);
        model.setApproved(true);
        save();
    }

    QByteArray print(Rendering rendering = Rendering::A4)
    {
        const auto path = folder.filePath(u"plan.pdf"_s);
        QFile::remove(path);
        model.print(u"copd"_s, rendering, path);
        return written(path);
    }

    QByteArray printAgain(const QUuid& issued, Rendering rendering)
    {
        const auto path = folder.filePath(u"plan.pdf"_s);
        QFile::remove(path);
        model.printAgain(issued, rendering, path);
        return written(path);
    }

    [[nodiscard]] QString reason() const
    {
        return refused.isEmpty() ? QString() : refused.back()[0].value<domain::Error>().detail;
    }

    documents::FrozenPlan frozen(std::size_t at)
    {
        return documents::fromCanonicalJson(practice.issuedFlarePlans.at(at).content).value();
    }

private:
    QByteArray written(const QString& path)
    {
        practice.settle();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

}

TEST_CASE(
    "what was said last time is in the form, and what differs is known", "[flare][presentation]")
{
    Desk desk;
    desk.open();
    CHECK_FALSE(desk.model.last());
    CHECK_FALSE(desk.model.canSave());
    desk.write(u"up one flight"_s);
    REQUIRE(desk.saved.size() == 1);

    FlarePlanModel next(desk.practice.desk(), FakePractice::kPatient);
    next.open(u"copd"_s);
    desk.practice.settle();

    CHECK(next.text(kUsual) == u"up one flight"_s);
    CHECK(next.lastAuthor() == u"Nurse Jo Evans"_s);
    CHECK_FALSE(next.hasUnsaved());
    CHECK_FALSE(next.isChanged(kUsual));
    next.setText(kUsual, u"up half a flight"_s);
    CHECK(next.isChanged(kUsual));
    CHECK(next.lastText(kUsual) == u"up one flight"_s);
    CHECK(next.hasUnsaved());
    next.setText(kUsual, u"up one flight "_s);
    CHECK_FALSE(next.isChanged(kUsual));
}

TEST_CASE("hz23_c1 other words are approved anew, and only what is saved and approved is printed",
    "[flare][presentation][hz23_c1]")
{
    Desk desk;
    desk.open();
    desk.write(u"up one flight"_s);
    CHECK(desk.model.canPrint());

    desk.model.setText(kUsual, u"up half a flight"_s);
    CHECK_FALSE(desk.model.isApproved());
    CHECK_FALSE(desk.model.canPrint());
    desk.save();
    CHECK_FALSE(desk.model.canPrint());
    CHECK(desk.print().isEmpty());
    CHECK(desk.reason() == u"flare.not-approved"_s);
    CHECK(desk.practice.issuedFlarePlans.empty());

    desk.model.setApproved(true);
    CHECK_FALSE(desk.model.canPrint());
    desk.save();
    CHECK(desk.model.canPrint());
    CHECK_FALSE(desk.print().isEmpty());
    CHECK(desk.practice.issuedFlarePlans.at(0).number == 3);
}

TEST_CASE(
    "hz07 somebody else's version is compared with mine, and mine is saved when I say so again",
    "[flare][presentation][hz07]")
{
    Desk desk;
    desk.open();
    desk.write(u"up one flight"_s);
    FlarePlanModel other(desk.practice.desk(), FakePractice::kPatient);
    other.open(u"copd"_s);
    desk.practice.settle();
    other.setText(kUsual, u"theirs"_s);
    other.save();
    desk.practice.settle();

    desk.model.setText(kUsual, u"mine"_s);
    desk.save();

    CHECK(desk.reason() == u"flare.changed"_s);
    CHECK(desk.model.text(kUsual) == u"mine"_s);
    CHECK(desk.model.lastText(kUsual) == u"theirs"_s);
    desk.save();
    CHECK(desk.practice.flarePlans.size() == 3);
    CHECK(desk.practice.flarePlans.back().texts.value(kUsual) == u"mine"_s);
    CHECK(desk.practice.flarePlans.back().version.value() == 3);
}

TEST_CASE("r35 what is typed into a flare plan is kept, offered once, and gone when it is saved",
    "[flare][presentation][drafts][r35]")
{
    FakePractice practice;
    {
        FlarePlanModel model(practice.desk(), FakePractice::kPatient);
        model.open(u"copd"_s);
        practice.settle();
        model.setText(kUsual, u"up one flight"_s);
        model.draft().flush();
        practice.settle();
    }
    REQUIRE(practice.drafts.size() == 1);
    CHECK(practice.drafts[0].key.form == presentation::flarePlanForm(u"copd"_s));
    const auto lines = presentation::draftLines(practice.drafts[0].content);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].text == u"up one flight"_s);

    FlarePlanModel pain(practice.desk(), FakePractice::kPatient);
    pain.open(u"chronic-pain"_s);
    practice.settle();
    CHECK_FALSE(pain.draft().offered());

    FlarePlanModel next(practice.desk(), FakePractice::kPatient);
    next.open(u"copd"_s);
    practice.settle();
    REQUIRE(next.draft().offered());
    CHECK(next.text(kUsual).isEmpty());
    next.draft().accept();
    CHECK(next.text(kUsual) == u"up one flight"_s);
    next.save();
    practice.settle();
    CHECK(practice.flarePlans.size() == 1);
    next.open(u"copd"_s);
    practice.settle();
    CHECK_FALSE(next.draft().offered());
}

TEST_CASE("hz11 the sheet of a flare plan is frozen, its changes are marked, an old one says so",
    "[flare][presentation][hz11_c1][hz11_c7]")
{
    Desk desk;
    desk.open();
    desk.model.setText(kStart, u"the blue inhaler"_s);
    desk.write(u"up one flight"_s);
    const auto first = desk.print();
    REQUIRE(first == desk.practice.issuedFlarePlans.at(0).pdf);
    CHECK(desk.print() == first);
    CHECK(desk.practice.issuedFlarePlans.size() == 1);

    desk.write(u"up half a flight"_s);
    desk.print();

    REQUIRE(desk.practice.issuedFlarePlans.size() == 2);
    const auto sheet = desk.frozen(1).sheet;
    CHECK(sheet.number == 2);
    CHECK(sheet.replaces == documents::PlanSheet::Other { 1, desk.practice.today() });
    CHECK(sheet.patientName == u"Margaret Ahmed"_s);
    CHECK(sheet.zones.at(0).parts.at(0).mark == PlanMark::Changed);
    CHECK(sheet.zones.at(1).parts.at(1).words == u"the blue inhaler"_s);
    CHECK(sheet.zones.at(1).parts.at(1).mark == PlanMark::None);
    // What nobody wrote has no heading; the signs of the file always have one.
    CHECK(sheet.zones.size() == 3);
    CHECK(sheet.zones.at(2).parts.at(0).signs.contains(u"My lips are blue"_s));

    const auto old = desk.practice.issuedFlarePlans.at(0).uid;
    for (const auto rendering : { Rendering::A4, Rendering::LargePrint }) {
        const auto text = test::textOf(desk.printAgain(old, rendering)).value().simplified();
        CHECK(text.contains(u"Replaced by flare-up plan 2"_s));
        CHECK(text.contains(u"up one flight"_s));
    }
    CHECK_FALSE(
        QFile(desk.folder.filePath(u"plan.pdf"_s)).permissions().testFlag(QFile::ReadOther));
}

TEST_CASE("hz03 a sheet of another patient is not printed under this one", "[flare][hz03_c1]")
{
    Desk desk;
    desk.open();
    desk.write(u"up one flight"_s);
    desk.print();
    FlarePlanModel other(desk.practice.desk(), FakePractice::kOther);
    QSignalSpy refused(&other, &FlarePlanModel::refused);
    const auto path = desk.folder.filePath(u"other.pdf"_s);

    other.printAgain(desk.practice.issuedFlarePlans.at(0).uid, Rendering::A4, path);
    desk.practice.settle();

    CHECK(refused.size() == 1);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a save that fails keeps what is typed and can be tried again", "[flare][presentation]")
{
    Desk desk;
    desk.open();
    desk.practice.failures.push_back(
        { domain::ErrorKind::Storage, {}, u"database.unreachable"_s, {} });
    desk.write(u"up one flight"_s);
    CHECK(desk.reason() == u"database.unreachable"_s);
    CHECK(desk.model.hasUnsaved());

    desk.save();

    CHECK(desk.saved.size() == 1);
    CHECK(desk.practice.flarePlans.size() == 1);
    CHECK_FALSE(desk.model.hasUnsaved());
}

TEST_CASE("the plan that opens is the one that is there, else that of a register", "[flare]")
{
    FakePractice practice;
    const auto& rules = practice.services().rules;
    app::RecordView record { practice.patients.front() };
    CHECK(presentation::flareShapeFor(record, rules) == u"chronic-pain"_s);
    const auto* copd = rules.registerNamed(u"copd");
    REQUIRE(copd);
    domain::Condition lungs;
    lungs.system = u"http://snomed.info/sct"_s;
    lungs.code = *copd->codes.begin();
    record.conditions = { lungs };
    CHECK(presentation::flareShapeFor(record, rules) == u"copd"_s);
    domain::FlarePlan pain { domain::FlarePlanId(1), {}, FakePractice::kPatient, u"chronic-pain"_s,
        domain::RowVersion::first(), {}, FakePractice::kNurse };
    record.flarePlans = { { pain } };
    CHECK(presentation::flareShapeFor(record, rules) == u"chronic-pain"_s);
}
