// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/people/PatientDirectory.h"
#include "application/people/PatientRepository.h"
#include "application/people/SearchIndex.h"
#include "domain/common/Clock.h"

#include <atomic>

namespace rooftree::app {

/// Who is who in the practice, for whoever may look for people: by what was typed, or a row for
/// somebody whom a page names. Nobody comes out of it without a proof. Searches are answered
/// from memory; until everybody was read once, and whenever that fails, from the database. On the
/// worker, but for forgetCalls().
class FindPeople final {
public:
    FindPeople(
        PatientDirectory& directory, PatientRepository& patients, const domain::Clock& clock);

    using MayFind = Authorized<Action::FindPatients>;
    using People = std::vector<DirectoryEntry>;

    /// The best first, at most `limit`, with what waits for each. From the database only by the
    /// beginning of the family name (further words must start a name too) or by the whole NHS
    /// number.
    [[nodiscard]] Result<People> search(
        const MayFind& proof, const QString& typed, int limit, SearchScope scope);

    /// The same with how each matched and how many there are; reads everybody first when that has
    /// not been done.
    [[nodiscard]] Result<SearchAnswer> matches(
        const MayFind& proof, const QString& typed, int limit, SearchScope scope);

    /// In no order; somebody who is not known is left out.
    [[nodiscard]] Result<People> entries(
        const MayFind& proof, const std::vector<PatientId>& ids) const;

    /// How many other people could be taken for this one (HZ-01).
    [[nodiscard]] Result<int> namesakes(const MayFind& proof, const DirectoryEntry& person) const;
    /// Of the one whose record was opened.
    [[nodiscard]] Result<int> namesakes(
        const Authorized<Action::ReadRecord>& proof, const domain::Patient& patient) const;

    /// Everybody into memory again. Tells nobody anything, so it needs no proof.
    [[nodiscard]] Result<void> readAgain();

    /// The next search reads again what waits. Any thread.
    void forgetCalls() { m_isCallsOld = true; }

    /// How many people are on the list, and nothing about any of them.
    [[nodiscard]] Result<int> count() const { return m_directory.count(); }

private:
    [[nodiscard]] Result<People> fromDatabase(
        const QString& typed, int limit, SearchScope scope) const;
    [[nodiscard]] Result<People> byNumber(const domain::NhsNumber& number, SearchScope scope) const;
    [[nodiscard]] Result<People> byNames(
        const QStringList& words, int limit, SearchScope scope) const;
    void readCalls();

    PatientDirectory& m_directory;
    PatientRepository& m_patients;
    const domain::Clock& m_clock;
    SearchIndex m_index;
    bool m_isRead = false;
    PatientDirectory::Calls m_calls; ///< by m_callsDay
    PatientDirectory::Courses m_courses; ///< by m_callsDay
    QDate m_callsDay;
    std::atomic_bool m_isCallsOld = true;
};

}
