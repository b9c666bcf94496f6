// SPDX-License-Identifier: GPL-3.0-or-later
// How a board is kept in a draft and comes back from it.
#include "domain/common/Text.h"
#include "presentation/agenda/AgendaBoard.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QJsonObject keptLine(const BoardRow& row)
    {
        QJsonObject line { { u"item"_s, row.items.front().toString(QUuid::WithoutBraces) } };
        if (row.outcome)
            line.insert(u"outcome"_s, domain::toWord(*row.outcome));
        if (!row.passedTo.isEmpty())
            line.insert(u"passedTo"_s, row.passedTo);
        if (row.nextDate)
            line.insert(u"nextDate"_s, row.nextDate->toString(Qt::ISODate));
        if (!row.referral.isNull())
            line.insert(u"referral"_s, row.referral.toString(QUuid::WithoutBraces));
        if (!row.referralReason.isEmpty())
            line.insert(u"referralReason"_s, row.referralReason);
        if (row.isOnPlan)
            line.insert(u"isOnPlan"_s, *row.isOnPlan);
        if (row.above != BoardRow::Above::No)
            line.insert(u"isAbove"_s, row.above == BoardRow::Above::Yes);
        if (!row.aboveReason.isEmpty())
            line.insert(u"aboveReason"_s, row.aboveReason);
        return line;
    }

    void restoreLine(BoardRow& row, const QJsonObject& line)
    {
        using Above = BoardRow::Above;
        row.outcome = domain::itemOutcomeFromWord(line.value("outcome"_L1).toString());
        row.passedTo = line.value("passedTo"_L1).toString();
        const auto date = QDate::fromString(line.value("nextDate"_L1).toString(), Qt::ISODate);
        row.nextDate = date.isValid() ? std::optional(date) : std::nullopt;
        row.referral = QUuid(line.value("referral"_L1).toString());
        if (row.outcome == domain::ItemOutcome::SomeoneElse && row.referral.isNull())
            row.referral = QUuid::createUuid(); // a draft of before there were notes
        row.referralReason = line.value("referralReason"_L1).toString();
        const auto onPlan = line.value("isOnPlan"_L1);
        row.isOnPlan = onPlan.isBool() ? std::optional(onPlan.toBool()) : std::nullopt;
        row.aboveReason = line.value("aboveReason"_L1).toString();
        const auto above = line.value("isAbove"_L1);
        row.above = !above.isBool() ? Above::No : above.toBool() ? Above::Yes : Above::Asked;
    }

}

QJsonObject AgendaBoard::save() const
{
    QJsonArray added;
    for (const auto& item : m_added)
        added.append(QJsonObject { { u"uid"_s, item.uid.toString(QUuid::WithoutBraces) },
            { u"source"_s, domain::toWord(item.source) }, { u"topic"_s, item.topic },
            { u"words"_s, item.words } });
    QJsonArray lines;
    for (const auto& row : m_rows)
        lines.append(keptLine(row));
    return { { u"added"_s, added }, { u"lines"_s, lines }, { u"isAgreed"_s, m_isAgreed } };
}

void AgendaBoard::restore(const QJsonObject& kept)
{
    for (const auto& value : kept.value("added"_L1).toArray()) {
        const auto item = value.toObject();
        const QUuid uid(item.value("uid"_L1).toString());
        const auto source = domain::agendaSourceFromWord(item.value("source"_L1).toString());
        if (!uid.isNull() && source && !lineWith(uid))
            put({ uid, *source, item.value("topic"_L1).toString(),
                item.value("words"_L1).toString() });
    }
    std::vector<BoardRow> ordered;
    for (const auto& value : kept.value("lines"_L1).toArray()) {
        const auto line = value.toObject();
        auto* row = lineWith(QUuid(line.value("item"_L1).toString()));
        if (!row)
            continue;
        restoreLine(*row, line);
        ordered.push_back(*row);
        m_rows.erase(m_rows.begin() + indexOf(row));
    }
    // What was said since the draft was kept stands on top, where it is seen.
    m_rows.insert(m_rows.end(), ordered.begin(), ordered.end());
    sortAbove();
    m_isAgreed = kept.value("isAgreed"_L1).toBool();
    Q_EMIT changed();
}

}
