// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Role.h"
#include "domain/agenda/AgendaState.h"
#include "domain/people/AccessNeedKind.h"
#include "domain/people/AdministrativeGender.h"
#include "domain/people/Profession.h"

#include <QString>

/// The words people read for the values of the domain, translated.
namespace rooftree::presentation {

[[nodiscard]] QString label(domain::Role role);
[[nodiscard]] QString label(domain::AgendaState state);
[[nodiscard]] QString label(domain::AccessNeedKind kind);
[[nodiscard]] QString label(domain::AdministrativeGender gender);
[[nodiscard]] QString label(domain::Profession profession);

}
