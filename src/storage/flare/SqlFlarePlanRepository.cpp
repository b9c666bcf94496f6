// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/flare/SqlFlarePlanRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::FlarePlan;
    using domain::Result;

    // A row for each section that says something.
    constexpr Sql kOfPatient {
        "SELECT f.id, f.uid, f.shape, f.version, v.shape_version, v.staff_id, v.is_approved, v.at, "
        "t.section, t.words FROM flare_plan f "
        "JOIN flare_plan_version v ON v.flare_plan_id = f.id AND v.version = f.version "
        "LEFT JOIN flare_plan_text t ON t.version_id = v.id "
        "WHERE f.patient_id = :patient ORDER BY f.shape, t.id",
        "ittitiiitt"
    };
    constexpr Sql kAdd {
        "INSERT INTO flare_plan (uid, patient_id, shape, version, saved_in) VALUES "
        "(:uid, :patient, :shape, :version, :event) RETURNING id",
        "i"
    };
    constexpr Sql kIdOf {
        "SELECT id, version FROM flare_plan WHERE patient_id = :patient AND shape = :shape", "ii"
    };
    constexpr Sql kAdvance {
        "UPDATE flare_plan SET version = :version, saved_in = :event WHERE id = "
        ":id AND version = :base"
    };
    constexpr Sql kAddVersion {
        "INSERT INTO flare_plan_version (flare_plan_id, version, shape_version, staff_id, "
        "is_approved, at, on_day, saved_in) VALUES (:plan, :version, :shape_version, :staff, "
        ":is_approved, :at, :on_day, :event) RETURNING id",
        "i"
    };
    constexpr Sql kAddText { "INSERT INTO flare_plan_text (version_id, section, words, saved_in) "
                             "VALUES (:version, :section, :words, :event)" };
    constexpr Sql kVersionId {
        "SELECT v.id FROM flare_plan f JOIN flare_plan_version v ON v.flare_plan_id = f.id WHERE "
        "f.patient_id = :patient AND f.shape = :shape AND v.version = :version",
        "i"
    };
    constexpr Sql kAddIssued {
        "INSERT INTO issued_flare_plan (uid, patient_id, version_id, issued_at, on_day, content, "
        "pdf_base64, saved_in) VALUES (:uid, :patient, :version, :at, :on_day, :content, :pdf, "
        ":event)"
    };

#define ROOFTREE_ISSUED_FLARE_PLAN                                                                 \
    " FROM issued_flare_plan i JOIN flare_plan_version v ON v.id = i.version_id "                  \
    "JOIN flare_plan f ON f.id = v.flare_plan_id "

    constexpr Sql kIssuedByUid {
        "SELECT i.id, i.uid, i.patient_id, f.shape, v.version, i.issued_at, i.content, "
        "i.pdf_base64" ROOFTREE_ISSUED_FLARE_PLAN "WHERE i.uid = :uid",
        "ititiitt"
    };
    constexpr Sql kIssuedOf {
        "SELECT i.id, i.uid, i.patient_id, f.shape, v.version, i.issued_at, "
        "i.content" ROOFTREE_ISSUED_FLARE_PLAN
        "WHERE i.patient_id = :patient AND f.shape = :shape ORDER BY v.version DESC",
        "ititiit"
    };

    FlarePlan readHead(Row& row, domain::PatientId patient)
    {
        const auto id = row.id<domain::FlarePlanId>();
        const auto uid = row.uid();
        const auto shape = row.text();
        const auto version = row.version();
        const auto shapeVersion = row.text();
        const auto by = row.id<domain::StaffId>();
        const auto isApproved = row.boolean();
        return { id, uid, patient, shape, version, shapeVersion, by, isApproved, row.instant() };
    }

    app::IssuedFlarePlan readIssued(Row& row)
    {
        app::IssuedFlarePlan issued;
        issued.id = row.integer();
        issued.uid = row.uid();
        issued.patient = row.id<domain::PatientId>();
        issued.shape = row.text();
        issued.number = row.number();
        issued.issuedAt = row.instant();
        issued.content = row.bytes();
        return issued;
    }

    auto changed() { return domain::fail(ErrorKind::Conflict, u"flarePlan"_s, u"flare.changed"_s); }

}

