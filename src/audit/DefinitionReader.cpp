// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/DefinitionReader.h"

#include "application/common/StrictJson.h"
#include "audit/SqlLint.h"

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

    template <class Value> struct Word {
        const char* word;
        Value value;
    };

    constexpr Word<Subject> kSubjects[] = { { "consultation", Subject::Consultation },
        { "plan", Subject::Plan }, { "contact", Subject::Contact }, { "goal", Subject::Goal },
        { "person", Subject::Person }, { "referral", Subject::Referral },
        { "enrolment", Subject::Enrolment }, { "session", Subject::Session },
        { "staff", Subject::Staff }, { "team", Subject::Team }, { "cycle", Subject::Cycle },
        { "project", Subject::Project } };

    constexpr Word<Direction> kDirections[] = { { "higher-is-better", Direction::HigherIsBetter },
        { "lower-is-better", Direction::LowerIsBetter }, { "neutral", Direction::Neutral } };

    const QStringList kCountedUnits { u"%"_s };
    const QStringList kAllUnits { u"%"_s, u"ratio of rates"_s, u"per 100 reviews"_s };

    template <class Words> QStringList wordsOf(const Words& table)
    {
        QStringList words;
        for (const auto& each : table)
            words += QString::fromLatin1(each.word);
        return words;
    }

    template <class Value, std::size_t N>
    Value valueOf(const Word<Value> (&table)[N], const QString& word)
    {
        for (const auto& each : table) {
            if (word == QLatin1String(each.word))
                return each.value;
        }
        return table[0].value;
    }

}

DefinitionReader::DefinitionReader(const QByteArray& json)
{
    const auto document = app::strictJson(json);
    m_isObject = document && document->isObject();
    if (!m_isObject)
        refuse(
            {}, u"indicator.not-json"_s, document ? QStringList { u"{"_s } : document.error().args);
    m_object = m_isObject ? document->object() : QJsonObject();
}

void DefinitionReader::refuse(const QString& field, const QString& code, const QStringList& args)
{
    const domain::Error error { domain::ErrorKind::Validation, field, code,
        QStringList { field } + args };
    for (const auto& known : m_errors) {
        // One fault of a field leads to others; a statement can have several of its own.
        if (known.field == field && (field != u"sql" || known.args == error.args))
            return;
    }
    m_errors.push_back(error);
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
    if (!value.isArray() || value.toArray().isEmpty())
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
void DefinitionReader::lintStatement(const QString& sql)
{
    for (const auto& fault : lintSql(sql))
        refuse(u"sql"_s, fault.code, fault.args);
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

QString DefinitionReader::sentence(const QString& field)
{
    const QString value = text(field);
    if (!matches(value, u"[A-Z].*\\."_s))
        refuse(field, u"indicator.no-sentence"_s);
    return value;
}

Subject DefinitionReader::subject()
{
    return valueOf(kSubjects, oneOf(u"subject"_s, wordsOf(kSubjects)));
}

Direction DefinitionReader::direction()
{
    return valueOf(kDirections, oneOf(u"direction"_s, wordsOf(kDirections)));
}

void DefinitionReader::readWords(IndicatorDefinition& definition)
{
    definition.id = pattern(u"id"_s, u"[A-Z]{3,4}[0-9]{1,2}[a-z]?"_s);
    definition.version = pattern(u"version"_s, u"[0-9]+\\.[0-9]+"_s);
    definition.title = text(u"title"_s);
    definition.plainEnglish = text(u"plainEnglish"_s);
    definition.rationale = text(u"rationale"_s);
    definition.numerator = text(u"numerator"_s);
    definition.denominator = text(u"denominator"_s);
    definition.source = text(u"source"_s);
}

/// How it is counted: or, where the program has nothing to count yet, why not. Never both.
void DefinitionReader::readCount(IndicatorDefinition& definition)
{
    if (m_object.contains(u"smallestGroup"_s))
        definition.smallestGroup = days(u"smallestGroup"_s);
    if (m_object.contains(u"noDataYet"_s)) {
        definition.noDataYet = sentence(u"noDataYet"_s);
        definition.unit = oneOf(u"unit"_s, kAllUnits);
        for (const QString& field : { u"reasons"_s, u"sql"_s }) {
            m_known += field;
            if (m_object.contains(field))
                refuse(field, u"indicator.sql-without-data"_s);
        }
        return;
    }
    definition.unit = oneOf(u"unit"_s, kCountedUnits);
    definition.reasons = reasons();
    definition.sql = sql();
    if (definition.sql.isEmpty())
        return;
    lintStatement(definition.sql);
    lintCodes(definition);
}

IndicatorDefinition DefinitionReader::read()
{
    IndicatorDefinition definition;
    if (!m_isObject)
        return definition;
    readWords(definition);
    definition.exclusions = list(u"exclusions"_s, u"X[1-7]|window-open|no-pair"_s);
    definition.registers = list(u"registers"_s, u"[a-z][a-z-]*"_s);
    definition.windowDays = days(u"windowDays"_s);
    definition.maturityDays = days(u"maturityDays"_s);
    definition.subject = subject();
    definition.direction = direction();
    readCount(definition);
    refuseUnknownFields();
    return definition;
}

}
