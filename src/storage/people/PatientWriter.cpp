// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/PatientWriter.h"

#include "application/people/DetailsHash.h"
#include "domain/common/SearchFold.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::PatientDetails;

// The columns of a person from uid on, and their values.
#define ROOFTREE_PERSON_COLUMNS                                                                    \
    "uid, nhs_number, family, given, preferred, title, family_folded, birth, birth_day, gender, "  \
    "address_lines, postcode, phone, mobile, email, language, usual_gp, is_dead, death_day, "      \
    "registered_day, left_day, details_hash, saved_in) VALUES ("
#define ROOFTREE_PERSON_VALUES                                                                     \
    ":uid, :nhs_number, :family, :given, :preferred, :title, :family_folded, :birth, "             \
    ":birth_day, :gender, :address_lines, :postcode, :phone, :mobile, :email, :language, "         \
    ":usual_gp, :is_dead, :death_day, :registered_day, :left_day, :details_hash, :saved_in)"

    constexpr Sql kAdd {
        "INSERT INTO patient (" ROOFTREE_PERSON_COLUMNS ROOFTREE_PERSON_VALUES " RETURNING id", "i"
    };
    /// Without its answer, which costs SQLite as much as the rest of the insert.
    constexpr Sql kAddQuietly {
        "INSERT INTO patient (" ROOFTREE_PERSON_COLUMNS ROOFTREE_PERSON_VALUES
    };
    constexpr Sql kAddAs { "INSERT INTO patient (id, " ROOFTREE_PERSON_COLUMNS
                           ":id, " ROOFTREE_PERSON_VALUES };
    constexpr Sql kUpdate {
        "UPDATE patient SET nhs_number = :nhs_number, family = :family, given = :given, "
        "preferred = :preferred, title = :title, family_folded = :family_folded, birth = :birth, "
        "birth_day = :birth_day, gender = :gender, address_lines = :address_lines, "
        "postcode = :postcode, phone = :phone, mobile = :mobile, email = :email, "
        "language = :language, usual_gp = :usual_gp, is_dead = :is_dead, death_day = :death_day, "
        "registered_day = :registered_day, left_day = :left_day, details_hash = :details_hash, "
        "saved_in = :saved_in, version = version + 1 WHERE id = :id AND version = :base"
    };
    constexpr Sql kAddIdentifier { "INSERT INTO patient_identifier (patient_id, system, value, "
                                   "saved_in) VALUES (:patient_id, :system, :value, :saved_in)" };
    constexpr Sql kAddNeed { "INSERT INTO access_need (patient_id, kind, words, saved_in) "
                             "VALUES (:patient_id, :kind, :words, :saved_in)" };
    constexpr Sql kAddName { "INSERT INTO patient_name (patient_id, family, given, saved_in) "
                             "VALUES (:patient_id, :family, :given, :saved_in)" };
    constexpr Sql kDropNames { "DELETE FROM patient_name WHERE patient_id = :id" };
    constexpr Sql kDropIdentifiers { "DELETE FROM patient_identifier WHERE patient_id = :id" };
    constexpr Sql kDropNeeds { "DELETE FROM access_need WHERE patient_id = :id" };

    template <class T> std::optional<QString> textOf(const std::optional<T>& value)
    {
        return value ? std::optional(value->toString()) : std::nullopt;
    }

    /// Somebody with a single name is found under it.
    QString foldedFamily(const domain::PersonName& name)
    {
        return domain::foldForSearch(name.family().isEmpty() ? name.given() : name.family());
    }

    /// The values from nhs_number to saved_in, in the order of both statements.
    std::vector<Value> valuesOf(const PatientDetails& details, domain::EventId event)
    {
        const auto& name = details.name;
        const auto birthDay = details.born ? details.born->firstDay() : QDate();
        const auto nhsNumber
            = details.nhsNumber ? std::optional(details.nhsNumber->toInteger()) : std::nullopt;
        return { nhsNumber, name.family(), name.given(), name.preferred(), name.title(),
            foldedFamily(name), textOf(details.born), birthDay, toWord(details.gender),
            details.address.lines.join(u'\n'), textOf(details.address.postcode),
            textOf(details.phone), textOf(details.mobile), details.email, details.language,
            details.usualGp, details.death.has_value(),
            details.death ? details.death->on : std::nullopt, details.registeredOn, details.leftOn,
            app::detailsHash(details), event };
    }

}

domain::PatientId PatientWriter::add(const QUuid& uid, const PatientDetails& details)
{
    auto values = valuesOf(details, m_event);
    values.insert(values.begin(), Value(uid));
    const domain::PatientId id(m_database.insert(kAdd, values));
    addParts(id, details);
    return id;
}

void PatientWriter::addAs(domain::PatientId id, const QUuid& uid, const PatientDetails& details)
{
    auto values = valuesOf(details, m_event);
    values.insert(values.begin(), { Value(id), Value(uid) });
    m_database.execute(kAddAs, values);
    addParts(id, details);
}

void PatientWriter::addQuietly(const QUuid& uid, const PatientDetails& details)
{
    if (!details.otherIdentifiers.empty() || !details.accessNeeds.empty()
        || !details.formerNames.empty()) {
        static_cast<void>(add(uid, details));
        return;
    }
    auto values = valuesOf(details, m_event);
    values.insert(values.begin(), Value(uid));
    m_database.execute(kAddQuietly, values);
}

bool PatientWriter::update(
    domain::PatientId id, domain::RowVersion base, const PatientDetails& details)
{
    auto values = valuesOf(details, m_event);
    values.emplace_back(id);
    values.emplace_back(base);
    if (m_database.execute(kUpdate, values) == 0)
        return false;
    m_database.execute(kDropIdentifiers, { id });
    m_database.execute(kDropNeeds, { id });
    m_database.execute(kDropNames, { id });
    addParts(id, details);
    return true;
}

void PatientWriter::addParts(domain::PatientId id, const PatientDetails& details)
{
    for (const auto& each : details.otherIdentifiers)
        m_database.execute(kAddIdentifier, { id, each.system, each.value, m_event });
    for (const auto& need : details.accessNeeds)
        m_database.execute(kAddNeed, { id, toWord(need.kind), need.text, m_event });
    for (const auto& name : details.formerNames)
        m_database.execute(kAddName, { id, name.family(), name.given(), m_event });
}

}
