// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/PermissionMatrix.h"
#include "application/access/Standings.h"
#include "domain/access/Action.h"
#include "domain/access/Actor.h"
#include "domain/common/Result.h"

#include <utility>

namespace rooftree::app {

using domain::Action;
using domain::Actor;
using domain::PatientId;
using domain::Result;

class Gate;

/// Acts that nobody needs to be signed in for: first run, migrations, scheduled work, and what is
/// noted about somebody who did not get in.
[[nodiscard]] constexpr bool isProgramsAct(Action action)
{
    switch (action) {
    case Action::SetUpPractice:
    case Action::RunMigration:
    case Action::MakeDemo:
    case Action::RunDoctor:
    case Action::RefuseSession:
    case Action::NoteClockJump:
    case Action::CheckIntegrity:
    case Action::MakeBackup:
    case Action::RefuseCode:
    case Action::PurgeAnswers:
        return true;
    default:
        return false;
    }
}

/// What an act is done to. No patient: the practice as a whole.
struct Object {
    std::optional<PatientId> patient;
};

/// Proof that the gate allowed one action to one actor on one object. Only the gate can make it,
/// and every use case asks for it, so a forgotten check does not compile.
template <Action A> class Authorized final {
public:
    [[nodiscard]] const Actor& actor() const { return m_actor; }

    [[nodiscard]] static constexpr Action action() { return A; }

    [[nodiscard]] std::optional<PatientId> patient() const { return m_object.patient; }

    /// The claim it rests on; none when role and standing were enough.
    [[nodiscard]] const std::optional<HeldClaim>& claim() const { return m_claim; }

private:
    friend class Gate;

    Authorized(Actor actor, Object object, std::optional<HeldClaim> claim)
        : m_actor(std::move(actor))
        , m_object(object)
        , m_claim(claim)
    {
    }

    Actor m_actor;
    Object m_object;
    std::optional<HeldClaim> m_claim;
};

/// The one place that decides who may do what: the role by the matrix, and for an act on one
/// patient how the actor stands to that patient. Default deny.
class Gate final {
public:
    Gate(PermissionMatrix matrix, Standings& standings);

    /// The matrix that ships, where there is no practice to ask how anybody stands to a patient:
    /// every act on a patient is refused.
    [[nodiscard]] static Gate ofRoles();

    /// With a patient, only on the thread that owns the database. Denied: access.not-allowed; when
    /// a claim would open it, access.needs-reason, access.needs-caring or access.needs-break-glass.
    template <Action A>
    [[nodiscard]] Result<Authorized<A>> allow(const Actor& actor, Object object = {}) const
    {
        const auto ground = decide(actor, A, object);
        if (!ground)
            return domain::failure(ground);
        return Authorized<A>(actor, object, *ground);
    }

    /// For menus and the rail: what the role would be refused is not shown. Any thread.
    [[nodiscard]] bool isAllowed(const Actor& actor, Action action) const;

    [[nodiscard]] const PermissionMatrix& matrix() const { return m_matrix; }

    /// What the program does for nobody: before there is anybody to sign in, or on its own. Only
    /// composition calls this.
    template <Action A> [[nodiscard]] static Authorized<A> asSystem(const QString& station)
    {
        static_assert(isProgramsAct(A));
        return Authorized<A>(
            Actor { {}, domain::Role::Administrator, QStringLiteral("system"), station }, {}, {});
    }

private:
    using Ground = std::optional<HeldClaim>;

    [[nodiscard]] Result<Ground> decide(
        const Actor& actor, Action action, const Object& object) const;

    PermissionMatrix m_matrix;
    Standings& m_standings;
};

}
