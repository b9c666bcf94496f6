// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/KioskJson.h"

#include "application/common/StrictJson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;

    auto unreadable()
    {
        return domain::fail(domain::ErrorKind::Storage, u"kioskLetter"_s, u"kiosk.unreadable"_s);
    }

    Result<QJsonObject> objectIn(const QByteArray& json)
    {
        const auto document = strictJson(json);
        if (!document || !document->isObject())
            return unreadable();
        return document->object();
    }

    template <class Rating> QJsonValue ratingJson(const std::optional<Rating>& rating)
    {
        return rating ? QJsonValue(rating->value()) : QJsonValue();
    }

    template <class Rating> std::optional<Rating> ratingFrom(const QJsonValue& value)
    {
        if (!value.isDouble())
            return std::nullopt;
        const auto rating = Rating::fromInt(static_cast<int>(value.toInteger()));
        return rating ? std::optional(*rating) : std::nullopt;
    }

    std::optional<int> numberFrom(const QJsonValue& value)
    {
        return value.isDouble() ? std::optional(static_cast<int>(value.toInteger())) : std::nullopt;
    }

    QJsonValue numberJson(const std::optional<int>& number)
    {
        return number ? QJsonValue(*number) : QJsonValue();
    }

    QJsonObject itemJson(const KioskItem& item)
    {
        return { { u"uid"_s, item.uid.toString(QUuid::WithoutBraces) }, { u"topic"_s, item.topic },
            { u"words"_s, item.words }, { u"rank"_s, numberJson(item.rank) },
            { u"worry"_s, ratingJson(item.worry) } };
    }

    KioskItem itemFrom(const QJsonObject& json)
    {
        return { QUuid::fromString(json.value("uid"_L1).toString()),
            json.value("topic"_L1).toString(), json.value("words"_L1).toString(),
            numberFrom(json.value("rank"_L1)), ratingFrom<domain::Worry>(json.value("worry"_L1)) };
    }

    QJsonArray questionnairesJson(const std::vector<KioskQuestionnaire>& questionnaires)
    {
        QJsonArray list;
        for (const auto& each : questionnaires) {
            QJsonObject answers;
            for (auto item = each.answers.constBegin(); item != each.answers.constEnd(); ++item)
                answers.insert(item.key(), item.value());
            list.append(
                QJsonObject { { u"instrument"_s, each.instrument }, { u"answers"_s, answers } });
        }
        return list;
    }

    KioskQuestionnaire questionnaireFrom(const QJsonObject& json)
    {
        KioskQuestionnaire questionnaire { json.value("instrument"_L1).toString(), {} };
        const auto answers = json.value("answers"_L1).toObject();
        for (auto each = answers.constBegin(); each != answers.constEnd(); ++each) {
            if (const auto value = numberFrom(each.value()))
                questionnaire.answers.insert(each.key(), *value);
        }
        return questionnaire;
    }

}

QByteArray toJson(const KioskInvitation& invitation)
{
    QJsonArray topics;
    for (const auto& topic : invitation.topics)
        topics.append(topic.id);
    QJsonArray left;
    for (const auto& words : invitation.leftFromLastTime)
        left.append(words);
    QJsonArray asked;
    for (const auto& pack : invitation.questionnaires)
        asked.append(pack.id);
    return QJsonDocument(QJsonObject { { u"givenName"_s, invitation.givenName },
                             { u"birthDayAndMonth"_s, invitation.birthDayAndMonth },
                             { u"clinicianName"_s, invitation.clinicianName },
                             { u"startsAt"_s, invitation.startsAt.ms }, { u"topics"_s, topics },
                             { u"leftFromLastTime"_s, left }, { u"ranks"_s, invitation.ranks },
                             { u"questionnaires"_s, asked } })
        .toJson(QJsonDocument::Compact);
}

Result<KioskInvitation> invitationFromJson(
    const QByteArray& json, domain::KioskSessionId session, const Rules& rules)
{
    const auto object = objectIn(json);
    if (!object)
        return domain::failure(object);
    KioskInvitation invitation;
    invitation.session = session;
    invitation.givenName = object->value("givenName"_L1).toString();
    invitation.birthDayAndMonth = object->value("birthDayAndMonth"_L1).toString();
    invitation.clinicianName = object->value("clinicianName"_L1).toString();
    invitation.startsAt = { object->value("startsAt"_L1).toInteger() };
    invitation.ranks = object->value("ranks"_L1).toInt();
    const auto topics = object->value("topics"_L1).toArray();
    for (const auto& id : topics) {
        // A topic that this version of the program does not know is left out, like its picture.
        if (const auto* topic = rules.topic(id.toString()))
            invitation.topics.push_back(*topic);
    }
    const auto left = object->value("leftFromLastTime"_L1).toArray();
    for (const auto& words : left)
        invitation.leftFromLastTime.push_back(words.toString());
    const auto asked = object->value("questionnaires"_L1).toArray();
    for (const auto& id : asked) {
        if (const auto* pack = rules.instruments.find(id.toString()))
            invitation.questionnaires.push_back(*pack);
    }
    return invitation;
}

QByteArray triesToJson(int tries)
{
    return QJsonDocument(QJsonObject { { u"tries"_s, tries } }).toJson(QJsonDocument::Compact);
}

int triesFromJson(const QByteArray& json)
{
    const auto object = objectIn(json);
    return object ? object->value("tries"_L1).toInt() : 0;
}

QByteArray toJson(const KioskAnswers& answers)
{
    QJsonArray items;
    for (const auto& item : answers.items)
        items.append(itemJson(item));
    return QJsonDocument(
        QJsonObject { { u"agenda"_s, answers.agendaUid.toString(QUuid::WithoutBraces) },
            { u"answeredBy"_s, domain::toWord(answers.answeredBy) },
            { u"whatMatters"_s, answers.whatMatters }, { u"items"_s, items },
            { u"confidence"_s, ratingJson(answers.confidenceToTalk) },
            { u"notToDiscuss"_s, answers.notToDiscuss }, { u"companion"_s, answers.companion },
            { u"tookSeconds"_s, numberJson(answers.tookSeconds) },
            { u"language"_s, answers.language },
            { u"questionnaires"_s, questionnairesJson(answers.questionnaires) } })
        .toJson(QJsonDocument::Compact);
}

Result<KioskAnswers> answersFromJson(const QByteArray& json)
{
    const auto object = objectIn(json);
    if (!object)
        return domain::failure(object);
    KioskAnswers answers;
    answers.agendaUid = QUuid::fromString(object->value("agenda"_L1).toString());
    const auto who = domain::answeredByFromWord(object->value("answeredBy"_L1).toString());
    if (answers.agendaUid.isNull() || !who)
        return unreadable();
    answers.answeredBy = *who;
    answers.whatMatters = object->value("whatMatters"_L1).toString();
    const auto items = object->value("items"_L1).toArray();
    for (const auto& item : items)
        answers.items.push_back(itemFrom(item.toObject()));
    answers.confidenceToTalk = ratingFrom<domain::Confidence>(object->value("confidence"_L1));
    answers.notToDiscuss = object->value("notToDiscuss"_L1).toString();
    answers.companion = object->value("companion"_L1).toString();
    answers.tookSeconds = numberFrom(object->value("tookSeconds"_L1));
    answers.language = object->value("language"_L1).toString();
    const auto questionnaires = object->value("questionnaires"_L1).toArray();
    for (const auto& each : questionnaires)
        answers.questionnaires.push_back(questionnaireFrom(each.toObject()));
    return answers;
}

}
