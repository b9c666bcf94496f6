// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// Who raised an item, and how it was captured.
enum class AgendaSource {
    PatientKiosk,
    PatientLetter,
    PatientSpoken,
    Carer,
    Clinician,
    SystemDue, ///< a template or recall asks for it
};

[[nodiscard]] QString toWord(AgendaSource value);
[[nodiscard]] std::optional<AgendaSource> agendaSourceFromWord(QStringView word);

}
