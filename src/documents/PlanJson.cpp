// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/common/StrictJson.h"
#include "documents/FrozenPlan.h"
#include "domain/common/DateParser.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    // Before plans kept their own words.
    const auto kFirstFormat = u"rooftree-plan-1"_s;
    const auto kFormat = u"rooftree-plan-2"_s;

    QJsonValue orNull(std::optional<QDate> date)
    {
        return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    }

    std::optional<QDate> dateIn(const QJsonValue& value)
    {
        const auto date = domain::parseDeclared(value.toString(), domain::DateFormat::Iso);
        return date ? std::optional(*date) : std::nullopt;
    }

    QString word(PlanMark mark)
    {
        switch (mark) {
        case PlanMark::New:
            return u"new"_s;
        case PlanMark::Changed:
            return u"changed"_s;
        case PlanMark::None:
            break;
        }
        return {};
    }

    PlanMark markIn(const QJsonValue& value)
    {
        const auto found = value.toString();
        return found == word(PlanMark::New)    ? PlanMark::New
            : found == word(PlanMark::Changed) ? PlanMark::Changed
                                               : PlanMark::None;
    }

    QJsonObject object(const PlanSheet::GoalMarks& marks)
    {
        return { { u"goal"_s, word(marks.goal) }, { u"why"_s, word(marks.why) },
            { u"plan"_s, word(marks.plan) }, { u"ifThen"_s, word(marks.ifThen) },
            { u"confidence"_s, word(marks.confidence) }, { u"followUp"_s, word(marks.followUp) } };
    }

    PlanSheet::GoalMarks marksIn(const QJsonObject& from)
    {
        return { markIn(from["goal"_L1]), markIn(from["why"_L1]), markIn(from["plan"_L1]),
            markIn(from["ifThen"_L1]), markIn(from["confidence"_L1]), markIn(from["followUp"_L1]) };
    }

    QJsonObject object(const PlanSheet::GoalPart& goal)
    {
        QJsonObject part { { u"words"_s, goal.words }, { u"why"_s, goal.why },
            { u"plan"_s, goal.plan }, { u"if"_s, goal.ifBarrier }, { u"then"_s, goal.thenResponse },
            { u"confidence"_s,
                goal.confidence ? QJsonValue(*goal.confidence) : QJsonValue(QJsonValue::Null) },
            { u"followUpHow"_s, goal.followUpHow }, { u"followUpOn"_s, orNull(goal.followUpOn) },
            { u"followUpWho"_s, goal.followUpWho }, { u"key"_s, goal.key },
            { u"marks"_s, object(goal.marks) } };
        // Not in plans of before: theirs read as they did.
        if (!goal.ownWords.isEmpty())
            part.insert(u"ownWords"_s, goal.ownWords);
        return part;
    }

    PlanSheet::GoalPart goalIn(const QJsonObject& from)
    {
        PlanSheet::GoalPart goal { from["words"_L1].toString(), from["why"_L1].toString(),
            from["plan"_L1].toString(), from["if"_L1].toString(), from["then"_L1].toString(), {},
            from["followUpHow"_L1].toString(), dateIn(from["followUpOn"_L1]),
            from["followUpWho"_L1].toString() };
        if (from["confidence"_L1].isDouble())
            goal.confidence = from["confidence"_L1].toInt();
        goal.key = from["key"_L1].toString();
        goal.ownWords = from["ownWords"_L1].toString();
        goal.marks = marksIn(from["marks"_L1].toObject());
        return goal;
    }

    QJsonObject object(const PlanSheet::Zone& zone)
    {
        QJsonArray parts;
        for (const auto& part : zone.parts)
            parts.append(QJsonObject { { u"key"_s, part.key }, { u"heading"_s, part.heading },
                { u"signs"_s, QJsonArray::fromStringList(part.signs) }, { u"words"_s, part.words },
                { u"mark"_s, word(part.mark) } });
        return { { u"colour"_s, domain::toWord(zone.colour) }, { u"name"_s, zone.name },
            { u"parts"_s, parts } };
    }

    PlanSheet::Zone zoneIn(const QJsonObject& from)
    {
        PlanSheet::Zone zone;
        zone.colour = domain::flareColourFromWord(from["colour"_L1].toString())
                          .value_or(domain::FlareColour::None);
        zone.name = from["name"_L1].toString();
        for (const auto& part : from["parts"_L1].toArray()) {
            PlanSheet::ZonePart read { part["key"_L1].toString(), part["heading"_L1].toString(), {},
                part["words"_L1].toString(), markIn(part["mark"_L1]) };
            for (const auto& sign : part["signs"_L1].toArray())
                read.signs << sign.toString();
            zone.parts.push_back(std::move(read));
        }
        return zone;
    }

    QJsonArray array(const std::vector<PlanSheet::PromisePart>& promises)
    {
        QJsonArray all;
        for (const auto& part : promises)
            all.append(QJsonObject { { u"words"_s, part.words }, { u"who"_s, part.who },
                { u"byWhen"_s, part.byWhen }, { u"mark"_s, word(part.mark) } });
        return all;
    }

    QJsonValue object(const std::optional<PlanSheet::Other>& other)
    {
        if (!other)
            return QJsonValue::Null;
        return QJsonObject { { u"number"_s, other->number },
            { u"issuedOn"_s, orNull(other->issuedOn) } };
    }

    std::optional<PlanSheet::Other> otherIn(const QJsonValue& from)
    {
        if (!from.isObject())
            return std::nullopt;
        return PlanSheet::Other { from["number"_L1].toInt(),
            dateIn(from["issuedOn"_L1]).value_or(QDate()) };
    }

    QJsonObject object(const PlanWords& words)
    {
        QJsonObject object { { u"locale"_s, words.locale.name() } };
        for (const auto& field : PlanWords::fields())
            object.insert(field.key, words.*field.words);
        return object;
    }

    PlanWords wordsIn(const QJsonObject& from)
    {
        PlanWords words;
        words.locale = QLocale(from["locale"_L1].toString());
        for (const auto& field : PlanWords::fields())
            words.*field.words = from.value(field.key).toString();
        return words;
    }

    PlanSheet sheetIn(const QJsonObject& from)
    {
        PlanSheet sheet;
        sheet.practiceName = from["practice"_L1].toString();
        sheet.isDemo = from["demo"_L1].toBool();
        sheet.patientName = from["patient"_L1].toString();
        sheet.born = dateIn(from["born"_L1]);
        sheet.nhsNumber = from["nhsNumber"_L1].toString();
        sheet.issuedOn = dateIn(from["issuedOn"_L1]).value_or(QDate());
        sheet.number = from["number"_L1].toInt();
        sheet.shortId = from["shortId"_L1].toString();
        sheet.language = from["language"_L1].toString();
        for (const auto& line : from["agenda"_L1].toArray())
            sheet.agenda.push_back({ line["words"_L1].toString(), line["whatNext"_L1].toString(),
                markIn(line["mark"_L1]) });
        for (const auto& goal : from["goals"_L1].toArray())
            sheet.goals.push_back(goalIn(goal.toObject()));
        sheet.contact = from["contact"_L1].toString();
        sheet.contactMark = markIn(from["contactMark"_L1]);
        sheet.amendment = from["amendment"_L1].toString();
        sheet.replaces = otherIn(from["replaces"_L1]);
        for (const auto& part : from["promises"_L1].toArray())
            sheet.promises.push_back({ part["words"_L1].toString(), part["who"_L1].toString(),
                part["byWhen"_L1].toString(), markIn(part["mark"_L1]) });
        sheet.hasPromisesOnCard = from["promisesOnCard"_L1].toBool();
        for (const auto& zone : from["zones"_L1].toArray())
            sheet.zones.push_back(zoneIn(zone.toObject()));
        return sheet;
    }

}

