// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/Role.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<Role, 7> kRoles { { { Role::Reception, u"reception" },
        { Role::Clinician, u"clinician" }, { Role::Tutor, u"tutor" }, { Role::Manager, u"manager" },
        { Role::Administrator, u"administrator" }, { Role::Auditor, u"auditor" },
        { Role::Kiosk, u"kiosk" } } };

}

QString toWord(Role role) { return kRoles.word(role); }

std::optional<Role> roleFromWord(QStringView word) { return kRoles.value(word); }

}
