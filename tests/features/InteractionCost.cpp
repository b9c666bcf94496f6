// SPDX-License-Identifier: GPL-3.0-or-later
// What each part of a consultation costs in keys, counted in the real window over a real
// practice. ROOFTREE_UPDATE_MANUAL=1 ui_tests "[manual]" writes docs/interaction-cost.md anew.
#include "SourceDir.h"
#include "app/WindowHelp.h"
#include "features/Surgery.h"
#include "views/consultation/ConsultationPlace.h"

#include <QApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ItemOutcome;
using testing::named;
using testing::Surgery;

namespace {

struct Cost {
    QString what;
    int presses = 0; ///< words typed as text are not counted
    int limit = 0; ///< of the requirements; negative: they name none
};

/// A morning: Ann Ahmed said four things on paper, the others nothing.
class Morning final {
public:
    Morning()
    {
        for (const auto& family : { u"Ahmed"_s, u"Birch"_s, u"Clough"_s }) {
            const auto patient
                = surgery.desk.addPatient(family, u"Ann"_s, QDate(1947, 3, 14 + m_booked));
            const auto booked = surgery.desk.book(patient, QTime(9 + m_booked, 20));
            if (m_booked++ == 0)
                say(patient, booked);
        }
        surgery.signIn(u"nurse"_s);
    }

    Surgery surgery { storage::Engine::Sqlite };

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_presses;
        INFO(costs.size() << " entries, then press " << m_presses);
        surgery.press(key, modifiers);
    }

    void tabTo(const QString& name)
    {
        auto* target = named<QWidget>(surgery.window(), name);
        while (target != QApplication::focusWidget()
            && !target->isAncestorOf(QApplication::focusWidget())) {
            REQUIRE(m_presses < 60);
            press(Qt::Key_Tab);
        }
    }

    [[nodiscard]] presentation::ConsultationModel& model()
    {
        auto* place = surgery.window().findChild<ui::ConsultationPlace*>();
        REQUIRE(place);
        return place->model();
    }

    /// What it cost since the last entry.
    void enter(const QString& what, int limit = -1)
    {
        costs.push_back({ what, std::exchange(m_presses, 0), limit });
    }

    std::vector<Cost> costs;

private:
    void say(domain::PatientId patient, domain::AppointmentId booked)
    {
        app::KioskAnswers said;
        said.agendaUid = QUuid::createUuid();
        for (const auto& words : { u"the stairs"_s, u"sleep"_s, u"money"_s, u"my knee"_s })
            said.items.push_back({ QUuid::createUuid(), {}, words, {}, {} });
        auto& desk = surgery.desk;
        const auto proof = desk.services().gate.allow<app::Action::KeyPaperAnswers>(
            desk.actor(desk.receptionist), { patient });
        REQUIRE(proof);
        REQUIRE(desk.onWorker([&] {
            return desk.services().waitingRoom.keyPaper(
                *proof, domain::SaveKey::make(), booked, said);
        }));
    }

    int m_presses = 0;
    int m_booked = 0;
};

void open(Morning& morning)
{
    morning.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(morning.surgery.words().contains(u"AHMED, Ann"_s));
    morning.enter(u"Open the next patient of today"_s);
    CHECK(morning.surgery.words().contains(u"the stairs"_s));
    morning.enter(u"See the agenda, once the patient is open"_s, 0);
}

void agree(Morning& morning)
{
    for (const auto key : { Qt::Key_C, Qt::Key_N, Qt::Key_R, Qt::Key_X })
        morning.press(key);
    const auto& rows = morning.model().board().rows();
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].outcome == ItemOutcome::Discussed);
    CHECK(rows[3].outcome == ItemOutcome::NotNeeded);
    morning.enter(u"Agree four items"_s, 12);
}

void lookTogether(Morning& morning)
{
    morning.press(Qt::Key_F11);
    CHECK_FALSE(morning.surgery.words().contains(u"AHMED, Ann"_s));
    morning.press(Qt::Key_F11);
    CHECK(morning.surgery.words().contains(u"AHMED, Ann"_s));
    morning.enter(u"Look at it together, and back"_s);
}

void plan(Morning& morning)
{
    auto& surgery = morning.surgery;
    morning.press(Qt::Key_2, Qt::ControlModifier);
    surgery.type(u"walk to the shop again"_s);
    morning.tabTo(u"goalWhyEdit"_s);
    surgery.type(u"to see my sister"_s);
    morning.tabTo(u"setByChips"_s);
    morning.press(Qt::Key_T);
    morning.tabTo(u"importanceRuler"_s);
    morning.press(Qt::Key_9);
    morning.tabTo(u"whatEdit"_s);
    surgery.type(u"walk"_s);
    morning.tabTo(u"howMuchEdit"_s);
    surgery.type(u"10 minutes"_s);
    morning.tabTo(u"whenEdit"_s);
    surgery.type(u"after lunch"_s);
    morning.tabTo(u"timesBox"_s);
    morning.press(Qt::Key_3);
    morning.tabTo(u"confidenceRuler"_s);
    morning.press(Qt::Key_8);
    morning.tabTo(u"methodChips"_s);
    morning.press(Qt::Key_P);
    const auto& draft = morning.model().goal().draft();
    CHECK(draft.importance == 9);
    CHECK(draft.confidence() == 8);
    CHECK(draft.hasPromise());
    morning.enter(u"Goal, two rulers, plan and follow-up, beside the words"_s, 25);
}

