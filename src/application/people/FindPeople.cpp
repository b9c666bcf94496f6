// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/FindPeople.h"

#include "application/people/Namesakes.h"
#include "domain/common/SearchFold.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    constexpr int kReadAhead = 10;

    bool hasWordStartingWith(const DirectoryEntry& entry, const QString& folded)
    {
        const auto words
            = domain::foldForSearch(entry.family + u' ' + entry.given + u' ' + entry.preferred)
                  .split(u' ', Qt::SkipEmptyParts);
        return std::any_of(words.begin(), words.end(),
            [&folded](const QString& word) { return word.startsWith(folded); });
    }

    void keepThose(FindPeople::People& found, SearchScope scope)
    {
        if (scope == SearchScope::Present)
            std::erase_if(found,
                [](const DirectoryEntry& entry) { return !entry.isLiving || !entry.isRegistered; });
    }

}

FindPeople::FindPeople(
    PatientDirectory& directory, PatientRepository& patients, const domain::Clock& clock)
    : m_directory(directory)
    , m_patients(patients)
    , m_clock(clock)
{
}

Result<FindPeople::People> FindPeople::search(
    const MayFind&, const QString& typed, int limit, SearchScope scope)
{
    if (!m_isRead)
        return fromDatabase(typed, limit, scope);
    readCalls();
    People found;
    for (const auto& hit : m_index.search(typed, limit, scope).hits) {
        found.push_back(*hit.person);
        auto& person = found.back();
        if (person.isRestricted)
            continue;
        person.callsDue = m_calls.value(person.id);
        person.course = m_courses.value(person.id);
    }
    return found;
}

Result<SearchAnswer> FindPeople::matches(
    const MayFind&, const QString& typed, int limit, SearchScope scope)
{
    if (!m_isRead) {
        if (const auto read = readAgain(); !read)
            return domain::failure(read);
    }
    return m_index.search(typed, limit, scope);
}

Result<FindPeople::People> FindPeople::entries(
    const MayFind&, const std::vector<PatientId>& ids) const
{
    return m_directory.entries(ids);
}

Result<int> FindPeople::namesakes(const MayFind&, const DirectoryEntry& person) const
{
    return countNamesakes(m_directory, person, m_clock.today());
}

Result<int> FindPeople::namesakes(
    const Authorized<Action::ReadRecord>&, const domain::Patient& patient) const
{
    return countNamesakes(m_directory, patient, m_clock.today());
}

Result<void> FindPeople::readAgain()
{
    People people;
    const auto read = m_directory.forEach(
        [&people](DirectoryEntry&& entry) { people.push_back(std::move(entry)); });
    // What was read before would miss people; the database answers until the next change.
    m_isRead = read.has_value();
    if (read)
        m_index.build(std::move(people));
    return read;
}

Result<FindPeople::People> FindPeople::fromDatabase(
    const QString& typed, int limit, SearchScope scope) const
{
    if (const auto number = domain::NhsNumber::parse(typed))
        return byNumber(*number, scope);
    const auto words = domain::foldForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    return words.isEmpty() ? People {} : byNames(words, limit, scope);
}

Result<FindPeople::People> FindPeople::byNumber(
    const domain::NhsNumber& number, SearchScope scope) const
{
    const auto patient = m_patients.byNhsNumber(number);
    if (!patient)
        return domain::failure(patient);
    if (!*patient)
        return People {};
    auto found = m_directory.entries({ (*patient)->id });
    if (found)
        keepThose(*found, scope);
    return found;
}

Result<FindPeople::People> FindPeople::byNames(
    const QStringList& words, int limit, SearchScope scope) const
{
    auto found = m_directory.startingWith(words.front(), limit * kReadAhead);
    if (!found)
        return found;
    std::erase_if(*found, [&words](const DirectoryEntry& entry) {
        return !std::all_of(words.begin() + 1, words.end(),
            [&entry](const QString& word) { return hasWordStartingWith(entry, word); });
    });
    keepThose(*found, scope);
    if (found->size() > static_cast<std::size_t>(limit))
        found->erase(found->begin() + limit, found->end());
    return found;
}

/// Two queries after something changed, and none for the keys in between. When one fails, nothing
/// is said of what it reads, and the next search asks again.
void FindPeople::readCalls()
{
    const auto day = m_clock.today();
    if (m_callsDay == day && !m_isCallsOld.exchange(false))
        return;
    m_callsDay = day;
    m_isCallsOld = false;
    auto calls = m_directory.callsDue(day);
    auto courses = m_directory.courseWeeks(day);
    m_isCallsOld = !calls || !courses;
    m_courses = courses ? *std::move(courses) : PatientDirectory::Courses();
    m_calls = calls ? *std::move(calls) : PatientDirectory::Calls();
}

}
