// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/Invocation.h"
#include "cli/commands/Terminal.h"
#include "composition/Practice.h"
#include "domain/people/Staff.h"

namespace rooftree::cli {

/// An open practice, with whoever signed in on the command line.
class Desk final {
public:
    /// The database of --database, or the user's own; Existing unless told otherwise. A clock that
    /// is plainly wrong is refused, because signing in is a save too, unless --accept-clock says to
    /// go on: then the trail has an event of it.
    [[nodiscard]] static domain::Result<Desk> open(
        const Invocation& invocation, storage::OpenMode mode = storage::OpenMode::Existing);

    /// For whoever asks what is wrong here: any clock will do.
    [[nodiscard]] static domain::Result<Desk> openWithAnyClock(const Invocation& invocation);

    /// Signs in with --user and --password-file (or asks).
    [[nodiscard]] domain::Result<void> signIn(
        const Invocation& invocation, const Terminal& terminal);

    /// What acts that matter ask for besides; after signIn().
    [[nodiscard]] domain::Result<app::FreshProof> fresh(
        const Invocation& invocation, const Terminal& terminal) const;

    /// The gate's proof, in the role of --role or the first of the person's roles that may.
    template <app::Action A>
    [[nodiscard]] domain::Result<app::Authorized<A>> allow(app::Object object = {}) const
    {
        for (const auto& actor : actors()) {
            if (auto proof = services().gate.allow<A>(actor, object))
                return proof;
        }
        return domain::fail(domain::ErrorKind::Denied, {}, QStringLiteral("access.not-allowed"));
    }

    [[nodiscard]] const app::Services& services() const { return m_practice->services(); }

    [[nodiscard]] composition::Practice& practice() const { return *m_practice; }

private:
    explicit Desk(std::unique_ptr<composition::Practice> practice);

    [[nodiscard]] static domain::Result<Desk> openPractice(
        const Invocation& invocation, storage::OpenMode mode);
    [[nodiscard]] domain::Result<void> lookAtClock(const Invocation& invocation);
    [[nodiscard]] std::vector<domain::Actor> actors() const;

    std::unique_ptr<composition::Practice> m_practice;
    std::optional<app::SignedIn> m_person;
    bool m_isRoleFixed = false;
};

/// Refuses a clock that is plainly wrong after the newest that is known, as the window does:
/// clock.not-accepted. Answers whether somebody goes on with one that is.
[[nodiscard]] domain::Result<bool> goesOnWithWrongClock(
    const Invocation& invocation, const std::optional<domain::Instant>& newest);

/// Where the user's own practice is kept.
[[nodiscard]] QString defaultDatabase();

[[nodiscard]] domain::Result<storage::DatabaseUrl> databaseOf(const Invocation& invocation);

/// The first line of the file at the value of `option`; asks when the option is missing.
[[nodiscard]] domain::Result<QString> passwordFrom(const Invocation& invocation,
    const QString& option, const QString& prompt, const Terminal& terminal);

}
