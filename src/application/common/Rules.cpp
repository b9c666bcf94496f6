// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/common/Rules.h"

#include "application/care/ReadCareSheets.h"
#include "application/common/RuleNumbers.h"
#include "application/common/StrictJson.h"
#include "application/courses/ReadCourseFormats.h"
#include "application/flare/ReadFlareShapes.h"
#include "application/schedule/BankHolidayReader.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::Result;

    Result<QJsonObject> readObject(const QString& path)
    {
        const auto document = strictJson(resources::read(path));
        if (!document || !document->isObject())
            return domain::fail(ErrorKind::Incompatible, path, u"rules.unreadable"_s);
        return document->object();
    }

    Result<domain::PlanRules> readPlanRules()
    {
        domain::PlanRules rules;
        const RuleNumber numbers[] = { { u"importanceCut", &rules.importanceCut },
            { u"confidenceCut", &rules.confidenceCut }, { u"followUpDays", &rules.followUpDays },
            { u"followUpDaysLowConfidence", &rules.followUpDaysLowConfidence },
            { u"followUpDaysAfterTwoSuccesses", &rules.followUpDaysAfterTwoSuccesses },
            { u"followUpDaysSustaining", &rules.followUpDaysSustaining },
            { u"successesForLongerInterval", &rules.successesForLongerInterval },
            { u"followUpFarMonths", &rules.followUpFarMonths },
            { u"followUpWindowDays", &rules.followUpWindowDays },
            { u"slotMinutes", &rules.slotMinutes },
            { u"slotReserveMinutes", &rules.slotReserveMinutes },
            { u"minutesPerItem", &rules.minutesPerItem },
            { u"attainmentCorrelation", &rules.attainmentCorrelation },
            { u"patientRanks", &rules.patientRanks } };
        if (const auto read = readRuleNumbers(u"rules/consultation.json"_s, numbers); !read)
            return domain::failure(read);
        auto holidays = shippedBankHolidays();
        if (!holidays)
            return domain::failure(holidays);
        rules.bankHolidays = *std::move(holidays);
        return rules;
    }

    Result<std::vector<domain::Topic>> readTopics()
    {
        std::vector<domain::Topic> topics;
        for (const auto* list : { "common", "pain", "lungs" }) {
            const auto file = readObject(u"topics/%1.json"_s.arg(QLatin1StringView(list)));
            if (!file)
                return domain::failure(file);
            for (const auto& entry : file->value("topics"_L1).toArray()) {
                const auto topic = entry.toObject();
                topics.push_back(
                    { topic.value("id"_L1).toString(), topic.value("words"_L1).toString(),
                        topic.value("short"_L1).toString(), topic.value("picture"_L1).toString(),
                        topic.value("category"_L1).toString(), file->value("list"_L1).toString() });
            }
        }
        return topics;
    }

    std::vector<GoalCategory> readGoalCategories()
    {
        std::vector<GoalCategory> categories;
        const auto lines
            = QString::fromUtf8(resources::read(u"rules/goal_categories.csv")).split(u'\n');
        for (const auto& line : lines.mid(1)) {
            const auto cells = line.split(u',');
            if (cells.size() >= 2)
                categories.push_back({ cells[0], cells[1] });
        }
        return categories;
    }

    /// The first column of a code list; "#" starts a comment line.
    QSet<QString> readCodes(const QString& path)
    {
        QSet<QString> codes;
        const auto lines = QString::fromUtf8(resources::read(path)).split(u'\n');
        for (const auto& line : lines) {
            const auto code = line.section(u',', 0, 0).trimmed();
            if (!code.isEmpty() && code.front().isDigit())
                codes.insert(code);
        }
        return codes;
    }

    std::vector<domain::ConditionRegister> readRegisters()
    {
        std::vector<domain::ConditionRegister> registers;
        const auto document
            = strictJson(resources::read(u"rules/registers.json")).value_or(QJsonDocument());
        const auto list = document.isArray() ? document.array()
                                             : document.object().value("registers"_L1).toArray();
        for (const auto& entry : list) {
            const auto json = entry.toObject();
            domain::ConditionRegister reg { json.value("id"_L1).toString(),
                json.value("title"_L1).toString(), readCodes(json.value("codes"_L1).toString()), {},
                json.value("topicList"_L1).toString() };
            if (const auto resolved = json.value("resolved"_L1).toString(); !resolved.isEmpty())
                reg.resolvingCodes = readCodes(resolved);
            registers.push_back(std::move(reg));
        }
        return registers;
    }

}

Result<Rules> Rules::load()
{
    auto plan = readPlanRules();
    if (!plan)
        return domain::failure(plan);
    auto topics = readTopics();
    if (!topics)
        return domain::failure(topics);
    auto instruments = InstrumentLibrary::load();
    if (!instruments)
        return domain::failure(instruments);
    auto flareShapes = readFlareShapes();
    if (!flareShapes)
        return domain::failure(flareShapes);
    auto courseFormats = readCourseFormats();
    if (!courseFormats)
        return domain::failure(courseFormats);
    auto careSheets = readCareSheets();
    if (!careSheets)
        return domain::failure(careSheets);
    return Rules { *plan, *std::move(topics), readGoalCategories(), readRegisters(),
        *std::move(instruments), *std::move(flareShapes), *std::move(courseFormats),
        *std::move(careSheets) };
}

const domain::ConditionRegister* Rules::registerNamed(QStringView id) const
{
    const auto found = std::find_if(
        registers.begin(), registers.end(), [id](const auto& reg) { return reg.id == id; });
    return found == registers.end() ? nullptr : &*found;
}

const domain::Topic* Rules::topic(QStringView id) const
{
    const auto found = std::find_if(
        topics.begin(), topics.end(), [id](const auto& topic) { return topic.id == id; });
    return found == topics.end() ? nullptr : &*found;
}

const domain::FlareShape* Rules::flareShape(QStringView id) const
{
    const auto found = std::find_if(
        flareShapes.begin(), flareShapes.end(), [id](const auto& shape) { return shape.id == id; });
    return found == flareShapes.end() ? nullptr : &*found;
}

const domain::CourseFormat* Rules::courseFormat(QStringView id) const
{
    const auto found = std::find_if(courseFormats.begin(), courseFormats.end(),
        [id](const auto& format) { return format.id == id; });
    return found == courseFormats.end() ? nullptr : &*found;
}

const domain::CareSheet* Rules::careSheet(QStringView id) const
{
    const auto found = std::find_if(
        careSheets.begin(), careSheets.end(), [id](const auto& sheet) { return sheet.id == id; });
    return found == careSheets.end() ? nullptr : &*found;
}

QStringList Rules::topicListsFor(const std::vector<domain::Condition>& conditions) const
{
    QStringList lists;
    for (const auto& reg : registers) {
        if (!reg.topicList.isEmpty() && domain::isOn(reg, conditions))
            lists.append(reg.topicList);
    }
    return lists;
}

}
