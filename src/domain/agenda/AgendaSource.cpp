// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda/AgendaSource.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<AgendaSource, 6> kWords { { { AgendaSource::PatientKiosk, u"patient-kiosk" },
        { AgendaSource::PatientLetter, u"patient-letter" },
        { AgendaSource::PatientSpoken, u"patient-spoken" }, { AgendaSource::Carer, u"carer" },
        { AgendaSource::Clinician, u"clinician" }, { AgendaSource::SystemDue, u"system-due" } } };

}

QString toWord(AgendaSource value) { return kWords.word(value); }

std::optional<AgendaSource> agendaSourceFromWord(QStringView word) { return kWords.value(word); }

}
