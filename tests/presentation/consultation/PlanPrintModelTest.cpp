// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/PlanPrintModel.h"

#include "catch_compat.h"
#include "documents/FrozenPlan.h"
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/fakes/FakePractice.h"
#include "support/PdfTools.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rooftree;
using documents::Rendering;
using presentation::ConsultationModel;
using presentation::GoalDraft;
using presentation::PlanPrintModel;
using testing::FakePractice;

namespace {

/// One visit: the goal as `fill` says it, saved, and its plan issued.
template <class Fill> presentation::PaperId issue(FakePractice& practice, Fill fill)
{
    ConsultationModel model(practice.desk(), FakePractice::kPatient, FakePractice::kAppointment);
    model.open();
    practice.settle();
    model.goal().setSetBy(domain::SetBy::Together);
    fill(model);
    model.finish();
    practice.settle();
    REQUIRE(model.state() == ConsultationModel::State::Finished);
    model.issuePlan();
    practice.settle();
    REQUIRE(model.paper());
    return *model.paper();
}

presentation::PaperId issue(FakePractice& practice, const QString& goal)
{
    return issue(practice,
        [&goal](ConsultationModel& model) { model.goal().setText(&GoalDraft::words, goal); });
}

struct Printer {
    FakePractice& practice;
    QTemporaryDir folder;
    PlanPrintModel model { practice.desk(),
        presentation::PatientContext(FakePractice::kPatient, {}) };
    QSignalSpy printed { &model, &PlanPrintModel::printed };
    QSignalSpy failed { &model, &PlanPrintModel::failed };

