// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/PatientBanner.h"

#include "presentation/common/Dates.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

PatientBanner bannerOf(const OpenedRecord& opened, QDate today)
{
    const auto& patient = opened.view.patient;
    const auto& details = patient.details;
    PatientBanner banner;
    banner.name = details.name.familyFirst();
    if (details.name.preferred() != details.name.given())
        banner.preferred = details.name.preferred();
    banner.born = birthText(details.born);
    if (const auto age = ageText(details.born, today); !age.isEmpty() && patient.isLiving())
        banner.born += u" ("_s + age + u")"_s;
    if (details.nhsNumber)
        banner.nhsNumber = details.nhsNumber->formatted();
    for (const auto& need : details.accessNeeds)
        banner.accessNeeds.append(need.text);
    banner.hasNamesakeToday = opened.hasNamesakeToday;
    banner.namesakes = opened.namesakes;
    banner.isLiving = patient.isLiving();
    if (opened.appointmentAt)
        banner.time = timeText(*opened.appointmentAt);
    banner.reason = opened.appointmentReason;
    if (opened.claim && opened.claim->kind == domain::ClaimKind::BreakGlass)
        banner.glassUntil = timeText(opened.claim->until);
    return banner;
}

}