Result<std::vector<FlarePlan>> SqlFlarePlanRepository::ofPatient(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<FlarePlan>> {
        std::vector<FlarePlan> plans;
        auto rows = m_database.query(kOfPatient, { patient });
        while (rows.next()) {
            auto row = rows.row();
            auto head = readHead(row, patient);
            if (plans.empty() || plans.back().id != head.id)
                plans.push_back(std::move(head));
            const auto section = row.textOrEmpty();
            if (!section.isEmpty())
                plans.back().texts.insert(section, row.text());
        }
        return plans;
    });
}

void SqlFlarePlanRepository::addWords(qint64 plan, const FlarePlan& version, domain::EventId event)
{
    const auto id = m_database.insert(kAddVersion,
        { plan, version.version, version.shapeVersion, version.by, version.isApproved, version.at,
            domain::civilDate(version.at), event });
    for (auto it = version.texts.begin(); it != version.texts.end(); ++it)
        m_database.execute(kAddText, { id, it.key(), it.value(), event });
}

Result<void> SqlFlarePlanRepository::add(const FlarePlan& plan, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.query(kIdOf, { plan.patient, plan.shape }).next())
            return changed();
        const auto id
            = m_database.insert(kAdd, { plan.uid, plan.patient, plan.shape, plan.version, event });
        addWords(id, plan, event);
        return {};
    });
}

Result<void> SqlFlarePlanRepository::addVersion(
    const FlarePlan& plan, domain::RowVersion base, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        qint64 id = 0;
        {
            auto rows = m_database.query(kIdOf, { plan.patient, plan.shape });
            if (!rows.next())
                return domain::fail(ErrorKind::NotFound, u"flarePlan"_s, u"flare.not-found"_s);
            id = rows.row().integer();
        }
        if (m_database.execute(kAdvance, { plan.version, event, id, base }) == 0)
            return changed();
        addWords(id, plan, event);
        return {};
    });
}

Result<void> SqlFlarePlanRepository::addIssued(
    const app::IssuedFlarePlan& issued, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        qint64 version = 0;
        {
            auto rows
                = m_database.query(kVersionId, { issued.patient, issued.shape, issued.number });
            if (!rows.next())
                return domain::fail(ErrorKind::NotFound, u"flarePlan"_s, u"flare.not-found"_s);
            version = rows.row().integer();
        }
        m_database.execute(kAddIssued,
            { issued.uid, issued.patient, version, issued.issuedAt,
                domain::civilDate(issued.issuedAt), issued.content, issued.pdf.toBase64(), event });
        return {};
    });
}

Result<std::optional<app::IssuedFlarePlan>> SqlFlarePlanRepository::issuedByUid(const QUuid& uid)
{
    return m_database.attempt([&]() -> Result<std::optional<app::IssuedFlarePlan>> {
        auto rows = m_database.query(kIssuedByUid, { uid });
        if (!rows.next())
            return std::nullopt;
        auto row = rows.row();
        auto issued = readIssued(row);
        issued.pdf = QByteArray::fromBase64(row.bytes());
        return issued;
    });
}

Result<std::vector<app::IssuedFlarePlan>> SqlFlarePlanRepository::issuedOf(
    domain::PatientId patient, const QString& shape)
{
    return m_database.attempt([&]() -> Result<std::vector<app::IssuedFlarePlan>> {
        std::vector<app::IssuedFlarePlan> found;
        auto rows = m_database.query(kIssuedOf, { patient, shape });
        while (rows.next()) {
            auto row = rows.row();
            found.push_back(readIssued(row));
        }
        return found;
    });
}

}
