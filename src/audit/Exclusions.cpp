// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/Exclusions.h"

#include "application/common/StrictJson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::audit {

domain::Result<Exclusions> Exclusions::parse(const QByteArray& json)
{
    Exclusions result;
    const auto file = app::strictJson(json).value_or(QJsonDocument()).object();
    const auto listed = file.value("exclusions"_L1).toArray();
    for (const auto& each : listed) {
        const QJsonObject object = each.toObject();
        QStringList lines;
        for (const auto& line : object.value("when"_L1).toArray())
            lines += line.toString();
        Exclusion exclusion { object.value("code"_L1).toString(),
            object.value("sentence"_L1).toString(), lines.join(u'\n') };
        if (exclusion.code.isEmpty() || exclusion.sentence.isEmpty() || result.has(exclusion.code)
            || exclusion.condition.contains(u';'))
            return domain::fail(domain::ErrorKind::Validation, u"exclusions"_s,
                u"indicator.bad-exclusion"_s, { exclusion.code });
        result.m_exclusions.push_back(std::move(exclusion));
    }
    if (result.m_exclusions.empty())
        return domain::fail(domain::ErrorKind::Validation, u"exclusions"_s, u"indicator.not-json"_s,
            { u"exclusions"_s });
    return result;
}

bool Exclusions::has(QStringView code) const { return !sentence(code).isEmpty(); }

QString Exclusions::sentence(QStringView code) const
{
    const auto found = std::find_if(m_exclusions.begin(), m_exclusions.end(),
        [code](const auto& each) { return each.code == code; });
    return found == m_exclusions.end() ? QString() : found->sentence;
}

QStringList Exclusions::inOrder(const QStringList& wanted) const
{
    QStringList result;
    for (const auto& each : m_exclusions) {
        if (wanted.contains(each.code))
            result += each.code;
    }
    return result;
}

QString Exclusions::expression(const QStringList& wanted) const
{
    QString sql = u"CASE"_s;
    for (const auto& each : m_exclusions) {
        if (wanted.contains(each.code) && !each.condition.isEmpty())
            sql += u"\n    WHEN "_s + each.condition + u" THEN '"_s + each.code + u'\'';
    }
    return sql == u"CASE" ? u"''"_s : sql + u"\n    ELSE '' END"_s;
}

}
