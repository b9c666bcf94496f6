// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/PaperModel.h"

#include "app/DeskFixture.h"
#include "application/kiosk/Kiosks.h"
#include "catch_compat.h"
#include "presentation/agenda/AgendaPaperModel.h"
#include "storage/agenda/SqlAgendaRepository.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::AgendaPaperModel;
using presentation::PaperForm;
using presentation::PaperModel;

namespace {

struct Paper {
    explicit Paper(storage::Engine engine = storage::Engine::Sqlite)
        : desk(engine)
        , patient(desk.addPatient(u"Ahmed"_s, u"Margaret"_s, QDate(1947, 3, 14)))
        , appointment(desk.book(patient, QTime(10, 20)))
    {
        desk.signIn(desk.receptionist);
        open();
    }

    void open(bool goesOn = false)
    {
        model = std::make_unique<PaperModel>(
            desk.desk(), presentation::PatientContext(patient, appointment));
        QObject::connect(model.get(), &PaperModel::refused,
            [this](const domain::Error& error) { refusals << error.detail; });
        model->open(goesOn);
        desk.settle();
    }

    void type(const QString& words)
    {
        auto form = model->typed();
        form.whatMatters = words;
        form.answeredBy = domain::AnsweredBy::PatientWithHelp;
        if (!form.marks.empty())
            form.marks.front().rank = 1;
        model->setTyped(form);
    }

    bool save()
    {
        const QSignalSpy saved(model.get(), &PaperModel::saved);
        model->save();
        desk.settle();
        return saved.size() == 1;
    }

    [[nodiscard]] std::optional<domain::Agenda> agenda()
    {
        storage::SqlAgendaRepository agendas(*desk.database);
        return agendas.forAppointment(appointment).value();
    }

    [[nodiscard]] domain::AgendaState state()
    {
        auto& today = desk.models().today;
        today.refresh();
        desk.settle();
        return today.list().find(appointment)->agenda;
    }

    testing::DeskFixture desk;
    domain::PatientId patient;
    domain::AppointmentId appointment;
    std::unique_ptr<PaperModel> model;
    QStringList refusals;
};

}

TEST_CASE("what was written on paper is an agenda of the visit, said by letter",
    "[agenda][paper][hz19_c6]")
{
    Paper paper(GENERATE(from_range(test::engines())));
    REQUIRE(paper.model->visit());
    CHECK(paper.model->visit()->patientName.familyFirst() == u"AHMED, Margaret");
    paper.type(u"to sleep through the night"_s);

    REQUIRE(paper.save());

    const auto agenda = paper.agenda();
    REQUIRE(agenda);
    CHECK(agenda->patient == paper.patient);
    CHECK(agenda->whatMatters == u"to sleep through the night");
    CHECK(agenda->answeredBy == domain::AnsweredBy::PatientWithHelp);
    CHECK(agenda->isComplete);
    REQUIRE(agenda->items.size() == 1);
    CHECK(agenda->items[0].source == domain::AgendaSource::PatientLetter);
    CHECK(agenda->items[0].isPatients());
    CHECK(paper.state() == domain::AgendaState::Ready);
}

