// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/drafts/FormDraft.h"

#include "catch_compat.h"
#include "presentation/common/DeskStatus.h"
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/drafts/DraftContent.h"
#include "presentation/drafts/DraftForms.h"
#include "presentation/fakes/FakePractice.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::DraftKey;
using presentation::FormDraft;
using testing::FakePractice;

namespace {

const auto kForm = u"registration"_s;

/// A form of one field.
struct Form {
    explicit Form(FakePractice& used, domain::StaffId person = FakePractice::kNurse)
        : practice(used)
        , author(person)
    {
        QObject::connect(
            &draft, &FormDraft::accepted, [this](const QByteArray& content) { words = content; });
        record = QUuid::createUuid();
        draft.begin(DraftKey::ofNew(author, kForm, record), record);
    }

    void type(const QByteArray& typed)
    {
        words = typed;
        draft.note();
    }

    void lookForNewest()
    {
        draft.lookForNewest();
        practice.settle();
    }

    FakePractice& practice;
    domain::StaffId author;
    QUuid record;
    QByteArray words;
    FormDraft draft { practice.desk(), [this] { return words; } };
};

void keepOne(FakePractice& practice, const QByteArray& words)
{
    Form form(practice);
    form.type(words);
    form.draft.flush();
    practice.settle();
}

}

TEST_CASE("what is typed is written within a second, and at once when the desk is locked",
    "[hz09_c1][hz09_c4][drafts]")
{
    FakePractice practice;
    Form form(practice);
    form.type("walk");

    CHECK(practice.drafts.empty());
    CHECK(form.draft.journal()->timer().isActive());
    CHECK(form.draft.journal()->timer().interval() <= 500);

    practice.session().lock();
    practice.settle();
    REQUIRE(practice.drafts.size() == 1);
    CHECK(practice.drafts[0].content == "walk");
    CHECK(practice.drafts[0].record == form.record);
}

TEST_CASE(
    "the newest draft of a form is offered to its author, and to nobody else", "[hz03_c4][drafts]")
{
    FakePractice practice;
    keepOne(practice, "older");
    keepOne(practice, "newer");

    Form own(practice);
    own.lookForNewest();
    REQUIRE(own.draft.offered());
    CHECK(own.draft.offered()->content == "newer");

    Form others(practice, FakePractice::kDoctor);
    others.lookForNewest();
    CHECK_FALSE(others.draft.offered());
    // Not even when somebody hands it over by mistake.
    others.draft.offer(*own.draft.offered());
    CHECK_FALSE(others.draft.offered());
}

TEST_CASE("a draft that is gone on with is the same draft, and not a second one", "[drafts]")
{
    FakePractice practice;
    keepOne(practice, "walk");
    Form form(practice);
    form.lookForNewest();

    form.draft.accept();
    CHECK(form.words == "walk");
    form.type("walk to the shop");
    form.draft.flush();
    practice.settle();

    REQUIRE(practice.drafts.size() == 1);
    CHECK(practice.drafts[0].content == "walk to the shop");
}

TEST_CASE("somebody who has begun to type is not interrupted by an older draft", "[drafts]")
{
    FakePractice practice;
    keepOne(practice, "older");
    Form form(practice);
    form.draft.lookForNewest();
    form.type("new");
    practice.settle();

    CHECK_FALSE(form.draft.offered());
    form.draft.flush();
    practice.settle();
    CHECK(practice.drafts.size() == 2);
}

TEST_CASE("typing over an offer of the same form throws nothing away for good", "[hz09_c6][drafts]")
{
    FakePractice practice;
    const auto key = DraftKey::ofPatient(FakePractice::kNurse, FakePractice::kPatient, u"call"_s);
    practice.drafts.push_back(
        { key, QUuid::createUuid(), "older", practice.services().clock.now(), app::DraftId(1) });
    QByteArray words;
    FormDraft draft(practice.desk(), [&words] { return words; });
    draft.begin(key, QUuid::createUuid());
    draft.lookForOwn();
    practice.settle();
    REQUIRE(draft.offered());

    words = "new";
    draft.note();
    draft.flush();
    practice.settle();

    CHECK_FALSE(draft.offered());
    REQUIRE(practice.drafts.size() == 2);
    CHECK(practice.drafts[0].content == "older");
    CHECK(practice.drafts[0].discardedAt);
    CHECK(practice.drafts[1].content == "new");
}

TEST_CASE(
    "what is saved is kept no longer, however late its words are written", "[hz09_c7][drafts]")
{
    FakePractice practice;
    Form form(practice);
    form.type("walk");
    REQUIRE(practice.services().drafts.resolve(
        form.draft.journal()->key(), form.record, practice.services().clock.now()));
    form.draft.flush();
    practice.settle();
    CHECK(practice.drafts.empty());

    form.draft.finish();
    form.type("and more");
    practice.session().lock();
    practice.settle();
    CHECK(practice.drafts.empty());
}

TEST_CASE("a full disk loses no word on the screen, is said, and is over when there is room",
    "[hz09_c8][drafts]")
{
    FakePractice practice;
    presentation::ChangePoll poll(practice.desk());
    presentation::DeskStatus status(practice.desk(), poll, u"practice.db"_s);
    presentation::ConsultationModel model(practice.desk(), FakePractice::kPatient, {});
    model.open();
    practice.settle();
    const QSignalSpy notKept(&model, &presentation::ConsultationModel::draftNotKept);
    practice.draftFailure = domain::Error { domain::ErrorKind::Storage, {}, u"storage.full"_s, {} };

    model.setNote(u"she is frightened at night"_s);
    model.draft().flush();
    practice.settle();
    CHECK(notKept.count() == 1);
    CHECK_FALSE(status.areDraftsKept());
    CHECK(model.note() == u"she is frightened at night"_s);
    CHECK(model.journal()->timer().isActive());

    practice.draftFailure.reset();
    model.draft().flush();
    practice.settle();
    CHECK(status.areDraftsKept());
    CHECK(status.draftsKept() == 1);
    CHECK(practice.drafts[0].content.contains("frightened"));
}

TEST_CASE("a draft is shown in words, in the order of its form", "[drafts]")
{
    const auto lines = presentation::draftLines(
        R"({"saveKey":"x","note":"for staff","board":{"added":[{"uid":"u","words":"inhaler"}]},)"
        R"("goal":{"words":"walk","why":"","uid":"u","timesPerWeek":3}})");

    REQUIRE(lines.size() == 3);
    CHECK(lines[0].label == u"Added to the agenda"_s);
    CHECK(lines[0].text == u"inhaler"_s);
    CHECK(lines[1].text == u"walk"_s);
    CHECK(lines[2].text == u"for staff"_s);
}

TEST_CASE(
    "what cannot be kept in a pasted text does not take the rest with it", "[hz09_c1][drafts]")
{
    const auto pasted = u"walk "_s + QChar(u'\0') + QChar(0xd83d) + u" to the \\u0000 shop"_s;
    const auto kept = presentation::keptContent(
        { { u"words"_s, pasted }, { u"added"_s, QJsonArray { pasted } } });

    const auto words = presentation::keptObject(kept).value("words"_L1).toString();
    CHECK(words.startsWith(u"walk "_s));
    CHECK(words.endsWith(u" to the \\u0000 shop"_s));
    CHECK(presentation::keptObject("not JSON").isEmpty());
}
