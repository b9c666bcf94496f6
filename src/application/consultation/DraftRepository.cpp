// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/consultation/DraftRepository.h"

using namespace Qt::StringLiterals;

namespace rooftree::app {

DraftKey DraftKey::ofPatient(domain::StaffId author, domain::PatientId patient, const QString& form)
{
    return { author, form, u"patient %1"_s.arg(patient.value()), patient };
}

DraftKey DraftKey::ofPart(
    domain::StaffId author, domain::PatientId patient, const QString& form, qint64 part)
{
    return { author, form,
        u"patient %1 part %2"_s.arg(QString::number(patient.value()), QString::number(part)),
        patient };
}

std::optional<qint64> DraftKey::part() const
{
    const auto words = subject.split(u' ');
    return words.size() == 4 ? std::optional(words[3].toLongLong()) : std::nullopt;
}

DraftKey DraftKey::ofNew(domain::StaffId author, const QString& form, const QUuid& record,
    std::optional<domain::PatientId> patient)
{
    return { author, form, u"new "_s + record.toString(QUuid::WithoutBraces), patient };
}

void DraftRepository::letIn(domain::StaffId, const QString&) { }

}
