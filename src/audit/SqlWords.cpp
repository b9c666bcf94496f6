// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/SqlWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rooftree::audit {
namespace {

    SqlWord wordOf(const QRegularExpressionMatch& match)
    {
        using Kind = SqlWord::Kind;
        const QString text = match.captured();
        if (match.capturedLength(u"name") > 0)
            return { Kind::Name, text.toLower() };
        if (match.capturedLength(u"text") > 0)
            return { Kind::Text, text };
        if (match.capturedLength(u"parameter") > 0)
            return { Kind::Parameter, text };
        if (match.capturedLength(u"number") > 0)
            return { Kind::Number, text };
        return { Kind::Sign, text };
    }

}

SqlWords::SqlWords(const QString& sql)
{
    static const QRegularExpression word(u"(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<text>'(?:[^']|'')*')"
                                         "|(?<parameter>:[A-Za-z_][A-Za-z0-9_]*)"
                                         "|(?<number>[0-9]+(?:\\.[0-9]+)?)|\\S"_s);
    int depth = 0;
    for (auto it = word.globalMatch(sql); it.hasNext();) {
        SqlWord found = wordOf(it.next());
        if (found.text == u")")
            --depth;
        found.depth = depth;
        if (found.text == u"(")
            ++depth;
        m_words.push_back(std::move(found));
    }
}

const SqlWord& SqlWords::at(std::size_t index) const
{
    static const SqlWord nothing;
    return index < m_words.size() ? m_words[index] : nothing;
}

bool SqlWords::isSign(std::size_t index, QChar sign) const
{
    return at(index).kind == SqlWord::Kind::Sign && at(index).text == sign;
}

bool SqlWords::isName(std::size_t index, QStringView name) const
{
    return at(index).kind == SqlWord::Kind::Name && at(index).text == name;
}

std::size_t SqlWords::closing(std::size_t index) const
{
    for (std::size_t i = index + 1; i < m_words.size(); ++i) {
        if (isSign(i, u')') && m_words[i].depth == at(index).depth)
            return i;
    }
    return m_words.size();
}

}
