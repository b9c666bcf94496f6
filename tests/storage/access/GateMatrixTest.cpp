// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/ClaimAccess.h"
#include "application/access/RestrictRecord.h"
#include "catch_compat.h"
#include "resources/Resources.h"
#include "storage/access/SqlAccessRepository.h"
#include "storage/access/SqlStandings.h"
#include "support/TestPractice.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Action;
using domain::ClaimKind;
using domain::Role;
using test::engines;
using test::TestPractice;

namespace {

constexpr int kActions = static_cast<int>(Action::RecordCare) + 1;

/// "allow", the claim it asks for, or empty.
template <Action A>
QString ask(const app::Gate& gate, const domain::Actor& actor, const app::Object& object)
{
    const auto proof = gate.allow<A>(actor, object);
    if (proof)
        return u"allow"_s;
    const auto& code = proof.error().detail;
    return code.startsWith(u"access.needs-") ? code.mid(13) : QString();
}

using Ask = QString (*)(const app::Gate&, const domain::Actor&, const app::Object&);

template <int... I> std::vector<Ask> asks(std::integer_sequence<int, I...>)
{
    return { &ask<static_cast<Action>(I)>... };
}

/// One patient for every standing, and the nurse who stands so to them.
class Ward final {
public:
    explicit Ward(storage::Engine engine)
        : practice(engine)
        , rules(app::AccessRules::standard())
        , access(practice.database.operator*())
        , standings(*practice.database, practice.database.clock, rules)
        , gate(app::PermissionMatrix::standard(), standings)
    {
        const auto other = practice.addStaff(u"Dr Other"_s);
        patients.emplace(u"own"_s, practice.addPatient(u"Own"_s));
        patients.emplace(u"colleague"_s, practice.addPatient(u"Colleague"_s));
        patients.emplace(u"linked"_s, practice.addPatient(u"Linked"_s));
        patients.emplace(u"unlinked"_s, practice.addPatient(u"Unlinked"_s));
        patients.emplace(u"restricted"_s, practice.addPatient(u"Restricted"_s));
        practice.addAppointment(patients.at(u"linked"_s));
        practice.addAppointment(patients.at(u"restricted"_s));
        REQUIRE(practice.write([&](auto event) {
            return access.setStaffPatient(practice.nurse, patients.at(u"own"_s), event);
        }));
        REQUIRE(practice.write([&](auto event) {
            return access.setStaffPatient(other, patients.at(u"colleague"_s), event);
        }));
        REQUIRE(practice.write([&](auto event) {
            return access.setRestriction(
                patients.at(u"restricted"_s), { true, u"at-risk"_s }, practice.now(), event);
        }));
    }

    [[nodiscard]] domain::Actor acting(Role role) const
    {
        return { practice.nurse, role, u"N"_s, u"desk"_s };
    }

    template <Action A> [[nodiscard]] QString answer(Role role, domain::PatientId patient) const
    {
        return ask<A>(gate, acting(role), { patient });
    }

    void claim(ClaimKind kind, domain::PatientId patient)
    {
        app::ClaimAccess use(
            { practice.database.unitOfWork(), access, practice.database.clock, rules });
        const auto proof = gate.allow<Action::ClaimAccess>(acting(Role::Clinician), { patient });
        REQUIRE(proof);
        REQUIRE(use.run(*proof, domain::SaveKey::make(), { kind, u"direct-care"_s, {} }));
    }

    TestPractice practice;
    app::AccessRules rules;
    storage::SqlAccessRepository access;
    storage::SqlStandings standings;
    app::Gate gate;
    std::map<QString, domain::PatientId> patients;
};

/// The file read once more, by other code than the gate's.
std::map<QString, std::map<QString, QString>> readMatrix()
{
    std::map<QString, std::map<QString, QString>> cells;
    const auto lines = QString::fromUtf8(resources::read(u"rules/permissions.csv")).split(u'\n');
    const auto header = lines.front().split(u',');
    for (const auto& line : lines.mid(1)) {
        const auto row = line.split(u',');
        for (qsizetype i = 1; i < row.size(); ++i)
            cells[row.front()][header[i]] = row[i];
    }
    return cells;
}

void checkAction(const Ward& ward, Action action, Ask ask)
{
    static const auto cells = readMatrix();
    const auto& row = cells.at(domain::toWord(action));
    for (int each = 0; each <= static_cast<int>(Role::Kiosk); ++each) {
        const auto role = static_cast<Role>(each);
        const auto mayClaim = cells.at(u"access.claim"_s).at(domain::toWord(role)) == u"allow"_s;
        const bool isAllowed = row.at(domain::toWord(role)) == u"allow"_s;
        INFO(domain::toWord(action).toStdString() << " as " << domain::toWord(role).toStdString());
        CHECK((ask(ward.gate, ward.acting(role), {}) == u"allow"_s) == isAllowed);
        for (const auto& [standing, patient] : ward.patients) {
            INFO("on " << standing.toStdString());
            auto expected = isAllowed ? row.at(standing) : QString();
            if (!expected.isEmpty() && expected != u"allow"_s && !mayClaim)
                expected.clear();
            const auto answer = ask(ward.gate, ward.acting(role), { patient });
            CHECK(answer.toStdString() == expected.toStdString());
        }
    }
}

}

