// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanSheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    QJsonValue orNull(std::optional<QDate> date)
    {
        return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    }

    QJsonObject object(const PlanSheet::GoalPart& goal)
    {
        QJsonObject part { { u"words"_s, goal.words }, { u"why"_s, goal.why },
            { u"plan"_s, goal.plan }, { u"if"_s, goal.ifBarrier }, { u"then"_s, goal.thenResponse },
            { u"confidence"_s,
                goal.confidence ? QJsonValue(*goal.confidence) : QJsonValue(QJsonValue::Null) },
            { u"followUpHow"_s, goal.followUpHow }, { u"followUpOn"_s, orNull(goal.followUpOn) },
            { u"followUpWho"_s, goal.followUpWho } };
        // Not in plans of before: theirs read as they did.
        if (!goal.ownWords.isEmpty())
            part.insert(u"ownWords"_s, goal.ownWords);
        return part;
    }

}

QByteArray toCanonicalJson(const PlanSheet& sheet)
{
    QJsonArray agenda;
    for (const auto& line : sheet.agenda)
        agenda.append(QJsonObject { { u"words"_s, line.words }, { u"whatNext"_s, line.whatNext } });
    QJsonArray goals;
    for (const auto& goal : sheet.goals)
        goals.append(object(goal));
    // QJsonObject sorts its keys.
    const QJsonObject content { { u"format"_s, u"rooftree-plan-1"_s },
        { u"practice"_s, sheet.practiceName }, { u"demo"_s, sheet.isDemo },
        { u"patient"_s, sheet.patientName }, { u"born"_s, orNull(sheet.born) },
        { u"nhsNumber"_s, sheet.nhsNumber },
        { u"issuedOn"_s, sheet.issuedOn.toString(Qt::ISODate) }, { u"number"_s, sheet.number },
        { u"shortId"_s, sheet.shortId }, { u"language"_s, sheet.language }, { u"agenda"_s, agenda },
        { u"goals"_s, goals }, { u"contact"_s, sheet.contact } };
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

QString planFileName(const PlanSheet& sheet)
{
    QString id;
    for (const QChar each : sheet.shortId.left(12)) {
        if ((each >= u'0' && each <= u'9') || (each >= u'a' && each <= u'z'))
            id += each;
    }
    return u"plan_"_s + sheet.issuedOn.toString(Qt::ISODate) + u'_' + id + u".pdf"_s;
}

}
