// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/KioskRules.h"

#include "application/common/StrictJson.h"
#include "catch_compat.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

const app::KioskRules& rules()
{
    static const auto read = app::KioskRules::load().value();
    return read;
}

QString flagIn(const QString& words)
{
    const auto* flag = rules().flagIn(words);
    return flag ? flag->id : QString();
}

}

TEST_CASE("words of alarm are found in whatever language they are typed",
    "[application][kiosk][languages][hz10_c3]")
{
    CHECK(flagIn(u"I've had CHEST PAIN since breakfast"_s) == u"chest-pain"_s);
    CHECK(flagIn(u"Dw i'n methu anadlu."_s) == u"breathing"_s);
    CHECK(flagIn(u"Czasem chcę umrzeć"_s) == u"self-harm"_s);
    CHECK(flagIn(u"ਮੇਰੀ ਛਾਤੀ ਵਿੱਚ ਦਰਦ ਹੈ"_s) == u"chest-pain"_s);
    CHECK(flagIn(u"مجھے سانس نہیں آ رہی"_s) == u"breathing"_s);
    CHECK(flagIn(u"আমি মরে যেতে চাই।"_s) == u"self-harm"_s);
}

TEST_CASE(
    "hz10_c6 of several texts all flags are found, each once", "[application][kiosk][hz10_c6]")
{
    const auto found = rules().flagsIn({ u"I can't breathe"_s, QString(),
        u"I want to die. I cannot breathe and have chest pain"_s });
    CHECK(found == QStringList { u"breathing"_s, u"chest-pain"_s, u"self-harm"_s });
    // No phrase comes about where two texts meet.
    CHECK(rules().flagsIn({ u"blue"_s, u"lips"_s, u"chest"_s, u"pain"_s }).isEmpty());
}

TEST_CASE("marks that belong to a letter part no word", "[application][kiosk][languages][hz10_c3]")
{
    CHECK(flagIn(u"chce\u0328 umrzec\u0301"_s) == u"self-harm"_s); // letter and mark apart
    CHECK(flagIn(u"خود\u200cکشی"_s) == u"self-harm"_s); // joined, and yet not joined
    // "ਮਰਨਾ" begins other words too.
    CHECK(flagIn(u"ਮਰਨਾਂ ਚਾਹੁੰਦੀਆਂ"_s).isEmpty());
    CHECK(flagIn(u"দম বন্ধুর"_s).isEmpty());
}

TEST_CASE("every language of the screen has its words of alarm",
    "[application][kiosk][languages][hz10_c3]")
{
    const auto flags = app::strictJson(resources::read(u"rules/red_flags.json"_s))
                           ->object()
                           .value("flags"_L1)
                           .toArray();
    REQUIRE(flags.size() == 3);
    for (const auto& each : flags) {
        const auto drafts = each.toObject().value("drafts"_L1).toObject();
        for (const auto& language : rules().languages) {
            INFO(language.code.toStdString());
            CHECK((language.code == u"en"_s || !drafts.value(language.code).toArray().isEmpty()));
        }
    }
}
