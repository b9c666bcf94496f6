// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Role.h"
#include "domain/common/Result.h"
#include "domain/people/AccessNeedKind.h"
#include "domain/people/Profession.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace rooftree::composition {

/// The invented words of resources/demo/practice.json.
struct DemoData {
    struct Person {
        QString name;
        domain::Profession profession = domain::Profession::Other;
        QString team;
        QString userName;
        std::vector<domain::Role> roles;
    };

    struct Names {
        int weight = 1;
        QStringList families;
        QStringList female;
        QStringList male;
    };

    struct Namesake {
        QString title;
        QString family;
        QString given;
        QString birth; ///< ISO
        bool isFemale = false;
    };

    struct Need {
        domain::AccessNeedKind kind = domain::AccessNeedKind::Format;
        QString words;
    };

    struct Goal {
        QString category;
        QString words;
        QString why;
        QString what;
        QString howMuch;
        QString when;
        int times = 1;
        QString barrier;
        QString response;
    };

    QString practiceName;
    QStringList teams;
    std::vector<Person> staff;
    std::vector<Names> names;
    std::vector<Namesake> namesakes;
    QStringList streets;
    QStringList towns;
    std::vector<Need> needs;
    QHash<QString, QStringList> matters; ///< by topic list
    std::vector<Goal> goals;
    QStringList clinicianItems;
    QStringList inTheWay;
    QStringList reasons;

    [[nodiscard]] static domain::Result<DemoData> load();
};

}
