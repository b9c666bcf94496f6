// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fhir/FhirElement.h"

#include <QHash>

namespace rooftree::exchange {

/// One resource of a file and the names it can be referred to by.
struct FhirEntry {
    int number = 0; ///< from 1
    QString fullUrl;
    QString type;
    QString id;
    FhirElement resource;

    /// "Patient/1"; empty without an id.
    [[nodiscard]] QString relative() const;

    /// The full URL when it is the same everywhere ("urn:uuid:...", "https://..."), else empty.
    [[nodiscard]] QString globalName() const;
};

/// The resources of a Bundle, or a single one, with their references.
class ResourceSet final {
public:
    static constexpr size_t kMostEntries = 10'000;

    /// A Bundle or any other resource. Problems: fhir.no-type, fhir.bundle-type,
    /// fhir.request-method, fhir.too-many-entries (args: limit), fhir.duplicate-entry.
    [[nodiscard]] static ResourceSet of(const FhirElement& root, int firstNumber);

    [[nodiscard]] bool isBundle() const { return m_isBundle; }

    [[nodiscard]] const std::vector<FhirEntry>& entries() const { return m_entries; }

    /// The entry that `reference` names; null when it is not in the file.
    [[nodiscard]] const FhirEntry* find(const QString& reference) const;

    /// Whether resources are part of one another in a circle.
    [[nodiscard]] bool hasCycle() const;

private:
    void add(const FhirElement& resource, const QString& fullUrl, int number);
    void addBundle(const FhirElement& bundle);
    [[nodiscard]] std::vector<size_t> linksOf(size_t index) const;

    std::vector<FhirEntry> m_entries;
    QHash<QString, size_t> m_byName;
    bool m_isBundle = false;
};

}
