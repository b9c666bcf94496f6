// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/PasswordRules.h"

#include "application/access/LoadSignInRules.h"
#include "application/access/Passphrase.h"
#include "application/access/WordFile.h"
#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

/// The reason, or nothing when the password is taken.
QString reason(const QString& password, const QStringList& ownWords = {})
{
    static const app::PasswordRules rules(app::loadSignInRules().value());
    const auto checked = rules.check(password, ownWords);
    return checked ? QString() : checked.error().detail;
}

}

TEST_CASE("a password has fifteen to 128 characters", "[application][access]")
{
    CHECK(reason(u"fourteen chars"_s) == u"password.too-short"_s);
    CHECK(reason(u"fifteen chars!!"_s).isEmpty());
    const auto pieces = u"every word of this is chosen by "_s;
    CHECK(reason(pieces.repeated(4)).isEmpty());
    CHECK(reason(pieces.repeated(4) + u'x') == u"password.too-long"_s);
}

TEST_CASE("what counts is characters as people see them", "[application][access]")
{
    // Fourteen letters, one of them written as two code points.
    CHECK(reason(u"fourteen chär"_s + u"s"_s) == u"password.too-short"_s);
    CHECK(reason(u"fourteen cha\u0308rs"_s) == u"password.too-short"_s);
    CHECK(reason(u"пятнадцать букв"_s).isEmpty());
    CHECK(reason(QString::fromUcs4(U"🚲🚲🚲🚲🚲🚲🚲 by the sea")).isEmpty());
}

TEST_CASE("nothing is asked of letters, digits and signs", "[application][access]")
{
    for (const auto& good : { u"nine slow red trams"_s, u"NINE SLOW RED TRAMS"_s,
             u"8305 1947 2266 0913"_s, u"  spaces at both ends  "_s, u"upscale-crock-vividly"_s })
        CHECK(reason(good).isEmpty());
}

TEST_CASE("a common password is refused, and so is one dressed up", "[application][access]")
{
    for (const auto& bad : { u"1q2w3e4r5t6y7u8i9o0p"_s, u"qwertyuiop12345"_s, u"PasswordPassword"_s,
             u"passwordpassword1"_s, u"letmein 123456789"_s, u"!!!football2026!!!"_s,
             u"dragondragondragon"_s, u"１２３４５６７８９qwerty"_s })
        CHECK(reason(bad) == u"password.common"_s);
}

TEST_CASE("patterns of the keyboard's first idea are refused", "[application][access]")
{
    for (const auto& bad : { u"aaaaaaaaaaaaaaa"_s, u"123456789012345"_s, u"987654321098765"_s,
             u"abcdefghijklmno"_s, u"121212121212121"_s, u"abcabcabcabcabca"_s })
        CHECK(reason(bad) == u"password.pattern"_s);
}

TEST_CASE(
    "names of the person, the practice and this program make no password", "[application][access]")
{
    const QStringList own { u"jevans"_s, u"Nurse Jo Evans"_s, u"Elm Tree Surgery"_s };
    for (const auto& bad : { u"Elm Tree Surgery"_s, u"elm-tree-surgery-2026"_s,
             u"ElmTreeSurgery#1!"_s, u"nurse jo evans 77"_s, u"jevans rooftree 1"_s,
             u"RooftreeRooftree"_s, u"evans elm surgery"_s })
        CHECK(reason(bad, own) == u"password.own-name"_s);
    CHECK(reason(u"the elm has nine slow trams"_s, own).isEmpty());
}

TEST_CASE(
    "the list has the 10,000 most common passwords and names its source", "[application][access]")
{
    const auto words = app::wordsOf(u"passwords/common.txt"_s);
    CHECK(words.size() >= 10'000);
    CHECK(words.contains(u"123456"_s));
    CHECK(std::is_sorted(words.begin(), words.end()));
    CHECK(std::none_of(
        words.begin(), words.end(), [](const auto& word) { return word != word.toCaseFolded(); }));
}

TEST_CASE("three words by chance are a password that is taken", "[application][access]")
{
    const auto words = app::wordsOf(u"passwords/words.txt"_s);
    REQUIRE(words.size() == 7776);
    QSet<QString> drawn;
    for (int i = 0; i < 200; ++i) {
        const auto phrase = app::makePassphrase(15).value();
        CHECK(reason(phrase).isEmpty());
        CHECK(phrase.size() >= 15);
        drawn << phrase;
    }
    // The same one twice among 200 of 470,000,000,000 is not chance.
    CHECK(drawn.size() == 200);
}
