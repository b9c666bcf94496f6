// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/KioskDoctor.h"

#include "catch_compat.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rooftree::kiosk;

namespace {

Surroundings lockedDown()
{
    Surroundings here;
    here.sessionType = u"x11"_s;
    here.display = u":0"_s;
    here.xorgConfig = u"Section \"ServerFlags\"\n  Option \"DontVTSwitch\" \"true\"\n"
                      u"  Option \"DontZap\" \"on\"\nEndSection\n"_s;
    here.processes = { u"Xorg"_s, u"rooftree-kiosk"_s };
    here.isTokenPrivate = true;
    here.isTokenKnown = true;
    here.isDatabaseReached = true;
    here.screens = { { { 1920, 1080 }, { 527, 296 } } }; // 24 inches
    here.isSpeechBuiltIn = true;
    here.voices = { u"English"_s, u"Welsh"_s };
    return here;
}

Finding findingOf(const Surroundings& here, const QString& id)
{
    const auto findings = look(here);
    const auto found = std::find_if(
        findings.begin(), findings.end(), [&](const auto& each) { return each.id == id; });
    REQUIRE(found != findings.end());
    return *found;
}

Finding::State stateOf(const Surroundings& here, const QString& id)
{
    return findingOf(here, id).state;
}

QString sentenceOf(const Surroundings& here, const QString& id)
{
    return findingOf(here, id).sentence;
}

}

TEST_CASE("a session that is locked down passes every check", "[app][kiosk][r26]")
{
    for (const auto& finding : look(lockedDown())) {
        INFO(finding.id.toStdString());
        CHECK(finding.state == Finding::State::Pass);
    }
}

TEST_CASE("a role that reaches tables is a finding on a server and not asked of a file",
    "[app][kiosk][r21]")
{
    auto here = lockedDown();
    CHECK(stateOf(here, u"role"_s) == Finding::State::Pass);
    here.isRoleTooMighty = true;
    CHECK(stateOf(here, u"role"_s) == Finding::State::Fail);
    CHECK(sentenceOf(here, u"role"_s).contains(u"station-role"));
    here.isDatabaseOnThisMachine = true;
    for (const auto& finding : look(here))
        CHECK(finding.id != u"role"_s);
}

TEST_CASE("each way out is a finding of its own", "[app][kiosk][r26]")
{
    auto here = lockedDown();
    here.isRoot = true;
    CHECK(stateOf(here, u"account"_s) == Finding::State::Fail);

    here = lockedDown();
    here.processes.append(u"openbox"_s);
    CHECK(stateOf(here, u"desktop"_s) == Finding::State::Fail);

    here = lockedDown();
    here.xorgConfig = u"# Option \"DontVTSwitch\" \"true\"\nOption \"DontZap\" \"false\"\n"_s;
    CHECK(stateOf(here, u"vt-switch"_s) == Finding::State::Fail);
    CHECK(stateOf(here, u"zap"_s) == Finding::State::Fail);

    here = lockedDown();
    here.processes.append(u"udisksd"_s);
    CHECK(stateOf(here, u"automount"_s) == Finding::State::Fail);

    here = lockedDown();
    here.isTokenPrivate = false;
    CHECK(stateOf(here, u"token"_s) == Finding::State::Fail);
}

TEST_CASE(
    "a screen whose pixels are too small for fingers is a finding", "[app][kiosk][hz19][hz19_c1]")
{
    auto here = lockedDown();
    CHECK(stateOf(here, u"targets"_s) == Finding::State::Pass);

    here.screens.push_back({ { 3840, 2160 }, { 527, 296 } });
    CHECK(stateOf(here, u"targets"_s) == Finding::State::Fail);
    CHECK(sentenceOf(here, u"targets"_s).contains(u"QT_SCALE_FACTOR=1.85"_s));
    here.scale = 2.0;
    CHECK(stateOf(here, u"targets"_s) == Finding::State::Pass);

    here.scale = 1.0;
    here.screens = { { { 1280, 800 }, { 217, 136 } } }; // 10 inches
    CHECK(sentenceOf(here, u"targets"_s).contains(u"take a larger screen"_s));

    here.screens.clear();
    CHECK(stateOf(here, u"targets"_s) == Finding::State::Unknown);
}

TEST_CASE("a screen without a voice is told what to install, and is no less safe", "[app][kiosk]")
{
    auto here = lockedDown();
    CHECK(sentenceOf(here, u"read-aloud"_s).contains(u"English, Welsh"_s));

    here.voices.clear();
    CHECK(stateOf(here, u"read-aloud"_s) == Finding::State::Unknown);
    CHECK(sentenceOf(here, u"read-aloud"_s).contains(u"install speech-dispatcher"_s));

    here.isSpeechBuiltIn = false;
    CHECK(sentenceOf(here, u"read-aloud"_s).contains(u"built without libspeechd"_s));
}

TEST_CASE("what cannot be seen from here is called unknown, not passed", "[app][kiosk][r26]")
{
    auto here = lockedDown();
    here.display.clear();
    CHECK(stateOf(here, u"desktop"_s) == Finding::State::Unknown);

    here = lockedDown();
    here.isDatabaseOnThisMachine = true;
    CHECK(stateOf(here, u"same-machine"_s) == Finding::State::Unknown);
}
