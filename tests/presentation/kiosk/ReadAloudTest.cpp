// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/ReadAloud.h"

#include "application/kiosk/Kiosks.h"
#include "catch_compat.h"
#include "presentation/agenda/DeskKioskLine.h"
#include "presentation/fakes/FakePractice.h"
#include "presentation/fakes/FakeSpeech.h"
#include "presentation/kiosk/KioskModel.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::KioskModel;
using presentation::KioskPage;
using presentation::ReadAloud;
using testing::FakePractice;
using testing::FakeSpeech;

namespace {

/// A screen with a voice and a clock that the test moves.
struct Kiosk {
    FakePractice practice;
    FakeSpeech speech;
    qint64 now = 1'000'000;
    presentation::DeskKioskLine line { practice.desk() };
    KioskModel model { line, practice.services().kiosks.rules, speech, [this] { return now; } };

    ReadAloud& aloud() { return model.readAloud(); }

    void handOver()
    {
        model.begin(practice.offerKiosk());
        practice.settle();
    }

    void toggle()
    {
        now += 1000;
        model.toggleReadAloud();
    }

    void speak(const QString& code)
    {
        now += 1000;
        model.chooseLanguage(code);
    }
};

}

TEST_CASE("nothing is read aloud until somebody asks for it", "[kiosk][speech]")
{
    Kiosk kiosk;
    kiosk.handOver();
    CHECK_FALSE(kiosk.aloud().isOn());
    kiosk.aloud().say({ u"Who is answering?"_s });
    CHECK(kiosk.speech.said.empty());

    kiosk.toggle();
    kiosk.aloud().say({ u"Who is answering?"_s, u"I am, on my own"_s, {} });
    REQUIRE(kiosk.speech.said.size() == 1);
    CHECK(kiosk.speech.last() == u"Who is answering?\nI am, on my own."_s);
    CHECK(kiosk.speech.said[0].language == u"en"_s);
    kiosk.toggle();
    CHECK_FALSE(kiosk.speech.isTalking);
}

TEST_CASE("the voice has the language of the screen, and no other voice stands in for it",
    "[kiosk][speech][languages]")
{
    Kiosk kiosk;
    kiosk.handOver();
    kiosk.toggle();
    kiosk.aloud().say({ u"Is this you?"_s });
    kiosk.speak(u"ur"_s);
    CHECK_FALSE(kiosk.speech.isTalking);
    kiosk.aloud().say({ u"\u2066Next\u2069"_s });
    CHECK(kiosk.speech.last() == u"Next."_s);
    CHECK(kiosk.speech.said.back().language == u"ur"_s);

    kiosk.speak(u"cy"_s);
    CHECK_FALSE(kiosk.aloud().isOffered());
    kiosk.aloud().say({ u"Ai chi yw hwn?"_s });
    CHECK(kiosk.speech.said.back().language == u"ur"_s);
}

TEST_CASE(
    "reading aloud is off for the next patient, and what was said is not kept", "[kiosk][speech]")
{
    Kiosk kiosk;
    kiosk.handOver();
    kiosk.toggle();
    kiosk.aloud().say({ u"Is this you?"_s });

    SECTION("who walks away")
    {
        kiosk.now += 81'000;
        kiosk.model.tick();
        CHECK(kiosk.model.page() == KioskPage::Start);
    }
    SECTION("when staff hand the screen to somebody else") { kiosk.handOver(); }
    CHECK_FALSE(kiosk.aloud().isOn());
    CHECK_FALSE(kiosk.speech.isTalking);
}

TEST_CASE("reading aloud that nobody uses on the start page ends after a minute", "[kiosk][speech]")
{
    Kiosk kiosk;
    kiosk.toggle();
    REQUIRE(kiosk.aloud().isOn());
    kiosk.now += 61'000;
    kiosk.model.tick();
    CHECK_FALSE(kiosk.aloud().isOn());
}

TEST_CASE("the second of two quick taps does not switch the voice off again", "[kiosk][speech]")
{
    Kiosk kiosk;
    kiosk.handOver();
    kiosk.toggle();
    kiosk.now += 50;
    kiosk.model.toggleReadAloud();
    CHECK(kiosk.aloud().isOn());
}

TEST_CASE("a voice that comes later is found, and one that goes is missed", "[kiosk][speech]")
{
    Kiosk kiosk;
    kiosk.speech.voices.clear();
    QSignalSpy changed(&kiosk.aloud(), &ReadAloud::changed);
    kiosk.model.tick();
    CHECK(kiosk.speech.looks == 0); // no screen is shown

    kiosk.aloud().look();
    kiosk.model.tick();
    CHECK(kiosk.speech.looks == 1);
    kiosk.now += ReadAloud::kLookMs;
    kiosk.model.tick();
    CHECK(kiosk.speech.looks == 2);
    CHECK(changed.isEmpty());

    kiosk.speech.voices = { u"en"_s };
    kiosk.model.tick();
    CHECK(changed.size() == 1);
    CHECK(kiosk.aloud().isOffered());
    kiosk.speech.voices.clear();
    kiosk.model.tick();
    CHECK(changed.size() == 2);
    CHECK_FALSE(kiosk.aloud().isOffered());
}
