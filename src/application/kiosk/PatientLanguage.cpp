// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/PatientLanguage.h"

#include "application/common/StrictJson.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::Result;

    constexpr auto kEnglish = u"en";

    Result<QJsonObject> readObject(const QString& path)
    {
        const auto document = strictJson(resources::read(path));
        if (!document || !document->isObject())
            return domain::fail(ErrorKind::Incompatible, path, u"rules.unreadable"_s);
        return document->object();
    }

    std::vector<QStringList> keyRows(const QJsonArray& rows)
    {
        std::vector<QStringList> keys;
        for (const auto& row : rows) {
            QStringList letters;
            for (const auto& letter : row.toArray())
                letters.append(letter.toString());
            keys.push_back(letters);
        }
        return keys;
    }

    Result<void> readKeyboard(PatientLanguage& language)
    {
        const auto file = readObject(u"keyboards/%1.json"_s.arg(language.code));
        if (!file)
            return domain::failure(file);
        language.keyboard = { keyRows(file->value("rows"_L1).toArray()),
            keyRows(file->value("shifted"_L1).toArray()), file->value("switch"_L1).toString() };
        return {};
    }

    Result<void> readTopicWords(PatientLanguage& language)
    {
        const auto files = resources::list(u"topics/%1/"_s.arg(language.code));
        for (const auto& path : files) {
            const auto file = readObject(path);
            if (!file)
                return domain::failure(file);
            for (const auto& entry : file->value("topics"_L1).toArray()) {
                const auto topic = entry.toObject();
                language.topics.insert(topic.value("id"_L1).toString(),
                    { topic.value("words"_L1).toString(), topic.value("short"_L1).toString() });
            }
        }
        return {};
    }

    Result<PatientLanguage> readLanguage(const QJsonObject& entry)
    {
        PatientLanguage language;
        language.code = entry.value("code"_L1).toString();
        language.name = entry.value("name"_L1).toString();
        language.englishName = entry.value("english"_L1).toString();
        language.isRightToLeft = entry.value("direction"_L1).toString() == "rtl"_L1;
        if (entry.value("verified_by"_L1).toString().isEmpty())
            language.draftNote = entry.value("draft"_L1).toString();
        if (const auto read = readKeyboard(language); !read)
            return domain::failure(read);
        if (language.code == kEnglish)
            return language;
        if (const auto read = readTopicWords(language); !read)
            return domain::failure(read);
        return language;
    }

}

Result<std::vector<PatientLanguage>> readPatientLanguages()
{
    const auto file = readObject(u"languages/languages.json"_s);
    if (!file)
        return domain::failure(file);
    std::vector<PatientLanguage> languages;
    for (const auto& entry : file->value("languages"_L1).toArray()) {
        auto language = readLanguage(entry.toObject());
        if (!language)
            return domain::failure(language);
        languages.push_back(*std::move(language));
    }
    if (languages.empty() || languages.front().code != kEnglish)
        return domain::fail(
            ErrorKind::Incompatible, u"languages/languages.json"_s, u"rules.unreadable"_s);
    return languages;
}

}
