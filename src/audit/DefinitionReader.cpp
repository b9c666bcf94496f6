// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/DefinitionReader.h"

#include "application/common/StrictJson.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rooftree::audit {
namespace {

    constexpr int kLongestWindow = 400; // days: a year and some

    bool matches(const QString& text, const QString& expression)
    {
        return QRegularExpression(QRegularExpression::anchoredPattern(expression))
            .match(text)
            .hasMatch();
    }

    bool hasWord(const QString& sql, const QString& word)
    {
        return QRegularExpression(
            u"(?<![a-z_:])"_s + word + u"(?![a-z_])"_s, QRegularExpression::CaseInsensitiveOption)
            .match(sql)
            .hasMatch();
    }

}

DefinitionReader::DefinitionReader(const QByteArray& json)
{
    const auto document = app::strictJson(json);
    if (!document || !document->isObject())
        refuse({}, u"indicator.not-json"_s, document ? QStringList() : document.error().args);
    m_object = document ? document->object() : QJsonObject();
}

void DefinitionReader::refuse(const QString& field, const QString& code, const QStringList& args)
{
    if (!m_error)
        m_error = domain::Error { domain::ErrorKind::Validation, field, code,
            QStringList { field } + args };
}

QJsonValue DefinitionReader::take(const QString& field)
{
    m_known += field;
    if (!m_object.contains(field))
        refuse(field, u"indicator.field-missing"_s);
    return m_object.value(field);
}

QString DefinitionReader::text(const QString& field)
{
    const QString value = take(field).toString();
    if (value.trimmed().isEmpty())
        refuse(field, u"indicator.text-empty"_s);
    return value;
}

QString DefinitionReader::pattern(const QString& field, const QString& expression)
{
    const QString value = text(field);
    if (!matches(value, expression))
        refuse(field, u"indicator.bad-form"_s, { expression });
    return value;
}

QStringList DefinitionReader::list(const QString& field, const QString& expression)
{
    const QJsonValue value = take(field);
    if (!value.isArray())
        refuse(field, u"indicator.not-a-list"_s);
    QStringList result;
    for (const auto& each : value.toArray()) {
        if (!matches(each.toString(), expression) || result.contains(each.toString()))
            refuse(field, u"indicator.bad-form"_s, { expression });
        result += each.toString();
    }
    return result;
}

int DefinitionReader::days(const QString& field)
{
    const QJsonValue value = take(field);
    const int number = static_cast<int>(value.toInteger(-1));
    if (!value.isDouble() || number < 0 || number > kLongestWindow)
        refuse(field, u"indicator.bad-days"_s, { QString::number(kLongestWindow) });
    return number;
}

QString DefinitionReader::oneOf(const QString& field, const QStringList& allowed)
{
    const QString value = text(field);
    if (!allowed.contains(value))
        refuse(field, u"indicator.bad-word"_s, { allowed.join(u", "_s) });
    return value;
}

QMap<QString, QString> DefinitionReader::reasons()
{
    QMap<QString, QString> result;
    const QJsonObject object = take(u"reasons"_s).toObject();
    if (object.isEmpty())
        refuse(u"reasons"_s, u"indicator.text-empty"_s);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString field = u"reasons."_s + it.key();
        if (!matches(it.key(), u"[a-z][a-z0-9-]*"_s))
            refuse(field, u"indicator.bad-form"_s, { u"[a-z][a-z0-9-]*"_s });
        if (!matches(it.value().toString(), u"[A-Z].*\\."_s))
            refuse(field, u"indicator.no-sentence"_s);
        result.insert(it.key(), it.value().toString());
    }
    return result;
}

QString DefinitionReader::sql()
{
    const QJsonValue value = take(u"sql"_s);
    if (!value.isArray())
        refuse(u"sql"_s, u"indicator.not-a-list"_s);
    QStringList lines;
    for (const auto& each : value.toArray()) {
        if (!each.isString())
            refuse(u"sql"_s, u"indicator.not-a-list"_s);
        lines += each.toString();
    }
    return lines.join(u'\n');
}

