// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/KioskRules.h"

#include "application/common/RuleNumbers.h"
#include "application/common/StrictJson.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::Result;

    /// What is inside a word and says nothing: an apostrophe, and what only joins letters or parts
    /// them on the paper.
    bool isSilent(QChar each)
    {
        return each == u'\'' || each == u'\u2019' || each.category() == QChar::Other_Format;
    }

    /// Letters with their marks and digits, one blank between words and around all: "can't" and
    /// "cant" are one word.
    QString asWords(const QString& text)
    {
        QString words = u" "_s;
        const auto folded = text.toCaseFolded().normalized(QString::NormalizationForm_KC);
        for (const auto each : folded) {
            if (each.isLetterOrNumber() || each.isMark())
                words.append(each);
            else if (!isSilent(each) && !words.endsWith(u' '))
                words.append(u' ');
        }
        return words.endsWith(u' ') ? words : words + u' ';
    }

    void addPhrases(RedFlag& flag, const QJsonValue& phrases)
    {
        const auto all = phrases.toArray();
        for (const auto& each : all)
            flag.phrases.append(asWords(each.toString()));
    }

    Result<std::vector<RedFlag>> readFlags()
    {
        const auto path = u"rules/red_flags.json"_s;
        const auto document = strictJson(resources::read(path));
        if (!document || !document->isObject())
            return domain::fail(domain::ErrorKind::Incompatible, path, u"rules.unreadable"_s);
        std::vector<RedFlag> flags;
        const auto rows = document->object().value("flags"_L1).toArray();
        for (const auto& each : rows) {
            const auto row = each.toObject();
            RedFlag flag { row.value("id"_L1).toString(), {}, row.value("sentence"_L1).toString() };
            addPhrases(flag, row.value("phrases"_L1));
            // Whatever language the screen speaks: people write in the one they think in.
            const auto drafts = row.value("drafts"_L1).toObject();
            for (const auto& ofLanguage : drafts)
                addPhrases(flag, ofLanguage);
            flags.push_back(std::move(flag));
        }
        return flags;
    }

}

Result<KioskRules> KioskRules::load()
{
    KioskRules rules;
    const RuleNumber numbers[]
        = { { u"codeMinutes", &rules.codeMinutes }, { u"offerMinutes", &rules.offerMinutes },
              { u"wrongCodes", &rules.wrongCodes }, { u"wrongBirthdays", &rules.wrongBirthdays },
              { u"lostSeconds", &rules.lostSeconds }, { u"unlinkedHours", &rules.unlinkedHours },
              { u"alertPatienceSeconds", &rules.alertPatienceSeconds },
              { u"undeliveredSeconds", &rules.undeliveredSeconds } };
    if (const auto read = readRuleNumbers(u"rules/kiosk.json"_s, numbers); !read)
        return domain::failure(read);
    auto flags = readFlags();
    if (!flags)
        return domain::failure(flags);
    rules.redFlags = *std::move(flags);
    auto languages = readPatientLanguages();
    if (!languages)
        return domain::failure(languages);
    rules.languages = *std::move(languages);
    return rules;
}

const RedFlag* KioskRules::flagIn(const QString& words) const
{
    const auto found = flagsIn({ words });
    return found.isEmpty() ? nullptr : flag(found.front());
}

QStringList KioskRules::flagsIn(const QStringList& texts) const
{
    QStringList found;
    for (const auto& text : texts) {
        const auto said = asWords(text);
        for (const auto& flag : redFlags) {
            const bool isIn = std::any_of(flag.phrases.begin(), flag.phrases.end(),
                [&said](const auto& phrase) { return said.contains(phrase); });
            if (isIn && !found.contains(flag.id))
                found.append(flag.id);
        }
    }
    return found;
}

const RedFlag* KioskRules::flag(QStringView id) const
{
    const auto found = std::find_if(
        redFlags.begin(), redFlags.end(), [id](const auto& each) { return each.id == id; });
    return found == redFlags.end() ? nullptr : &*found;
}

}