    QByteArray print(const QUuid& plan, Rendering rendering)
    {
        const auto path = folder.filePath(u"plan.pdf"_s);
        QFile::remove(path);
        model.print(plan, rendering, path);
        practice.settle();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

documents::FrozenPlan frozen(const FakePractice& practice, std::size_t at)
{
    return documents::fromCanonicalJson(practice.issued.at(at).content).value();
}

}

TEST_CASE("the newest plan on A4 is the page that was kept, byte for byte",
    "[consultation][plan][hz11_c1]")
{
    FakePractice practice;
    const auto paper = issue(practice, u"walk to the shop"_s);
    Printer printer { practice };

    const auto first = printer.print(paper.plan, Rendering::A4);
    const auto again = printer.print(paper.plan, Rendering::A4);

    REQUIRE(practice.issued.size() == 1);
    CHECK(first == practice.issued[0].pdf);
    CHECK(again == first);
    CHECK(std::count(practice.noted.begin(), practice.noted.end(), domain::Action::PrintDocument)
        == 2);
    CHECK_FALSE(
        QFile(printer.folder.filePath(u"plan.pdf"_s)).permissions().testFlag(QFile::ReadOther));
}

TEST_CASE("hz11_c7 an older plan is printed as it was, and every page says which one replaced it",
    "[consultation][plan][hz11_c7]")
{
    const auto rendering = GENERATE(Rendering::A4, Rendering::LargePrint, Rendering::FridgeCard);
    FakePractice practice;
    const auto old = issue(practice, u"walk to the shop"_s);
    issue(practice, u"dance"_s);
    Printer printer { practice };

    const auto text = test::textOf(printer.print(old.plan, rendering));

    REQUIRE(printer.printed.count() == 1);
    if (!text) {
        WARN("pdftotext is not installed");
        return;
    }
    CHECK(text->contains(u"Replaced by plan 2 on "_s));
    CHECK(text->contains(u"walk to the shop"_s));
    CHECK_FALSE(text->contains(u"dance"_s));
}

TEST_CASE("the three renderings say one goal in the same words", "[consultation][plan][hz11_c6]")
{
    FakePractice practice;
    const auto paper = issue(practice, u"walk to the shop"_s);
    Printer printer { practice };
    for (const auto rendering : presentation::kRenderings) {
        const auto text = test::textOf(printer.print(paper.plan, rendering));
        if (text)
            CHECK(text->contains(u"\u201Cwalk to the shop\u201D"_s));
    }
    // One version was issued, however often it is printed.
    CHECK(practice.issued.size() == 1);
}

TEST_CASE("nothing is written where the trail cannot be, or the plan is not this patient's",
    "[consultation][plan][hz03_c1]")
{
    FakePractice practice;
    const auto paper = issue(practice, u"walk to the shop"_s);
    Printer printer { practice };

    practice.noteFailure = domain::Error { domain::ErrorKind::Storage, {}, u"storage.busy"_s, {} };
    CHECK(printer.print(paper.plan, Rendering::LargePrint).isEmpty());
    practice.noteFailure.reset();
    practice.issued[0].patient = FakePractice::kOther;
    CHECK(printer.print(paper.plan, Rendering::LargePrint).isEmpty());
    practice.issued[0].patient = FakePractice::kPatient;
    practice.issued[0].content = "not a plan";
    CHECK(printer.print(paper.plan, Rendering::LargePrint).isEmpty());

    CHECK(printer.failed.count() == 3);
    CHECK(printer.printed.isEmpty());
}

TEST_CASE("hz11_c4 a plan names the one that it replaces, and the first names none",
    "[consultation][plan][hz11_c4]")
{
    FakePractice practice;
    issue(practice, u"walk to the shop"_s);
    issue(practice, u"dance"_s);

    CHECK_FALSE(frozen(practice, 0).sheet.replaces);
    REQUIRE(frozen(practice, 1).sheet.replaces);
    CHECK(frozen(practice, 1).sheet.replaces->number == 1);
    CHECK(frozen(practice, 1).sheet.replaces->issuedOn == practice.today());
}

TEST_CASE("hz11_c5 a goal that is reviewed keeps its mark for what changed alone",
    "[consultation][plan][hz11_c5]")
{
    FakePractice practice;
    const auto id = practice.addGoal(u"walk to the shop"_s).id;
    const auto review = [id](const QString& what) {
        return [id, what](ConsultationModel& model) {
            model.reviewGoal(id);
            model.goal().setText(&GoalDraft::what, what);
        };
    };
    issue(practice, review(u"walk"_s));
    issue(practice, review(u"walk slowly"_s));

    const auto goals = frozen(practice, 1).sheet.goals;
    REQUIRE(goals.size() == 1);
    CHECK(goals[0].marks.goal == documents::PlanMark::None);
    CHECK(goals[0].marks.plan == documents::PlanMark::Changed);
}

TEST_CASE("hz11_c8 the newest plan has every open goal, because it replaces all before it",
    "[consultation][plan][hz11_c8]")
{
    FakePractice practice;
    practice.addGoal(u"walk to the shop"_s);
    practice.addGoal(u"given up"_s).lifecycle = domain::GoalLifecycle::Cancelled;

    issue(practice, u"dance"_s);

    const auto goals = frozen(practice, 0).sheet.goals;
    REQUIRE(goals.size() == 2);
    CHECK(goals[0].words == u"dance"_s);
    CHECK(goals[1].words == u"walk to the shop"_s);
}

TEST_CASE("hz20_c9 what is for staff is in no rendering, neither in its text nor in its bytes",
    "[consultation][plan][hz20_c9]")
{
    FakePractice practice;
    auto& agenda = practice.addAgenda(u"frightened at night"_s, { u"breath"_s });
    agenda.notToDiscuss = u"CANARY-avoid"_s;
    const auto paper = issue(practice, [](ConsultationModel& model) {
        model.goal().setText(&GoalDraft::words, u"dance"_s);
        model.goal().setText(&GoalDraft::madeEasier, u"CANARY-easier"_s);
        model.setNote(u"CANARY-note"_s);
        model.board().add(domain::AgendaSource::Clinician, u"CANARY-opioid review"_s, {});
    });
    CHECK_FALSE(practice.issued[0].content.contains("CANARY"));
    Printer printer { practice };
    for (const auto rendering : presentation::kRenderings) {
        const auto pdf = printer.print(paper.plan, rendering);
        REQUIRE_FALSE(pdf.isEmpty());
        CHECK_FALSE(pdf.contains("CANARY"));
        const auto raw = test::runPdfTool(u"pdftotext"_s, { u"-raw"_s, u"FILE"_s, u"-"_s }, pdf);
        const auto info = test::runPdfTool(u"pdfinfo"_s, { u"FILE"_s }, pdf);
        const auto xmp = test::runPdfTool(u"pdfinfo"_s, { u"-meta"_s, u"FILE"_s }, pdf);
        if (raw && info && xmp)
            CHECK_FALSE((*raw + *info + *xmp).contains(u"CANARY"_s));
    }
}
