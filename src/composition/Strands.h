// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/care/CareRecords.h"
#include "application/courses/Courses.h"
#include "application/courses/Enrolments.h"
#include "application/recall/Recall.h"
#include "application/training/Learning.h"
#include "storage/care/SqlCareRepository.h"
#include "storage/courses/SqlCourseRepository.h"
#include "storage/recall/SqlRecallRepository.h"
#include "storage/training/SqlTrainingRepository.h"

namespace rooftree::composition {

/// The wiring of what goes on around the visits: care entries, recall, courses and training. Part
/// of Practice.
struct Strands {
    struct Needs {
        storage::Database& database;
        app::UnitOfWork& work;
        app::ConditionRepository& conditions;
        app::Publisher& publisher;
        const domain::Clock& clock;
        const app::Rules& rules;
        app::Standings& standings;
        app::DraftRepository& drafts;
    };

    Strands(const Needs& needs, domain::RecallRules recallRules);

    storage::SqlTrainingRepository trainingRows;
    storage::SqlCourseRepository courseRows;
    storage::SqlRecallRepository recallRows;
    storage::SqlCareRepository careRows;
    app::Learning learning;
    app::Courses courses;
    app::Enrolments enrolments;
    app::Recall recall;
    app::CareRecords careRecords;
};

}
