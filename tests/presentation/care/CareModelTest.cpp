// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/care/CareModel.h"

#include "catch_compat.h"
#include "presentation/fakes/FakePractice.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::CareForm;
using presentation::CareModel;
using testing::FakePractice;
using State = presentation::CareModel::Line::State;

namespace {

class Room final {
public:
    FakePractice practice;
    CareModel model { practice.desk(), FakePractice::kPatient };
    QSignalSpy saved { &model, &CareModel::saved };
    QSignalSpy refused { &model, &CareModel::refused };

    Room() { show(); }

    /// Reads the record anew, as the visit does after each save.
    void show()
    {
        const auto& services = practice.desk().services;
        const auto proof
            = presentation::PatientContext(FakePractice::kPatient)
                  .allow<domain::Action::ReadRecord>(services, practice.desk().session.actor());
        REQUIRE(proof);
        const auto record = services.openRecord.refresh(*proof, {});
        REQUIRE(record);
        model.show(*record);
        practice.settle();
    }

    void save()
    {
        model.save();
        practice.settle();
        show();
    }

    void medicines(const QString& count)
    {
        model.choose(u"everybody"_s, u"repeat-medicines"_s);
        practice.settle();
        model.setTyped(u"count"_s, { count });
        model.setTyped(u"from"_s, { u"gp-record"_s });
    }
};

}

TEST_CASE("what was written down stands in the history with who and when", "[presentation][care]")
{
    Room room;
    room.medicines(u"11"_s);
    room.save();
    CHECK(room.saved.count() == 1);

    room.model.choose(u"everybody"_s, u"repeat-medicines"_s);
    const auto history = room.model.history();
    REQUIRE(history.size() == 1);
    CHECK(history.front().text == u"Items: 11 items \u00b7 The GP record"_s);
    CHECK(history.front().detail.endsWith(u", today, Nurse Jo Evans"_s));
    CHECK_FALSE(room.model.hasUnsaved());
}

TEST_CASE("only sheets of one's own registers are shown, and last the one for everybody",
    "[presentation][care]")
{
    Room room;
    const auto shown = [&room] {
        QStringList ids;
        for (const auto& each : room.model.sheets())
            ids << each.sheet->id;
        return ids;
    };
    CHECK(shown() == QStringList { u"everybody"_s });

    const auto& rules = room.practice.desk().services.rules;
    const auto& codes = rules.registerNamed(u"copd")->codes;
    domain::Condition copd;
    copd.system = u"http://snomed.info/sct"_s;
    copd.code = *std::min_element(codes.begin(), codes.end());
    room.practice.conditions.push_back(copd);
    room.show();
    CHECK(shown() == QStringList { u"copd"_s, u"everybody"_s });
}

TEST_CASE("a correction begins with what was said, and the old line says why it went",
    "[presentation][care]")
{
    Room room;
    room.medicines(u"11"_s);
    room.save();
    room.model.correct(room.model.history().front().entry);
    CHECK(room.model.form().mode == CareForm::Mode::Correct);
    CHECK(room.model.form().typed.value(u"count"_s) == QStringList { u"11"_s });
    room.model.setTyped(u"count"_s, { u"10"_s });
    room.save();
    REQUIRE(room.refused.count() == 1); // a reason is missing

    room.model.setReason(u"one is not on repeat"_s);
    room.save();
    const auto history = room.model.history();
    REQUIRE(history.size() == 2);
    CHECK(history[0].text.startsWith(u"Items: 10 items"_s));
    CHECK(history[0].state == State::Stands);
    CHECK(history[1].state == State::Replaced);
    CHECK(history[1].reason == u"one is not on repeat"_s);
}

TEST_CASE("what is typed of one kind is kept while another is looked at", "[presentation][care]")
{
    Room room;
    room.model.choose(u"everybody"_s, u"repeat-medicines"_s);
    room.practice.settle();
    room.model.setTyped(u"count"_s, { u"11"_s });
    room.model.choose(u"everybody"_s, u"contacts"_s);
    room.practice.settle();
    CHECK_FALSE(room.model.hasUnsaved());

    room.model.choose(u"everybody"_s, u"repeat-medicines"_s, true);
    room.practice.settle();
    CHECK(room.model.form().typed.value(u"count"_s) == QStringList { u"11"_s });
}
