// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be on the list already, while somebody types.
#include "presentation/common/Async.h"
#include "presentation/people/PatientListModel.h"
#include "presentation/people/RegistrationModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr int kLookedAt = 20; ///< of each question
    constexpr std::size_t kMostShown = 3;

    app::DirectoryEntry entryOf(const RegistrationForm& form, QDate today)
    {
        app::DirectoryEntry entry;
        entry.family = form.family.trimmed();
        entry.given = form.given.trimmed();
        if (const auto born = domain::BirthDate::parse(form.birthDate, today))
            entry.birth = born->toIso();
        if (const auto number = domain::NhsNumber::parse(form.nhsNumber))
            entry.nhsNumber = number->toInteger();
        return entry;
    }

    /// What the search is asked: the number, the day with one name, and the names.
    QStringList questions(const app::DirectoryEntry& typed)
    {
        QStringList all;
        if (typed.nhsNumber != 0)
            all << QString::number(typed.nhsNumber).rightJustified(10, u'0');
        if (typed.birth.size() == 10)
            all << typed.birth;
        if (!typed.family.isEmpty() && !typed.given.isEmpty())
            all << typed.family + u' ' + typed.given;
        return all;
    }

    QString words(app::DuplicateReason reason)
    {
        switch (reason) {
        case app::DuplicateReason::NhsNumber:
            return RegistrationModel::tr("the same NHS number");
        case app::DuplicateReason::NameAndBirth:
            return RegistrationModel::tr("the same names and date of birth");
        case app::DuplicateReason::AlikeAndBirth:
            return RegistrationModel::tr("nearly the same names and the same date of birth");
        case app::DuplicateReason::Name:
            return RegistrationModel::tr("the same names, and one date of birth is not known");
        }
        return {};
    }

    using Duplicates = std::vector<RegistrationModel::Duplicate>;

    Duplicates duplicatesOf(const app::DirectoryEntry& typed, const PatientSearch& search,
        const app::FindPeople::MayFind& proof)
    {
        Duplicates found;
        for (const auto& question : questions(typed)) {
            const auto people = search(proof, question, kLookedAt);
            if (!people)
                continue;
            for (const auto& person : *people) {
                const auto isKnown = std::any_of(found.begin(), found.end(),
                    [&person](const auto& each) { return each.person.id == person.id; });
                const auto reason = app::duplicateReason(typed, person);
                if (reason && !isKnown)
                    found.push_back({ person, *reason });
            }
        }
        std::stable_sort(found.begin(), found.end(),
            [](const auto& one, const auto& other) { return one.reason < other.reason; });
        if (found.size() > kMostShown)
            found.erase(found.begin() + kMostShown, found.end());
        return found;
    }

}

void RegistrationModel::lookForDuplicates()
{
    const int generation = ++m_generation;
    const auto typed = entryOf(m_typed, today());
    if (!m_desk.session.isSignedIn() || !m_everybody || questions(typed).isEmpty()) {
        setDuplicates(generation, {});
        return;
    }
    const auto proof
        = m_desk.services.gate.allow<domain::Action::FindPatients>(m_desk.session.actor());
    if (!proof) {
        setDuplicates(generation, {});
        return;
    }
    runAsync(
        m_desk.worker, this,
        [search = m_everybody, typed, proof = *proof]() -> domain::Result<Duplicates> {
            return duplicatesOf(typed, search, proof);
        },
        [this, generation](domain::Result<Duplicates> found) {
            if (found)
                setDuplicates(generation, *std::move(found));
        });
}

void RegistrationModel::setDuplicates(int generation, std::vector<Duplicate> found)
{
    if (generation != m_generation)
        return;
    m_duplicates = std::move(found);
    Q_EMIT duplicatesFound();
}

QStringList RegistrationModel::duplicateWords() const
{
    QStringList all;
    for (const auto& each : m_duplicates) {
        PatientListModel one(today());
        one.setEntries({ each.person });
        const auto row = one.index(0);
        all << tr("%1, %2: %3", "who, birth date and number: why")
                   .arg(row.data(Qt::DisplayRole).toString(),
                       row.data(PatientListModel::DetailRole).toString(), words(each.reason));
    }
    return all;
}

}
