// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/ManageStaff.h"

#include "domain/common/Text.h"

#include <QRegularExpression>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    Result<QString> checkedUserName(const QString& typed)
    {
        static const QRegularExpression allowed(u"^[a-z0-9][a-z0-9._-]{1,39}$"_s);
        const auto name = typed.trimmed().toLower();
        if (!allowed.match(name).hasMatch())
            return domain::fail(ErrorKind::Validation, u"userName"_s, u"staff.user-name-form"_s);
        return name;
    }

    Result<QString> checkedName(const QString& typed)
    {
        const auto name = domain::cleanLine(typed, domain::kLineLimit, u"staffName"_s);
        if (!name)
            return name;
        if (name->isEmpty())
            return domain::fail(ErrorKind::Validation, u"staffName"_s, u"text.empty"_s);
        return name;
    }

}

Result<Account> prepareAccount(
    const NewStaff& wish, const PasswordHasher& hasher, const QStringList& ownWords)
{
    const auto name = checkedName(wish.name);
    if (!name)
        return domain::failure(name);
    Account account { { StaffId(0), QUuid::createUuid(), *name, wish.profession, wish.team, {},
                          wish.roles, true, domain::RowVersion::first() },
        {} };
    if (wish.userName.trimmed().isEmpty())
        return account;
    const auto userName = checkedUserName(wish.userName);
    if (!userName)
        return domain::failure(userName);
    if (wish.roles.empty())
        return domain::fail(ErrorKind::Validation, u"role"_s, u"staff.no-role"_s);
    if (auto good = checkPassword(wish.password, QStringList { *userName, *name } + ownWords);
        !good)
        return domain::failure(good);
    const auto hash = hasher.hash(wish.password);
    if (!hash)
        return domain::failure(hash);
    account.staff.userName = *userName;
    account.passwordHash = *hash;
    return account;
}

ManageStaff::ManageStaff(UnitOfWork& work, StaffRepository& staff, const PasswordHasher& hasher)
    : m_work(work)
    , m_staff(staff)
    , m_hasher(hasher)
{
}

Result<std::vector<domain::Staff>> ManageStaff::all(const Authorized<Action::ManageUsers>&) const
{
    return m_staff.all();
}

Result<std::vector<domain::Team>> ManageStaff::teams(const Authorized<Action::ManageUsers>&) const
{
    return m_staff.teams();
}

Result<SaveOutcome> ManageStaff::add(const Authorized<Action::ManageUsers>& proof,
    const domain::SaveKey& key, const NewStaff& wish) const
{
    const auto account = prepareAccount(wish, m_hasher, {});
    if (!account)
        return domain::failure(account);
    return m_work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        const auto added = m_staff.add(account->staff, account->passwordHash, event);
        return added ? Result<void> {} : domain::failure(added);
    });
}

}
