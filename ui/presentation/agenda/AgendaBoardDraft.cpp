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
        return line;
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
        row->outcome = domain::itemOutcomeFromWord(line.value("outcome"_L1).toString());
        row->passedTo = line.value("passedTo"_L1).toString();
        const auto date = QDate::fromString(line.value("nextDate"_L1).toString(), Qt::ISODate);
        row->nextDate = date.isValid() ? std::optional(date) : std::nullopt;
        ordered.push_back(*row);
        m_rows.erase(m_rows.begin() + indexOf(row));
    }
    // What was said since the draft was kept stands on top, where it is seen.
    m_rows.insert(m_rows.end(), ordered.begin(), ordered.end());
    m_isAgreed = kept.value("isAgreed"_L1).toBool();
    Q_EMIT changed();
}

}
