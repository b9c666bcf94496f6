// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/SetUpPractice.h"

#include "domain/common/Text.h"
#include "domain/people/OdsCode.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    Result<domain::Practice> practiceFrom(const NewPractice& wish)
    {
        const auto name = domain::cleanLine(wish.name, domain::kLineLimit, u"practiceName"_s);
        if (!name)
            return domain::failure(name);
        if (name->isEmpty())
            return domain::fail(ErrorKind::Validation, u"practiceName"_s, u"text.empty"_s);
        QString ods;
        if (!wish.odsCode.trimmed().isEmpty()) {
            const auto code = domain::OdsCode::parse(wish.odsCode);
            if (!code)
                return domain::failure(code);
            ods = code->toString();
        }
        return domain::Practice { QUuid::createUuid(), *name, ods, wish.isDemo };
    }

}

SetUpPractice::SetUpPractice(UnitOfWork& work, StaffRepository& staff, Passwords passwords)
    : m_work(work)
    , m_staff(staff)
    , m_passwords(passwords)
{
}

Result<bool> SetUpPractice::isDone() const
{
    const auto practice = m_staff.practice();
    if (!practice)
        return domain::failure(practice);
    return practice->has_value();
}

Result<SaveOutcome> SetUpPractice::run(const Authorized<Action::SetUpPractice>& proof,
    const domain::SaveKey& key, const NewPractice& wish) const
{
    const auto practice = practiceFrom(wish);
    if (!practice)
        return domain::failure(practice);
    const NewStaff manager { wish.managerName, domain::Profession::PracticeManager, {},
        wish.userName, { domain::Role::Manager, domain::Role::Administrator }, wish.password };
    const auto account = prepareAccount(manager, m_passwords, { wish.name });
    if (!account)
        return domain::failure(account);

    return m_work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        const auto existing = m_staff.practice();
        if (!existing)
            return domain::failure(existing);
        if (*existing)
            return domain::fail(
                ErrorKind::Conflict, u"practiceName"_s, u"practice.already-set-up"_s);
        if (auto saved = m_staff.setPractice(*practice, event); !saved)
            return saved;
        const auto added = m_staff.add(account->staff, account->passwordHash, event);
        return added ? Result<void> {} : domain::failure(added);
    });
}

}