/// The contract of IndicatorSource: one reading statement, its parameters and its columns.
void DefinitionReader::lintSql(const IndicatorDefinition& definition)
{
    static const QStringList writing { u"insert"_s, u"update"_s, u"delete"_s, u"drop"_s, u"alter"_s,
        u"create"_s, u"attach"_s, u"pragma"_s, u"truncate"_s, u"copy"_s, u"vacuum"_s };
    static const QStringList columns { u"subject_id"_s, u"patient_id"_s, u"clinician_id"_s,
        u"team_id"_s, u"on_day"_s, u"in_numerator"_s, u"reason"_s, u"excluded"_s };
    const QString& sql = definition.sql;
    if (!matches(sql.left(7).trimmed().toLower(), u"(select|with).*"_s) || sql.contains(u';')
        || sql.contains(u"--") || sql.contains(u"/*"))
        refuse(u"sql"_s, u"indicator.sql-not-one-select"_s);
    for (const QString& word : writing) {
        if (hasWord(sql, word))
            refuse(u"sql"_s, u"indicator.sql-writes"_s, { word });
    }
    for (const QString& column : columns) {
        if (!hasWord(sql, column))
            refuse(u"sql"_s, u"indicator.sql-column-missing"_s, { column });
    }
    for (const QString& parameter : { u":from_day"_s, u":to_day"_s }) {
        if (!sql.contains(parameter))
            refuse(u"sql"_s, u"indicator.sql-parameter-missing"_s, { parameter });
    }
}

/// Each reason is yielded by the SQL, the SQL yields no other, and the exclusions have
/// their place.
void DefinitionReader::lintCodes(const IndicatorDefinition& definition)
{
    const QString& sql = definition.sql;
    if (sql.count(u"{excluded} AS excluded"_s) != 1)
        refuse(u"sql"_s, u"indicator.sql-column-missing"_s, { u"{excluded} AS excluded"_s });
    for (const QString& code : definition.reasons.keys()) {
        if (!sql.contains(u'\'' + code + u'\''))
            refuse(u"sql"_s, u"indicator.sql-code-missing"_s, { code });
    }
    static const QRegularExpression yielded(u"(?:THEN|ELSE) '([a-z][a-z0-9-]*)'"_s);
    for (auto it = yielded.globalMatch(sql); it.hasNext();) {
        const QString code = it.next().captured(1);
        if (!definition.reasons.contains(code))
            refuse(u"reasons"_s, u"indicator.sql-code-unknown"_s, { code });
    }
}

void DefinitionReader::refuseUnknownFields()
{
    for (const QString& key : m_object.keys()) {
        if (!m_known.contains(key))
            refuse(key, u"indicator.field-unknown"_s);
    }
}

IndicatorDefinition DefinitionReader::read()
{
    IndicatorDefinition definition;
    definition.id = pattern(u"id"_s, u"[A-Z]{3,4}[0-9]{1,2}[a-z]?"_s);
    definition.version = pattern(u"version"_s, u"[0-9]+\\.[0-9]+"_s);
    definition.title = text(u"title"_s);
    definition.plainEnglish = text(u"plainEnglish"_s);
    definition.rationale = text(u"rationale"_s);
    definition.numerator = text(u"numerator"_s);
    definition.denominator = text(u"denominator"_s);
    definition.exclusions = list(u"exclusions"_s, u"X[1-7]|window-open"_s);
    definition.registers = list(u"registers"_s, u"[a-z][a-z-]*"_s);
    definition.windowDays = days(u"windowDays"_s);
    definition.maturityDays = days(u"maturityDays"_s);
    definition.subject = oneOf(u"subject"_s, { u"consultation"_s, u"plan"_s }) == u"plan"
        ? Subject::Plan
        : Subject::Consultation;
    const QString direction
        = oneOf(u"direction"_s, { u"higher-is-better"_s, u"lower-is-better"_s, u"neutral"_s });
    definition.direction = direction == u"higher-is-better" ? Direction::HigherIsBetter
        : direction == u"lower-is-better"                   ? Direction::LowerIsBetter
                                                            : Direction::Neutral;
    definition.unit = oneOf(u"unit"_s, { u"%"_s });
    definition.source = text(u"source"_s);
    definition.reasons = reasons();
    definition.sql = sql();
    refuseUnknownFields();
    lintSql(definition);
    lintCodes(definition);
    return definition;
}

}
