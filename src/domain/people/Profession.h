// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// What a member of staff does; who may see what follows from the role, not from this.
enum class Profession {
    GeneralPractitioner,
    Nurse,
    HealthcareAssistant,
    Pharmacist,
    Physiotherapist,
    SocialPrescriber,
    Receptionist,
    PracticeManager,
    LayTutor,
    Other,
};

[[nodiscard]] QString toWord(Profession value);
[[nodiscard]] std::optional<Profession> professionFromWord(QStringView word);

}
