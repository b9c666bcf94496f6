// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/PatientLanguage.h"

#include "catch_compat.h"
#include "support/TestRules.h"

#include <QSet>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

std::vector<app::PatientLanguage> languages() { return app::readPatientLanguages().value(); }

/// Topics that a language says in English, as "ur T05". Nobody has decided on any so far.
const QSet<QString>& saidInEnglish()
{
    static const QSet<QString> known;
    return known;
}

/// All that the letter keys of a language can type.
QSet<QChar> typeable(const app::KeyboardRows& keyboard)
{
    QString letters;
    for (const auto& row : keyboard.rows)
        letters += row.join(QString());
    for (const auto& row : keyboard.shifted)
        letters += row.join(QString());
    if (keyboard.shifted.empty())
        letters += letters.toUpper();
    return QSet<QChar>(letters.begin(), letters.end());
}

}

TEST_CASE("the screen speaks six languages, English first", "[application][kiosk][languages]")
{
    QStringList codes;
    for (const auto& each : languages()) {
        codes.append(each.code);
        CHECK_FALSE(each.name.isEmpty());
        CHECK_FALSE(each.englishName.isEmpty());
        CHECK(each.isRightToLeft == (each.code == u"ur"_s));
    }
    CHECK(codes.join(u' ') == u"en cy pl pa ur bn"_s);
}

TEST_CASE("what nobody has checked says that it is a draft", "[application][kiosk][languages]")
{
    for (const auto& each : languages()) {
        INFO(each.code.toStdString());
        CHECK(each.draftNote.isEmpty() == (each.code == u"en"_s));
    }
}

TEST_CASE("every language has words for every topic, and short ones for its tile",
    "[application][kiosk][languages]")
{
    const auto rules = test::shippedRules();
    for (const auto& language : languages()) {
        if (language.code == u"en"_s)
            continue;
        CHECK(language.topics.size() <= qsizetype(rules.topics.size()));
        for (const auto& topic : rules.topics) {
            const auto name = u"%1 %2"_s.arg(language.code, topic.id);
            INFO(name.toStdString());
            const auto found = language.topics.find(topic.id);
            if (found == language.topics.end()) {
                CHECK(saidInEnglish().contains(name));
                continue;
            }
            CHECK_FALSE(found->words.trimmed().isEmpty());
            CHECK_FALSE(found->shortWords.trimmed().isEmpty());
            CHECK(found->shortWords.split(u' ').size() <= 4);
            CHECK_FALSE(found->words == topic.words);
        }
    }
}

TEST_CASE("the keys of a language type every word of its topics",
    "[application][kiosk][languages][keyboard]")
{
    for (const auto& language : languages()) {
        const auto letters = typeable(language.keyboard);
        for (const auto& topic : language.topics) {
            for (const QChar each : topic.words) {
                if (each.unicode() < 0x80)
                    continue; // on the page of numbers and signs, or among the English letters
                INFO(language.code.toStdString() << ": " << QString(each).toStdString());
                CHECK(letters.contains(each));
            }
        }
    }
}

TEST_CASE("every key is there once, and no row is too long for the screen",
    "[application][kiosk][languages][keyboard]")
{
    for (const auto& language : languages()) {
        INFO(language.code.toStdString());
        const auto& keyboard = language.keyboard;
        REQUIRE(keyboard.rows.size() == 3);
        QSet<QString> seen;
        for (std::size_t at = 0; at < keyboard.rows.size(); ++at) {
            // Fifteen keys of 60 pixels fit beside one another at 1080 pixels; in the last row two
            // of them are the shift key and the one that deletes.
            CHECK(keyboard.rows[at].size() <= (at == 2 ? 13 : 15));
            for (const auto& letter : keyboard.rows[at]) {
                CHECK_FALSE(letter.isEmpty());
                CHECK_FALSE(seen.contains(letter));
                seen.insert(letter);
            }
            if (!keyboard.shifted.empty())
                CHECK(keyboard.shifted.at(at).size() == keyboard.rows[at].size());
        }
    }
}

TEST_CASE("a script of its own has a key that leads back to it from English letters",
    "[application][kiosk][languages][keyboard]")
{
    for (const auto& language : languages()) {
        INFO(language.code.toStdString());
        const auto first = language.keyboard.rows[0][0].front();
        const bool hasOwnScript = first.script() != QChar::Script_Latin;
        CHECK(language.keyboard.switchWord.isEmpty() != hasOwnScript);
    }
}
