// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskLanguage.h"

#include "catch_compat.h"

#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::KioskLanguage;

namespace {

/// Two languages, of which the second knows one topic.
std::vector<app::PatientLanguage> twoLanguages()
{
    app::PatientLanguage english;
    english.code = u"en"_s;
    app::PatientLanguage urdu;
    urdu.code = u"ur"_s;
    urdu.isRightToLeft = true;
    urdu.topics.insert(u"T02"_s, { u"نیند ٹھیک نہ آنا"_s, u"نیند نہ آنا"_s });
    return { english, urdu };
}

domain::Topic topic(const QString& id, const QString& words)
{
    domain::Topic made;
    made.id = id;
    made.words = words;
    made.shortWords = words;
    return made;
}

}

TEST_CASE("a screen begins in English and turns round for Urdu", "[kiosk][languages]")
{
    const auto all = twoLanguages();
    KioskLanguage language(all);
    QSignalSpy changed(&language, &KioskLanguage::changed);
    CHECK(language.isEnglish());
    CHECK(language.direction() == Qt::LeftToRight);

    language.choose(u"ur"_s);
    CHECK(language.direction() == Qt::RightToLeft);
    language.choose(u"ur"_s);
    language.choose(u"xx"_s);
    CHECK(changed.size() == 1);
    CHECK(language.current().code == u"ur"_s);

    language.reset();
    CHECK(language.isEnglish());
}

TEST_CASE(
    "topics are said in the language, own words stay as they were typed", "[kiosk][languages]")
{
    const auto all = twoLanguages();
    KioskLanguage language(all);
    language.choose(u"ur"_s);
    CHECK(language.words(u"T02"_s, u"Sleeping badly"_s) == u"نیند ٹھیک نہ آنا"_s);
    CHECK(language.shortWords(topic(u"T02"_s, u"Sleeping badly"_s)) == u"نیند نہ آنا"_s);
    CHECK(language.words({}, u"Sleeping badly"_s) == u"Sleeping badly"_s);
}

TEST_CASE("a topic without words is said in English, in its own direction", "[kiosk][languages]")
{
    const auto all = twoLanguages();
    KioskLanguage language(all);
    language.choose(u"ur"_s);
    const auto shown = QChar(0x2066) + u"Feeling low"_s + QChar(0x2069);
    CHECK(language.words(u"T03"_s, u"Feeling low"_s) == shown);
    CHECK(language.shortWords(topic(u"T03"_s, u"Feeling low"_s)) == shown);
}

TEST_CASE("a birthday has the month of the language and the digits of the letter from the practice",
    "[kiosk][languages]")
{
    auto all = twoLanguages();
    for (const auto* code : { "cy", "pl", "pa", "bn" }) {
        all.push_back({});
        all.back().code = QString::fromLatin1(code);
    }
    KioskLanguage language(all);
    const auto in = [&language](const char* code) {
        language.choose(QString::fromLatin1(code));
        return language.dayAndMonth(u"14 March"_s);
    };
    CHECK(in("en") == u"14 March"_s);
    CHECK(in("cy") == u"14 Mawrth"_s);
    CHECK(in("pl") == u"14 marca"_s);
    CHECK(in("pa") == u"14 ਮਾਰਚ"_s);
    CHECK(in("ur") == u"14 مارچ"_s);
    CHECK(in("bn") == u"14 মার্চ"_s);
    CHECK(language.dayAndMonth({}).isEmpty());
}

TEST_CASE("a language that is not on the list changes nothing", "[kiosk][languages]")
{
    const auto all = twoLanguages();
    KioskLanguage language(all);
    language.choose(u"../../x"_s);
    CHECK(language.isEnglish());
    language.choose(u"ur"_s);
    language.choose(QString());
    CHECK(language.current().code == u"ur"_s);
}