TEST_CASE("every act, role and standing is answered as the matrix says", "[storage][access]")
{
    const Ward ward(GENERATE(from_range(engines())));

    const auto every = asks(std::make_integer_sequence<int, kActions>());

    for (int action = 0; action < kActions; ++action)
        checkAction(ward, static_cast<Action>(action), every[static_cast<std::size_t>(action)]);

    CHECK(readMatrix().size() == static_cast<std::size_t>(kActions));
}

TEST_CASE("the glass opens one record to one person for an hour", "[storage][access][hz20_c5]")
{
    Ward ward(GENERATE(from_range(engines())));
    const auto restricted = ward.patients.at(u"restricted"_s);
    ward.claim(ClaimKind::BreakGlass, restricted);

    const auto read
        = ward.gate.allow<Action::ReadRecord>(ward.acting(Role::Clinician), { restricted });
    REQUIRE(read);
    REQUIRE(read->claim());
    CHECK(read->claim()->kind == ClaimKind::BreakGlass);
    const auto colleague = ward.practice.addStaff(u"Dr Third"_s);
    CHECK_FALSE(ward.gate.allow<Action::ReadRecord>(
        domain::Actor { colleague, Role::Clinician, {}, {} }, { restricted }));
    CHECK(ward.standings.concealedFrom(ward.acting(Role::Clinician)).value().isEmpty());

    ward.practice.database.clock.advanceMs(qint64 { 60 } * 60 * 1000);
    CHECK_FALSE(ward.gate.allow<Action::ReadRecord>(ward.acting(Role::Clinician), { restricted }));
    CHECK(ward.standings.concealedFrom(ward.acting(Role::Clinician)).value()
        == QSet<domain::PatientId> { restricted });
}

TEST_CASE("a claim of one kind does not answer the demand for another", "[storage][access]")
{
    Ward ward(GENERATE(from_range(engines())));
    const auto restricted = ward.patients.at(u"restricted"_s);
    ward.claim(ClaimKind::Caring, restricted);
    ward.claim(ClaimKind::Reason, restricted);

    CHECK(ward.answer<Action::ReadRecord>(Role::Clinician, restricted) == u"break-glass"_s);
}

TEST_CASE("a restriction that was lifted binds nobody", "[storage][access]")
{
    Ward ward(GENERATE(from_range(engines())));
    const auto patient = ward.patients.at(u"restricted"_s);
    REQUIRE(ward.practice.write([&](auto event) {
        return ward.access.setRestriction(patient, {}, ward.practice.now(), event);
    }));

    CHECK(ward.answer<Action::ReadRecord>(Role::Clinician, patient) == u"allow"_s);
    CHECK(ward.standings.concealedFrom(ward.acting(Role::Clinician)).value().isEmpty());
}

TEST_CASE("a link ends when the appointment is long past", "[storage][access]")
{
    Ward ward(GENERATE(from_range(engines())));
    const auto linked = ward.patients.at(u"linked"_s);
    REQUIRE(ward.answer<Action::ReadRecord>(Role::Clinician, linked) == u"allow"_s);

    ward.practice.database.clock.advanceMs(
        qint64 { ward.rules.bookedDaysAfter + 1 } * 24 * 60 * 60 * 1000);

    CHECK(ward.answer<Action::ReadRecord>(Role::Clinician, linked) == u"caring"_s);
}

TEST_CASE("who saw the patient within the year is linked, and so is the team", "[storage][access]")
{
    Ward ward(GENERATE(from_range(engines())));
    const auto patient = ward.practice.patient;
    REQUIRE(ward.answer<Action::ReadRecord>(Role::Clinician, patient) == u"caring"_s);

    REQUIRE(ward.practice.write([&](auto event) {
        return ward.practice.consultations.add(ward.practice.record(), ward.practice.nurse, event);
    }));

    CHECK(ward.answer<Action::ReadRecord>(Role::Clinician, patient) == u"allow"_s);
    const auto mate = ward.practice.addStaff(u"Team Mate"_s, ward.practice.team);
    const auto stranger = ward.practice.addStaff(u"Stranger"_s);
    CHECK(ward.gate.allow<Action::ReadRecord>(
        domain::Actor { mate, Role::Clinician, {}, {} }, { patient }));
    CHECK_FALSE(ward.gate.allow<Action::ReadRecord>(
        domain::Actor { stranger, Role::Clinician, {}, {} }, { patient }));
}

TEST_CASE("a restricted person is found by name alone", "[storage][access]")
{
    Ward ward(GENERATE(from_range(engines())));
    std::vector<app::DirectoryEntry> found;
    REQUIRE(ward.practice.directory.forEach(
        [&](app::DirectoryEntry&& entry) { found.push_back(std::move(entry)); }));

    for (const auto& entry : found) {
        CHECK(entry.isRestricted == (entry.id == ward.patients.at(u"restricted"_s)));
        if (entry.isRestricted) {
            CHECK(entry.family == u"Restricted"_s);
            CHECK(entry.birth.isEmpty());
            CHECK(entry.nhsNumber == 0);
        }
    }
}
