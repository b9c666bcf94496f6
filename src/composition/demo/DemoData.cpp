// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/demo/DemoData.h"

#include "application/common/StrictJson.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::composition {
namespace {

    QStringList strings(const QJsonValue& list)
    {
        QStringList result;
        for (const auto& each : list.toArray())
            result.append(each.toString());
        return result;
    }

    DemoData::Person readPerson(const QJsonArray& cells)
    {
        DemoData::Person person { cells[0].toString(),
            domain::professionFromWord(cells[1].toString()).value_or(domain::Profession::Other),
            cells[2].toString(), cells[3].toString(), {} };
        for (const auto& word : strings(cells[4])) {
            if (const auto role = domain::roleFromWord(word))
                person.roles.push_back(*role);
        }
        return person;
    }

    DemoData::Goal readGoal(const QJsonObject& goal)
    {
        return { goal["category"_L1].toString(), goal["words"_L1].toString(),
            goal["why"_L1].toString(), goal["what"_L1].toString(), goal["howMuch"_L1].toString(),
            goal["when"_L1].toString(), goal["times"_L1].toInt(), goal["barrier"_L1].toString(),
            goal["response"_L1].toString() };
    }

    void readPeople(const QJsonObject& file, DemoData& data)
    {
        for (const auto& person : file["staff"_L1].toArray())
            data.staff.push_back(readPerson(person.toArray()));
        for (const auto& each : file["names"_L1].toArray()) {
            const auto names = each.toObject();
            data.names.push_back({ names["weight"_L1].toInt(), strings(names["families"_L1]),
                strings(names["female"_L1]), strings(names["male"_L1]) });
        }
        for (const auto& each : file["namesakes"_L1].toArray()) {
            const auto cells = strings(each);
            data.namesakes.push_back({ cells[0], cells[1], cells[2], cells[3], cells[4] == u"F" });
        }
        for (const auto& each : file["needs"_L1].toArray()) {
            const auto cells = strings(each);
            data.needs.push_back(
                { domain::accessNeedKindFromWord(cells[0]).value_or(domain::AccessNeedKind::Format),
                    cells[1] });
        }
    }

}

domain::Result<DemoData> DemoData::load()
{
    const auto document = app::strictJson(resources::read(u"demo/practice.json"));
    if (!document || !document->isObject())
        return domain::fail(domain::ErrorKind::Incompatible, u"demo"_s, u"rules.unreadable"_s);
    const auto file = document->object();
    DemoData data;
    data.practiceName = file["practice"_L1].toObject()["name"_L1].toString();
    data.teams = strings(file["teams"_L1]);
    readPeople(file, data);
    data.streets = strings(file["streets"_L1]);
    data.towns = strings(file["towns"_L1]);
    const auto matters = file["matters"_L1].toObject();
    for (const auto& list : matters.keys())
        data.matters.insert(list, strings(matters[list]));
    for (const auto& goal : file["goals"_L1].toArray())
        data.goals.push_back(readGoal(goal.toObject()));
    data.clinicianItems = strings(file["clinicianItems"_L1]);
    data.inTheWay = strings(file["inTheWay"_L1]);
    data.reasons = strings(file["reasons"_L1]);
    return data;
}

}
