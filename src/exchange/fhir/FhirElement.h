// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fhir/FhirProblem.h"

#include <QStringList>

#include <simdjson.h>

#include <optional>

namespace rooftree::exchange {

/// A JSON object of a FHIR resource. What is absent reads as empty; what is there with another
/// type than FHIR gives it is a rejecting problem (fhir.wrong-type).
class FhirElement final {
public:
    FhirElement(simdjson::dom::object json, QString path, FhirProblems& problems)
        : m_json(json)
        , m_path(std::move(path))
        , m_problems(&problems)
    {
    }

    [[nodiscard]] QString text(std::string_view key) const;
    [[nodiscard]] std::optional<bool> flag(std::string_view key) const;
    [[nodiscard]] std::optional<double> number(std::string_view key) const;
    [[nodiscard]] std::optional<FhirElement> child(std::string_view key) const;
    [[nodiscard]] std::vector<FhirElement> children(std::string_view key) const;
    [[nodiscard]] std::optional<FhirElement> firstChild(std::string_view key) const;
    /// One object or a list of them, as the "0..1" and "0..*" of a Reference are written.
    [[nodiscard]] std::vector<FhirElement> oneOrMore(std::string_view key) const;
    [[nodiscard]] QStringList texts(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const;

    [[nodiscard]] FhirProblems& problems() const { return *m_problems; }

    /// The element's name in messages ("valueQuantity.value").
    [[nodiscard]] QString pathOf(std::string_view key) const;

private:
    void noteWrongType(std::string_view key) const;

    simdjson::dom::object m_json;
    QString m_path;
    FhirProblems* m_problems;
};

}
