// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/FhirElement.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    QString toText(std::string_view bytes)
    {
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }

    /// Absent, or null, which FHIR allows beside an extension only: nothing is there.
    bool isThere(simdjson::simdjson_result<simdjson::dom::element> found)
    {
        return found.error() == simdjson::SUCCESS && !found.value_unsafe().is_null();
    }

}

QString FhirElement::text(std::string_view key) const
{
    const auto found = m_json.at_key(key);
    if (!isThere(found))
        return {};
    std::string_view bytes;
    if (found.value_unsafe().get_string().get(bytes) != simdjson::SUCCESS) {
        noteWrongType(key);
        return {};
    }
    return toText(bytes);
}

std::optional<bool> FhirElement::flag(std::string_view key) const
{
    const auto found = m_json.at_key(key);
    if (!isThere(found))
        return std::nullopt;
    bool value = false;
    if (found.value_unsafe().get_bool().get(value) == simdjson::SUCCESS)
        return value;
    noteWrongType(key);
    return std::nullopt;
}

std::optional<double> FhirElement::number(std::string_view key) const
{
    const auto found = m_json.at_key(key);
    if (!isThere(found))
        return std::nullopt;
    double value = 0;
    if (found.value_unsafe().is_number()
        && found.value_unsafe().get_double().get(value) == simdjson::SUCCESS)
        return value;
    noteWrongType(key);
    return std::nullopt;
}

std::optional<FhirElement> FhirElement::child(std::string_view key) const
{
    const auto found = m_json.at_key(key);
    if (!isThere(found))
        return std::nullopt;
    simdjson::dom::object object;
    if (found.value_unsafe().get_object().get(object) == simdjson::SUCCESS)
        return FhirElement(object, pathOf(key), *m_problems);
    noteWrongType(key);
    return std::nullopt;
}

std::vector<FhirElement> FhirElement::children(std::string_view key) const
{
    std::vector<FhirElement> list;
    const auto found = m_json.at_key(key);
    if (!isThere(found))
        return list;
    simdjson::dom::array array;
    if (found.value_unsafe().get_array().get(array) != simdjson::SUCCESS) {
        noteWrongType(key);
        return list;
    }
    for (const auto item : array) {
        simdjson::dom::object object;
        if (item.get_object().get(object) == simdjson::SUCCESS)
            list.emplace_back(object, pathOf(key), *m_problems);
        else
            noteWrongType(key);
    }
    return list;
}

std::optional<FhirElement> FhirElement::firstChild(std::string_view key) const
{
    auto list = children(key);
    return list.empty() ? std::nullopt : std::optional(list.front());
}

std::vector<FhirElement> FhirElement::oneOrMore(std::string_view key) const
{
    const auto found = m_json.at_key(key);
    if (!isThere(found) || !found.value_unsafe().is_object())
        return children(key);
    return { *child(key) };
}

QStringList FhirElement::texts(std::string_view key) const
{
    QStringList list;
    const auto found = m_json.at_key(key);
    if (!isThere(found))
        return list;
    simdjson::dom::array array;
    if (found.value_unsafe().get_array().get(array) != simdjson::SUCCESS) {
        noteWrongType(key);
        return list;
    }
    for (const auto item : array) {
        std::string_view bytes;
        if (item.get_string().get(bytes) == simdjson::SUCCESS)
            list.append(toText(bytes));
        else if (!item.is_null())
            noteWrongType(key);
    }
    return list;
}

bool FhirElement::has(std::string_view key) const { return isThere(m_json.at_key(key)); }

QString FhirElement::pathOf(std::string_view key) const
{
    return m_path.isEmpty() ? toText(key) : m_path + u'.' + toText(key);
}

void FhirElement::noteWrongType(std::string_view key) const
{
    m_problems->reject(pathOf(key), u"fhir.wrong-type"_s);
}

}
