// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/documents/RecordPapers.h"
#include "presentation/fakes/FakePractice.h"

#include <algorithm>

namespace rooftree::testing {

/// Keeps every version in the practice, the newest last.
class FakeFlarePlans final : public app::FlarePlanRepository {
public:
    explicit FakeFlarePlans(FakePractice& practice) : m_practice(practice) { }

    domain::Result<std::vector<domain::FlarePlan>> ofPatient(domain::PatientId patient) override
    {
        QMap<QString, domain::FlarePlan> newest;
        for (const auto& each : m_practice.flarePlans) {
            if (each.patient == patient)
                newest.insert(each.shape, each);
        }
        return std::vector<domain::FlarePlan>(newest.begin(), newest.end());
    }

    domain::Result<void> add(const domain::FlarePlan& plan, domain::EventId) override
    {
        for (const auto& each : m_practice.flarePlans) {
            if (each.patient == plan.patient && each.shape == plan.shape)
                return changed();
        }
        m_practice.flarePlans.push_back(plan);
        return {};
    }

    domain::Result<void> addVersion(
        const domain::FlarePlan& plan, domain::RowVersion base, domain::EventId) override
    {
        const auto known = ofPatient(plan.patient).value();
        for (const auto& each : known) {
            if (each.shape == plan.shape && each.version == base) {
                m_practice.flarePlans.push_back(plan);
                return {};
            }
        }
        return changed();
    }

    domain::Result<void> addIssued(const app::IssuedFlarePlan& issued, domain::EventId) override
    {
        m_practice.issuedFlarePlans.push_back(issued);
        m_practice.issuedFlarePlans.back().id = ++m_practice.nextId;
        return {};
    }

    domain::Result<std::optional<app::IssuedFlarePlan>> issuedByUid(const QUuid& uid) override
    {
        for (const auto& each : m_practice.issuedFlarePlans) {
            if (each.uid == uid)
                return std::optional(each);
        }
        return std::optional<app::IssuedFlarePlan>();
    }

    domain::Result<std::vector<app::IssuedFlarePlan>> issuedOf(
        domain::PatientId patient, const QString& shape) override
    {
        std::vector<app::IssuedFlarePlan> found;
        for (const auto& each : m_practice.issuedFlarePlans) {
            if (each.patient == patient && each.shape == shape)
                found.insert(found.begin(), each);
        }
        return found;
    }

private:
    static tl::unexpected<domain::Error> changed()
    {
        return domain::fail(domain::ErrorKind::Conflict, QStringLiteral("flarePlan"),
            QStringLiteral("flare.changed"));
    }

    FakePractice& m_practice;
};

class FakePapers final : public app::RecordPapers {
public:
    FakePapers(FakePractice& practice, app::IssuedPlanRepository& plans,
        app::FlarePlanRepository& flarePlans)
        : m_practice(practice)
        , m_plans(plans)
        , m_flarePlans(flarePlans)
    {
    }

    domain::Result<app::PatientPapers> ofPatient(domain::PatientId patient) override
    {
        app::PatientPapers papers { m_plans.ofPatient(patient).value(), {} };
        const auto plans = m_flarePlans.ofPatient(patient).value();
        for (const auto& each : plans) {
            app::FlarePlanState state { each };
            state.plan.texts.clear();
            for (const auto& issued : m_practice.issuedFlarePlans) {
                if (issued.patient == patient && issued.shape == each.shape)
                    state.given = { issued.uid, issued.number, issued.issuedAt };
            }
            papers.flarePlans.push_back(std::move(state));
        }
        return papers;
    }

private:
    FakePractice& m_practice;
    app::IssuedPlanRepository& m_plans;
    app::FlarePlanRepository& m_flarePlans;
};

}
