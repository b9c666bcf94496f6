// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/PlanRendering.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using documents::Rendering;

    QString tr(const char* words) { return QCoreApplication::translate("papers", words); }

    /// The need is typed in free words: a sentence that denies it is nobody's wish.
    bool asksForLargePrint(const QString& need)
    {
        const auto words = u' ' + need.simplified().toLower().replace(u'-', u' ') + u' ';
        const auto says = [&words](const QString& part) { return words.contains(part); };
        if (says(u" not "_s) || says(u" no "_s) || says(u"n't "_s))
            return false;
        const QStringList sizes { u" large "_s, u" big "_s };
        return std::any_of(sizes.begin(), sizes.end(), [&says](const QString& size) {
            return says(size + u"print"_s) || says(size + u"letter"_s) || says(size + u"type"_s)
                || says(size + u"font"_s) || says(size + u"text"_s);
        });
    }

}

QString label(Rendering rendering)
{
    switch (rendering) {
    case Rendering::LargePrint:
        return tr("Large print");
    case Rendering::FridgeCard:
        return tr("Fridge card");
    case Rendering::A4:
        break;
    }
    return tr("A4");
}

Rendering suggestedRendering(const std::vector<domain::AccessNeed>& needs)
{
    const bool isLarge = std::any_of(needs.begin(), needs.end(), [](const auto& need) {
        return need.kind == domain::AccessNeedKind::Format && asksForLargePrint(need.text);
    });
    return isLarge ? Rendering::LargePrint : Rendering::A4;
}

QString paperFileName(const PaperId& paper, Rendering rendering)
{
    documents::PlanSheet sheet;
    sheet.shortId = paper.plan.toString(QUuid::WithoutBraces).left(8);
    sheet.issuedOn = paper.issuedOn;
    return documents::planFileName(sheet, rendering);
}

}
