// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/SearchQuery.h"

#include "domain/common/Text.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace rooftree::app {
namespace {

    constexpr std::size_t kMostNames = 4;
    constexpr std::array kMonths { u"jan", u"feb", u"mar", u"apr", u"may", u"jun", u"jul", u"aug",
        u"sep", u"oct", u"nov", u"dec" };

    bool isDigits(QStringView token)
    {
        return std::all_of(
            token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    /// The number of a month written out or shortened to three letters or more; empty otherwise.
    QString monthDigits(QStringView token)
    {
        for (std::size_t month = 0; month < kMonths.size(); ++month) {
            if (token.size() >= 3 && token.startsWith(QStringView(kMonths[month])))
                return QString::number(month + 1).rightJustified(2, u'0');
        }
        return {};
    }

    /// Between digits a month name is part of a date; alone it may be somebody called June or May.
    bool isMonthInDate(const QStringList& tokens, qsizetype place)
    {
        const bool afterDay
            = place > 0 && isDigits(tokens[place - 1]) && tokens[place - 1].size() <= 2;
        return afterDay && !monthDigits(tokens[place]).isEmpty();
    }

    QString joinedDigits(const QStringList& groups)
    {
        const bool looksLikeDate
            = groups.size() >= 2 && groups[0].size() <= 2 && groups[1].size() <= 2;
        QString digits;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const bool isPadded = looksLikeDate && i < 2 && i + 1 < groups.size();
            digits += isPadded ? groups[i].rightJustified(2, u'0') : groups[i];
        }
        return digits;
    }

}

SearchQuery SearchQuery::parse(QStringView typed)
{
    SearchQuery query;
    QStringList groups;
    const auto tokens = domain::foldForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (isDigits(tokens[i]))
            groups.append(tokens[i]);
        else if (isMonthInDate(tokens, i))
            groups.append(monthDigits(tokens[i]));
        else if (query.names.size() < kMostNames)
            query.names.push_back(tokens[i].toStdString());
    }
    query.digits = joinedDigits(groups).toStdString();
    return query;
}

}
