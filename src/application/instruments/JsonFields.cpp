// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/instruments/JsonFields.h"

#include <cmath>
#include <cstdlib>

namespace rooftree::app {
namespace {

    /// No score, answer or count is anywhere near it.
    constexpr qint64 kLargest = 100'000'000;

}

using namespace Qt::StringLiterals;

JsonFields::JsonFields(const QJsonValue& value, QString place, Problem& problem)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_problem(problem)
{
    if (!value.isObject() && !m_problem)
        m_problem = domain::Error { domain::ErrorKind::Validation, m_place,
            u"instrument.bad-value"_s, {} };
}

QString JsonFields::at(const char* key) const
{
    const auto name = QString::fromLatin1(key);
    return m_place.isEmpty() ? name : m_place + u'.' + name;
}

void JsonFields::fail(const char* key, const QString& code)
{
    if (!m_problem)
        m_problem = domain::Error { domain::ErrorKind::Validation, at(key), code, {} };
}

QJsonValue JsonFields::value(const char* key)
{
    const auto name = QString::fromLatin1(key);
    m_taken.insert(name);
    if (!m_object.contains(name))
        fail(key, u"instrument.missing"_s);
    return m_object.value(name);
}

QString JsonFields::maybeText(const char* key)
{
    const auto found = value(key);
    if (!found.isString())
        fail(key, u"instrument.bad-value"_s);
    return found.toString();
}

QString JsonFields::text(const char* key)
{
    const auto found = maybeText(key);
    if (found.trimmed().isEmpty())
        fail(key, u"instrument.missing"_s);
    return found;
}

int JsonFields::number(const char* key)
{
    const auto whole = score(key).inTenThousandths();
    const auto number = whole / domain::ScoreValue::kOne;
    if (number * domain::ScoreValue::kOne != whole || std::abs(number) > kLargest)
        fail(key, u"instrument.bad-value"_s);
    return static_cast<int>(number);
}

bool JsonFields::boolean(const char* key)
{
    const auto found = value(key);
    if (!found.isBool())
        fail(key, u"instrument.bad-value"_s);
    return found.toBool();
}

domain::ScoreValue JsonFields::score(const char* key)
{
    const auto found = value(key);
    const auto scaled = found.toDouble(0) * static_cast<double>(domain::ScoreValue::kOne);
    if (!found.isDouble() || std::abs(found.toDouble(0)) > static_cast<double>(kLargest)
        || std::abs(scaled - std::round(scaled)) > 1e-6 * std::max(1.0, std::abs(scaled)))
        fail(key, u"instrument.bad-value"_s);
    return domain::ScoreValue::tenThousandths(std::llround(scaled));
}

QJsonArray JsonFields::list(const char* key)
{
    const auto found = value(key);
    if (!found.isArray())
        fail(key, u"instrument.bad-value"_s);
    return found.toArray();
}

QStringList JsonFields::texts(const char* key)
{
    QStringList texts;
    const auto all = list(key);
    for (const auto& each : all) {
        if (!each.isString())
            fail(key, u"instrument.bad-value"_s);
        texts.append(each.toString());
    }
    return texts;
}

void JsonFields::close()
{
    const auto keys = m_object.keys();
    for (const auto& key : keys) {
        if (!m_taken.contains(key))
            fail(key.toLatin1().constData(), u"instrument.unknown-key"_s);
    }
}

}
