// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/instruments/InstrumentLibrary.h"
#include "domain/agenda/Topic.h"
#include "domain/care/CareSheet.h"
#include "domain/common/Result.h"
#include "domain/conditions/Condition.h"
#include "domain/courses/CourseFormat.h"
#include "domain/flare/FlareShape.h"
#include "domain/goals/PlanRules.h"

#include <vector>

namespace rooftree::app {

struct GoalCategory {
    QString code;
    QString label;
};

/// Every versioned rule file of resources/ that the use cases need, read once at start.
struct Rules {
    domain::PlanRules plan;
    std::vector<domain::Topic> topics;
    std::vector<GoalCategory> goalCategories;
    std::vector<domain::ConditionRegister> registers;
    InstrumentLibrary instruments;
    std::vector<domain::FlareShape> flareShapes;
    std::vector<domain::CourseFormat> courseFormats;
    std::vector<domain::CareSheet> careSheets;

    /// The files that ship with the program. A broken file is a broken build: the schema test finds
    /// it first.
    [[nodiscard]] static domain::Result<Rules> load();

    /// The register with this id ("copd"); null when there is none.
    [[nodiscard]] const domain::ConditionRegister* registerNamed(QStringView id) const;
    [[nodiscard]] const domain::Topic* topic(QStringView id) const;
    [[nodiscard]] const domain::FlareShape* flareShape(QStringView id) const;
    [[nodiscard]] const domain::CourseFormat* courseFormat(QStringView id) const;
    [[nodiscard]] const domain::CareSheet* careSheet(QStringView id) const;
    /// The topic lists ("pain", "lungs") that somebody on these registers is offered.
    [[nodiscard]] QStringList topicListsFor(const std::vector<domain::Condition>& conditions) const;
};

}
