// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Time.h"
#include "domain/conditions/ClinicalStatus.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace rooftree::domain {

/// A coded problem of a person. The code system is a URI; SNOMED CT is http://snomed.info/sct.
struct Condition {
    QString system;
    QString code;
    QString term;
    ClinicalStatus status = ClinicalStatus::Active;
    bool isEnteredInError = false;
    std::optional<QDate> onset;
    std::optional<QDate> abatement;
    QString sourceKey; ///< where it came from, so that a second import changes nothing

    [[nodiscard]] bool isActive() const;
};

/// A disease register: codes that put somebody on it and codes that take them off
/// (resources/codelists).
struct ConditionRegister {
    QString id; ///< "copd", "chronic-pain"
    QString title;
    QSet<QString> codes; ///< SNOMED CT
    QSet<QString> resolvingCodes;
    QString topicList; ///< the kiosk topics its people are offered ("lungs"); may be empty
};

/// On the register: an active condition with one of its codes, and no later "resolved" code.
[[nodiscard]] bool isOn(const ConditionRegister& reg, const std::vector<Condition>& conditions);

/// The codes that put the person on the register, each once, in the order recorded.
[[nodiscard]] QStringList matchingCodes(
    const ConditionRegister& reg, const std::vector<Condition>& conditions);

}
