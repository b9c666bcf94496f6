// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/goals/PlanActionWords.h"

#include "presentation/common/Dates.h"
#include "presentation/common/Labels.h"

#include <QCoreApplication>

namespace rooftree::presentation {
namespace {

    QString tr(const char* words) { return QCoreApplication::translate("actions", words); }

}

QString byWhen(const domain::PlanActionContent& action)
{
    if (action.isAtNextVisit)
        return tr("at the next visit");
    return action.due ? tr("by %1").arg(dateText(*action.due)) : QString();
}

std::initializer_list<domain::Role> owningRoles()
{
    static constexpr std::initializer_list<domain::Role> kRoles { domain::Role::Reception,
        domain::Role::Clinician };
    return kRoles;
}

QString ownerWords(const domain::PlanAction& action)
{
    return ownerWords(action.content.owner, action.ownerName);
}

QString ownerWords(const domain::ActionOwner& owner, const QString& name)
{
    if (owner.isPatient())
        return tr("The patient");
    return owner.role ? label(*owner.role) : name;
}

}
