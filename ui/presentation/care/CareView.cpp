// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/care/CareView.h"

#include <algorithm>

namespace rooftree::presentation {
namespace {

    constexpr qint64 kOne = 10000; ///< a score of 1, in ten-thousandths

    std::vector<domain::CareScore> scoresOf(const app::RecordView& record)
    {
        std::vector<domain::CareScore> scores;
        for (const auto& response : record.questionnaires) {
            for (const auto& score : response.scores) {
                if (score.value)
                    scores.push_back(
                        { response.instrument, score.id, domain::civilDate(response.answeredAt),
                            static_cast<int>(score.value->inTenThousandths() / kOne) });
            }
        }
        return scores;
    }

    /// 0 for who is on its register, 1 for who has something in it, 2 for everybody's, 3 for no.
    int rankOf(const domain::CareSheet& sheet, const app::RecordView& record,
        const std::vector<domain::CareEntry>& standing, const app::Rules& rules)
    {
        if (sheet.registerId.isEmpty())
            return 2;
        const auto* list = rules.registerNamed(sheet.registerId);
        if (list && domain::isOn(*list, record.conditions))
            return 0;
        const bool hasEntries = std::any_of(standing.begin(), standing.end(),
            [&sheet](const auto& each) { return each.sheet == sheet.id; });
        return hasEntries ? 1 : 3;
    }

    CareSheetView viewOf(const domain::CareSheet& sheet, const app::RecordView& record,
        const std::vector<domain::CareEntry>& standing, QDate today)
    {
        CareSheetView view { &sheet, { {}, scoresOf(record), today }, {}, {} };
        std::copy_if(standing.begin(), standing.end(), std::back_inserter(view.facts.entries),
            [&sheet](const auto& each) { return each.sheet == sheet.id; });
        for (const auto& part : sheet.review)
            view.review.push_back({ part.title, domain::metOn(part.test, view.facts) });
        view.cues = domain::cuesOf(sheet, view.facts);
        return view;
    }

}

const domain::CareEntry* CareSheetView::newest(QStringView kind) const
{
    const auto found = std::find_if(facts.entries.begin(), facts.entries.end(),
        [kind](const auto& each) { return each.kind == kind; });
    return found == facts.entries.end() ? nullptr : &*found;
}

int CareSheetView::partsDone() const
{
    return static_cast<int>(std::count_if(
        review.begin(), review.end(), [](const auto& part) { return part.doneOn.has_value(); }));
}

std::vector<CareSheetView> careViews(
    const app::RecordView& record, const app::Rules& rules, QDate today)
{
    const auto standing = domain::standing(record.care);
    std::vector<CareSheetView> views;
    for (int rank = 0; rank < 3; ++rank) {
        for (const auto& sheet : rules.careSheets) {
            if (rankOf(sheet, record, standing, rules) == rank)
                views.push_back(viewOf(sheet, record, standing, today));
        }
    }
    return views;
}

}
