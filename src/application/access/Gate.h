// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Action.h"
#include "domain/access/Actor.h"
#include "domain/common/Result.h"

#include <QSet>

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

private:
    friend class Gate;

    Authorized(Actor actor, Object object) : m_actor(std::move(actor)), m_object(object) { }

    Actor m_actor;
    Object m_object;
};

/// The one place that decides who may do what. Default deny; the matrix is
/// resources/rules/permissions.csv.
class Gate final {
public:
    /// Reads the permission matrix from CSV text with the columns action, then one per role
    /// ("allow" or empty).
    [[nodiscard]] static Result<Gate> fromMatrix(const QByteArray& csv);

    /// The matrix that ships with the program.
    [[nodiscard]] static Gate standard();

    template <Action A>
    [[nodiscard]] Result<Authorized<A>> allow(const Actor& actor, Object object = {}) const
    {
        if (!isAllowed(actor, A))
            return domain::fail(
                domain::ErrorKind::Denied, {}, QStringLiteral("access.not-allowed"));
        return Authorized<A>(actor, object);
    }

    /// For menus and the rail: what would be refused is not shown.
    [[nodiscard]] bool isAllowed(const Actor& actor, Action action) const;

    /// What the program does for nobody: before there is anybody to sign in, or on its own. Only
    /// composition calls this.
    template <Action A> [[nodiscard]] Authorized<A> asSystem(const QString& station) const
    {
        static_assert(isProgramsAct(A));
        return Authorized<A>(
            Actor { {}, domain::Role::Administrator, QStringLiteral("system"), station }, {});
    }

private:
    QSet<std::pair<int, int>> m_allowed;
};

}