QByteArray toCanonicalJson(const FrozenPlan& plan)
{
    const auto& sheet = plan.sheet;
    QJsonArray agenda;
    for (const auto& line : sheet.agenda)
        agenda.append(QJsonObject { { u"words"_s, line.words }, { u"whatNext"_s, line.whatNext },
            { u"mark"_s, word(line.mark) } });
    QJsonArray goals;
    for (const auto& goal : sheet.goals)
        goals.append(object(goal));
    // QJsonObject sorts its keys.
    QJsonObject content { { u"format"_s, kFormat }, { u"practice"_s, sheet.practiceName },
        { u"demo"_s, sheet.isDemo }, { u"patient"_s, sheet.patientName },
        { u"born"_s, orNull(sheet.born) }, { u"nhsNumber"_s, sheet.nhsNumber },
        { u"issuedOn"_s, sheet.issuedOn.toString(Qt::ISODate) }, { u"number"_s, sheet.number },
        { u"shortId"_s, sheet.shortId }, { u"language"_s, sheet.language }, { u"agenda"_s, agenda },
        { u"goals"_s, goals }, { u"contact"_s, sheet.contact },
        { u"contactMark"_s, word(sheet.contactMark) }, { u"replaces"_s, object(sheet.replaces) },
        { u"headings"_s, object(plan.words) } };
    // Not in plans of before: theirs read as they did.
    if (!sheet.amendment.isEmpty())
        content.insert(u"amendment"_s, sheet.amendment);
    if (!sheet.promises.empty())
        content.insert(u"promises"_s, array(sheet.promises));
    if (sheet.hasPromisesOnCard)
        content.insert(u"promisesOnCard"_s, true);
    // Not in plans for the goals: theirs read as they did.
    if (sheet.isFlarePlan()) {
        QJsonArray zones;
        for (const auto& zone : sheet.zones)
            zones.append(object(zone));
        content.insert(u"zones"_s, zones);
    }
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

domain::Result<FrozenPlan> fromCanonicalJson(const QByteArray& json)
{
    const auto document = app::strictJson(json);
    const auto content = document ? document->object() : QJsonObject();
    const auto format = content["format"_L1].toString();
    if (format == kFirstFormat)
        return FrozenPlan { sheetIn(content), PlanWords::ofFirstFormat() };
    if (format == kFormat)
        return FrozenPlan { sheetIn(content), wordsIn(content["headings"_L1].toObject()) };
    return domain::fail(domain::ErrorKind::Incompatible, u"plan"_s, u"plan.unreadable"_s);
}

QString planFileName(const PlanSheet& sheet, Rendering rendering)
{
    QString id;
    for (const QChar each : sheet.shortId.left(12)) {
        if ((each >= u'0' && each <= u'9') || (each >= u'a' && each <= u'z'))
            id += each;
    }
    const auto plan = sheet.isFlarePlan() ? u"flare-up-plan"_s : u"plan"_s;
    const auto kind = rendering == Rendering::LargePrint ? u"-large-print_"_s
        : rendering == Rendering::FridgeCard             ? u"-fridge-card_"_s
                                                         : u"_"_s;
    return plan + kind + sheet.issuedOn.toString(Qt::ISODate) + u'_' + id + u".pdf"_s;
}

}
