// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/training/Learning.h"
#include "presentation/fakes/FakePractice.h"

#include <algorithm>

namespace rooftree::testing {

/// Keeps what whoever is signed in has learnt; nobody else has.
class FakeTraining final : public app::TrainingRepository {
public:
    explicit FakeTraining(FakePractice& practice) : m_practice(practice) { }

    domain::Result<app::LearningRecord> ofStaff(domain::StaffId) override
    {
        return m_practice.learnt;
    }

    domain::Result<std::vector<app::Learner>> everybody() override
    {
        return std::vector<app::Learner> { { FakePractice::kNurse, QStringLiteral("Nurse Jo Evans"),
            m_practice.learnt } };
    }

    domain::Result<void> keepPlace(domain::StaffId, const domain::TrainingPlace& place,
        domain::Instant, domain::EventId) override
    {
        auto& places = m_practice.learnt.places;
        std::erase_if(places, [&](const auto& each) { return each.module == place.module; });
        places.push_back(place);
        return {};
    }

    domain::Result<void> add(
        domain::StaffId, const domain::TrainingAttempt& attempt, QDate, domain::EventId) override
    {
        m_practice.learnt.attempts.push_back(attempt);
        return {};
    }

private:
    FakePractice& m_practice;
};

}
