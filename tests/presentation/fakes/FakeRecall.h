// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/recall/RecallRepository.h"

namespace rooftree::testing {

/// A practice in which nobody is due: screens of recall are tested over a real one.
class FakeRecall final : public app::RecallRepository {
public:
    domain::Result<std::vector<app::RecallPerson>> people(QDate) override
    {
        return std::vector<app::RecallPerson>();
    }

    domain::Result<std::vector<domain::AccessNeed>> needs(domain::PatientId) override
    {
        return std::vector<domain::AccessNeed>();
    }

    domain::Result<std::vector<domain::RecallStep>> steps(std::optional<domain::PatientId>) override
    {
        return std::vector<domain::RecallStep>();
    }

    domain::Result<std::vector<domain::RecallException>> exceptions(
        std::optional<domain::PatientId>) override
    {
        return std::vector<domain::RecallException>();
    }

    domain::Result<void> addStep(
        const domain::RecallStep&, domain::StaffId, domain::EventId) override
    {
        return {};
    }

    domain::Result<void> takeBack(
        const domain::RecallStep&, const QUuid&, domain::StaffId, domain::EventId) override
    {
        return {};
    }

    domain::Result<void> addException(
        const domain::RecallException&, domain::StaffId, domain::EventId) override
    {
        return {};
    }

    domain::Result<void> endException(domain::RecallExceptionId, QDate, domain::EventId) override
    {
        return {};
    }
};

}