TEST_CASE("the session that was printed is the one that ends", "[agenda][paper]")
{
    Paper paper(GENERATE(from_range(test::engines())));
    QTemporaryDir folder;
    AgendaPaperModel printer(paper.desk.desk());
    const QSignalSpy printed(&printer, &AgendaPaperModel::printed);
    const auto path = folder.filePath(u"questions.pdf"_s);
    printer.print(paper.patient, paper.appointment, { AgendaPaperModel::Size::A4, u"en"_s, path });
    paper.desk.settle();
    REQUIRE(printed.size() == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(file.permissions().testFlag(QFile::ReadOther) == false);
    CHECK(paper.state() == domain::AgendaState::Offered);

    paper.open();
    const auto session = paper.model->visit()->session;
    REQUIRE(session);
    auto form = paper.model->typed();
    form.sheet = presentation::sheetNumber(session->id);
    form.whatMatters = u"my knees"_s;
    paper.model->setTyped(form);
    REQUIRE(paper.save());

    storage::SqlAgendaRepository agendas(*paper.desk.database);
    CHECK(agendas.session(session->id).value().state == domain::KioskState::Finished);
}

TEST_CASE("printing again opens no second session", "[agenda][paper]")
{
    Paper paper;
    QTemporaryDir folder;
    AgendaPaperModel printer(paper.desk.desk());
    std::vector<domain::KioskSessionId> sessions;
    for (int time = 0; time < 2; ++time) {
        printer.print(paper.patient, paper.appointment,
            { AgendaPaperModel::Size::Large, u"ur"_s, folder.filePath(u"questions.pdf"_s) });
        paper.desk.settle();
        paper.open();
        REQUIRE(paper.model->visit()->session);
        sessions.push_back(paper.model->visit()->session->id);
    }
    CHECK(sessions[0] == sessions[1]);
}

TEST_CASE("the sheet of another visit is refused before anything is saved",
    "[agenda][paper][hz01][hz01_c2]")
{
    Paper paper;
    auto form = paper.model->typed();
    form.sheet = u"999999"_s;
    form.whatMatters = u"my knees"_s;
    paper.model->setTyped(form);

    CHECK_FALSE(paper.save());

    CHECK(paper.refusals == QStringList { u"paper.other-sheet"_s });
    CHECK_FALSE(paper.agenda());
}

TEST_CASE("answers that are there already are not entered a second time", "[agenda][paper]")
{
    Paper paper(GENERATE(from_range(test::engines())));
    paper.type(u"my knees"_s);
    REQUIRE(paper.save());
    const auto first = paper.agenda();

    paper.open();
    paper.type(u"something else"_s);
    CHECK_FALSE(paper.save());

    CHECK(paper.refusals == QStringList { u"agenda.already-said"_s });
    CHECK(paper.agenda()->uid == first->uid);
    CHECK(paper.model->typed().whatMatters == u"something else");
}

TEST_CASE("words on paper that cannot wait reach every desk", "[agenda][paper][hz10]")
{
    Paper paper(GENERATE(from_range(test::engines())));
    const bool isUrgent = GENERATE(true, false);
    paper.type(isUrgent ? u"I have chest pain again"_s : u"my garden"_s);
    REQUIRE(paper.save());

    const auto actor = paper.desk.actor(paper.desk.receptionist);
    const auto alerts = paper.desk.onWorker([&] {
        const auto& services = paper.desk.services();
        const auto proof = services.gate.allow<domain::Action::SeeAlerts>(actor);
        return services.kiosks.alerts.open(proof.value()).value();
    });

    REQUIRE(alerts.size() == (isUrgent ? 1 : 0));
    if (!isUrgent)
        return;
    CHECK(alerts[0].call.flag == u"chest-pain");
    CHECK(alerts[0].call.session.has_value());
    CHECK(alerts[0].patient == paper.patient);
}

TEST_CASE("somebody who answers on the screen now is not cut off by the paper", "[agenda][paper]")
{
    Paper paper;
    const auto actor = paper.desk.actor(paper.desk.receptionist);
    const auto begun = paper.desk.onWorker([&]() -> bool {
        const auto& services = paper.desk.services();
        const auto offer
            = services.gate.allow<domain::Action::OfferKiosk>(actor, { paper.patient });
        const auto answer
            = services.gate.allow<domain::Action::AnswerKiosk>(actor, { paper.patient });
        const auto session
            = services.waitingRoom.offer(*offer, domain::SaveKey::make(), paper.appointment);
        return services.waitingRoom.begin(*answer, domain::SaveKey::make(), *session).has_value();
    });
    REQUIRE(begun);
    paper.open();
    paper.type(u"my knees"_s);

    CHECK_FALSE(paper.save());

    CHECK(paper.refusals == QStringList { u"kiosk.answering"_s });
}

TEST_CASE("a paper that was left is offered to whoever typed it, and to nobody else",
    "[agenda][paper][drafts][hz03]")
{
    Paper paper;
    paper.type(u"to sleep through the night"_s);
    paper.model->draft().flush();
    paper.desk.settle();

    paper.open();
    REQUIRE(paper.model->draft().offered());
    paper.model->draft().accept();
    CHECK(paper.model->typed().whatMatters == u"to sleep through the night");
    CHECK(paper.model->typed().marks.front().rank == 1);

    paper.desk.signIn(paper.desk.nurse);
    paper.open();
    CHECK_FALSE(paper.model->draft().offered());
}

TEST_CASE("a saved paper leaves no draft", "[agenda][paper][drafts]")
{
    Paper paper;
    paper.type(u"my knees"_s);
    REQUIRE(paper.save());
    paper.open();
    CHECK_FALSE(paper.model->draft().offered());
}
