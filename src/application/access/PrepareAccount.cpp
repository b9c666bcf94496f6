// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/PrepareAccount.h"

#include "domain/common/Text.h"

#include <QRegularExpression>

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::Result;

namespace {

    Result<QString> checkedUserName(const QString& typed)
    {
        static const QRegularExpression allowed(u"^[a-z0-9][a-z0-9._-]{1,39}$"_s);
        const auto name = typed.trimmed().toLower();
        if (!allowed.match(name).hasMatch())
            return domain::fail(ErrorKind::Validation, u"userName"_s, u"staff.user-name-form"_s);
        return name;
    }

}

Result<QString> checkedStaffName(const QString& typed)
{
    const auto name = domain::cleanLine(typed, domain::kLineLimit, u"staffName"_s);
    if (!name)
        return name;
    if (name->isEmpty())
        return domain::fail(ErrorKind::Validation, u"staffName"_s, u"text.empty"_s);
    return name;
}

Result<QByteArray> hashOfNew(
    const QString& password, const Passwords& passwords, const QStringList& ownWords)
{
    if (const auto good = passwords.rules.check(password, ownWords); !good)
        return domain::failure(good);
    return passwords.hasher.hash(password);
}

Result<Account> prepareAccount(
    const NewStaff& wish, const Passwords& passwords, const QStringList& ownWords)
{
    const auto name = checkedStaffName(wish.name);
    if (!name)
        return domain::failure(name);
    Account account { { domain::StaffId(0), QUuid::createUuid(), *name, wish.profession, wish.team,
                          {}, wish.roles, true, domain::RowVersion::first() },
        {} };
    if (wish.userName.trimmed().isEmpty())
        return account;
    const auto userName = checkedUserName(wish.userName);
    if (!userName)
        return domain::failure(userName);
    if (wish.roles.empty())
        return domain::fail(ErrorKind::Validation, u"role"_s, u"staff.no-role"_s);
    const auto hash
        = hashOfNew(wish.password, passwords, QStringList { *userName, *name } + ownWords);
    if (!hash)
        return domain::failure(hash);
    account.staff.userName = *userName;
    account.passwordHash = *hash;
    return account;
}

}
