// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/training/ReadTrainingModules.h"
#include "catch_compat.h"
#include "resources/Resources.h"
#include "wording/Sentences.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

std::vector<domain::TrainingModule> shipped()
{
    const auto modules = app::readTrainingModules();
    if (!modules)
        FAIL(wording::sentence(modules.error()).toStdString());
    return *modules;
}

/// Two people or more speak in quotations of the page.
bool hasDialogue(const domain::ModulePage& page)
{
    static const QRegularExpression kSpeech(
        u"^> \\*\\*([^*:]+):\\*\\* "_s, QRegularExpression::MultilineOption);
    QSet<QString> speakers;
    for (auto found = kSpeech.globalMatch(page.markdown); found.hasNext();)
        speakers.insert(found.next().captured(1));
    return speakers.size() >= 2;
}

}

TEST_CASE("seven modules ship, in the order of the visit, and nobody has verified one yet",
    "[application][training]")
{
    QStringList ids;
    for (const auto& module : shipped()) {
        ids << module.id;
        CHECK_FALSE(module.title.isEmpty());
        CHECK(module.aim.startsWith(u"You can "_s));
        CHECK_FALSE(module.sources.empty());
        // Whoever fills this in has read the sources; a test that knew would be no proof.
        CHECK_FALSE(module.isVerified());
    }
    CHECK(ids
        == QStringList { u"three-enablers"_s, u"agenda-setting"_s, u"importance-and-confidence"_s,
            u"goals-and-plans"_s, u"follow-up"_s, u"tutors-and-groups"_s, u"health-literacy"_s });
}

TEST_CASE(
    "every module takes about a quarter of an hour, in short pages", "[application][training]")
{
    const auto rules = app::readTrainingRules();
    REQUIRE(rules);
    for (const auto& module : shipped()) {
        INFO(module.id.toStdString() << " needs " << module.minutesNeeded(*rules) << " minutes");
        CHECK(module.minutes == 15);
        CHECK(module.minutesNeeded(*rules) >= 10);
        CHECK(module.minutesNeeded(*rules) <= 20);
        CHECK(module.pages.size() >= 6);
        CHECK(module.pages.size() <= 9);
        for (const auto& page : module.pages) {
            INFO(page.title.toStdString());
            CHECK(domain::wordsToRead(page.markdown) <= 320);
        }
    }
}

TEST_CASE("every module has exercises, a dialogue and a picture that says what it shows",
    "[application][training]")
{
    for (const auto& module : shipped()) {
        INFO(module.id.toStdString());
        int exercises = 0;
        int pictures = 0;
        bool talks = false;
        bool isForTomorrow = false;
        for (const auto& page : module.pages) {
            exercises += static_cast<int>(page.exercises.size());
            talks = talks || hasDialogue(page);
            for (const auto& exercise : page.exercises)
                isForTomorrow = isForTomorrow || exercise.title.startsWith(u"try this"_s);
            if (!page.picture)
                continue;
            ++pictures;
            CHECK(domain::wordsToRead(page.picture->alt) >= 10);
        }
        CHECK(exercises >= 2);
        CHECK(exercises <= 4);
        CHECK(pictures == 1);
        CHECK(talks);
        CHECK(isForTomorrow);
    }
}

TEST_CASE("every question explains each option, and its place does not give the right one away",
    "[application][training]")
{
    for (const auto& module : shipped()) {
        INFO(module.id.toStdString());
        CHECK(module.quiz.size() >= 5);
        CHECK(module.quiz.size() <= 6);
        QSet<int> places;
        int longest = 0;
        for (const auto& question : module.quiz) {
            INFO(question.text.toStdString());
            CHECK(question.options.size() >= 3);
            const int right = question.rightOption();
            places.insert(right);
            bool isLongest = true;
            for (std::size_t i = 0; i < question.options.size(); ++i) {
                CHECK(domain::wordsToRead(question.options[i].why) >= 4);
                isLongest = isLongest
                    && (int(i) == right
                        || question.options[i].text.size()
                            < question.options[std::size_t(right)].text.size());
            }
            longest += isLongest ? 1 : 0;
        }
        CHECK(places.size() >= 2);
        CHECK(longest <= int(module.quiz.size()) / 2);
    }
}

TEST_CASE("the drawings are drawings: they hold no text, no script and nothing from elsewhere",
    "[application][training]")
{
    static const QSet<QString> kAllowed { u"svg"_s, u"g"_s, u"path"_s, u"circle"_s };
    for (const auto& module : shipped()) {
        const auto bytes = resources::read(u"training/"_s + module.id + u"/picture.svg"_s);
        QXmlStreamReader xml(bytes);
        int shapes = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            INFO(module.id.toStdString() << ": " << xml.name().toString().toStdString());
            CHECK(kAllowed.contains(xml.name().toString()));
            for (const auto& attribute : xml.attributes())
                CHECK_FALSE(attribute.name().toString().startsWith(u"on"_s));
            ++shapes;
        }
        CHECK_FALSE(xml.hasError());
        CHECK(shapes > 3);
        // In the colour of the text, so that it can be seen in light, dark and high contrast.
        CHECK(bytes.contains("currentColor"));
        CHECK_FALSE(bytes.contains('#'));
    }
}
