// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DemoAccounts.h"

#include "composition/demo/DemoData.h"
#include "composition/demo/DemoPractice.h"
#include "presentation/common/Labels.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {

std::vector<presentation::DemoAccount> demoAccounts()
{
    std::vector<presentation::DemoAccount> accounts;
    const auto data = composition::DemoData::load();
    if (!data)
        return accounts;
    QSet<int> professions;
    for (const auto& person : data->staff) {
        const int profession = static_cast<int>(person.profession);
        if (person.userName.isEmpty() || person.roles.empty() || professions.contains(profession))
            continue;
        professions.insert(profession);
        accounts.push_back({ person.userName, composition::DemoPractice::demoPassword(),
            u"%1, %2"_s.arg(person.name, presentation::label(person.profession)) });
    }
    return accounts;
}

}
