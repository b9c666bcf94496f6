// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/flare/FlarePapers.h"

#include "documents/PlanChanges.h"
#include "presentation/consultation/PlanPapers.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using documents::PlanSheet;

    PlanSheet::Zone zoneOf(const domain::FlareZone& zone, const QMap<QString, QString>& texts)
    {
        PlanSheet::Zone made { zone.colour, zone.name, {} };
        for (const auto& section : zone.sections) {
            const auto words = section.takesWords ? texts.value(section.id) : QString();
            if (!words.isEmpty() || !section.signs.isEmpty())
                made.parts.push_back({ section.id, section.heading, section.signs, words });
        }
        return made;
    }

}

documents::FrozenPlan flarePlanSheet(
    const FlareSource& source, const std::optional<app::IssuedFlarePlan>& before)
{
    PlanSheet sheet;
    sheet.practiceName = source.practiceName;
    sheet.isDemo = source.isDemo;
    sayWhose(sheet, source.patient);
    sheet.issuedOn = source.on;
    sheet.number = source.plan.version.value();
    sheet.shortId = source.shortId;
    sheet.contact = source.madeBy;
    for (const auto& zone : source.shape.zones) {
        if (auto made = zoneOf(zone, source.plan.texts); !made.parts.empty())
            sheet.zones.push_back(std::move(made));
    }
    if (before) {
        const auto frozen = documents::fromCanonicalJson(before->content);
        auto last = frozen ? frozen->sheet : PlanSheet();
        last.number = before->number;
        last.issuedOn = domain::civilDate(before->issuedAt);
        documents::markChanges(sheet, last);
    }
    return { sheet, documents::PlanWords::flarePlan(source.shape.paperTitle) };
}

QString flarePlanFileName(QDate on, documents::Rendering rendering)
{
    PlanSheet sheet;
    sheet.zones.push_back({});
    sheet.issuedOn = on;
    return documents::planFileName(sheet, rendering);
}

}