void promise(Morning& morning)
{
    auto& surgery = morning.surgery;
    morning.press(Qt::Key_7, Qt::ControlModifier);
    surgery.type(u"ring the choir"_s);
    morning.press(Qt::Key_Return);
    morning.enter(u"Something else that the patient will do"_s);
    surgery.type(u"book the spirometry"_s);
    morning.press(Qt::Key_Tab);
    morning.press(Qt::Key_R);
    morning.press(Qt::Key_Tab);
    morning.press(Qt::Key_N);
    morning.press(Qt::Key_Return);
    const auto& actions = morning.model().goal().draft().actions;
    REQUIRE(actions.size() == 2);
    CHECK(actions[0].content.owner.isPatient());
    CHECK(actions[1].content.owner.role == domain::Role::Reception);
    CHECK(actions[1].content.isAtNextVisit);
    morning.enter(u"Something that a role of the practice will do by the next visit"_s);
}

void close(Morning& morning)
{
    auto& surgery = morning.surgery;
    surgery.dialogs.saveFiles.push_back(surgery.folder.filePath(u"plan.pdf"_s));
    morning.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(surgery.words().contains(u"Saved at"_s));
    morning.press(Qt::Key_Space);
    CHECK(QFile::exists(surgery.folder.filePath(u"plan.pdf"_s)));
    morning.press(Qt::Key_Space);
    CHECK(surgery.words().contains(u"BIRCH, Ann"_s));
    morning.enter(u"Save, print the plan, next patient"_s, 3);
}

void giveNothing(Morning& morning)
{
    morning.press(Qt::Key_Return, Qt::ControlModifier);
    morning.press(Qt::Key_Space);
    CHECK(morning.surgery.words().contains(u"CLOUGH, Ann"_s));
    morning.enter(u"A patient who is given nothing, to the next one"_s, 2);
}

void nothingPrepared(Morning& morning)
{
    auto& surgery = morning.surgery;
    morning.press(Qt::Key_1, Qt::ControlModifier);
    for (const auto& words : { u"my breath at night"_s, u"the garden"_s }) {
        surgery.type(words);
        morning.press(Qt::Key_Return, Qt::ShiftModifier);
    }
    surgery.type(u"inhaler check"_s);
    morning.press(Qt::Key_Return);
    const auto& rows = morning.model().board().rows();
    REQUIRE(rows.size() == 3);
    CHECK((rows[0].isPatients && rows[1].isPatients && rows[2].isClinicians));
    morning.enter(u"Nothing prepared: two items of the patient, one of the clinician"_s);
}

void find(Morning& morning)
{
    auto& surgery = morning.surgery;
    morning.press(Qt::Key_Escape);
    surgery.type(u"birch"_s);
    morning.press(Qt::Key_Return);
    INFO(surgery.words().toStdString());
    CHECK(surgery.words().contains(u"BIRCH, Ann"_s));
    morning.enter(u"Open somebody by name, from anywhere"_s);
}

QString page(const std::vector<Cost>& costs)
{
    auto text = u"# What a consultation costs\n\n"
                "Keys, counted in the real window by `tests/features/InteractionCost.cpp`, which "
                "writes this page\n(`ROOFTREE_UPDATE_MANUAL=1 ui_tests \"[manual]\"`) and fails "
                "when a count changes or goes over its limit. What is\ntyped as text is not "
                "counted. A limit is one of the requirements; where there is none they name "
                "none.\n\n"
                "| what | keys | limit |\n| --- | --- | --- |\n"_s;
    for (const auto& cost : costs)
        text += u"| %1 | %2 | %3 |\n"_s.arg(cost.what, QString::number(cost.presses),
            cost.limit < 0 ? u"none"_s : QString::number(cost.limit));
    return text;
}

}

TEST_CASE("a consultation costs no more keys than was promised", "[story][budget][manual]")
{
    Morning morning;
    open(morning);
    agree(morning);
    lookTogether(morning);
    plan(morning);
    promise(morning);
    close(morning);
    giveNothing(morning);
    find(morning);
    nothingPrepared(morning);
    for (const auto& cost : morning.costs) {
        INFO(cost.what.toStdString() << ": " << cost.presses << ", limit " << cost.limit);
        CHECK((cost.limit < 0 || cost.presses <= cost.limit));
    }

    QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/docs/interaction-cost.md"));
    const auto made = page(morning.costs).toUtf8();
    if (qEnvironmentVariableIsSet("ROOFTREE_UPDATE_MANUAL")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(made) == made.size());
    } else {
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(file.readAll()) == QString::fromUtf8(made));
    }
}
