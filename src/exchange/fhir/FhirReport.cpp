// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/FhirReport.h"

namespace rooftree::exchange {
namespace {

    void add(FhirTypeCount& sum, const FhirTypeCount& part)
    {
        sum.imported += part.imported;
        sum.unchanged += part.unchanged;
        sum.skipped += part.skipped;
    }

}

FhirTypeCount FhirReport::total(const QString& resourceType) const
{
    FhirTypeCount sum;
    for (const auto& file : files)
        add(sum, file.byType.value(resourceType));
    return sum;
}

FhirTypeCount FhirReport::total() const
{
    FhirTypeCount sum;
    for (const auto& file : files) {
        for (const auto& count : file.byType)
            add(sum, count);
    }
    return sum;
}

int FhirReport::refusedFiles() const
{
    return static_cast<int>(std::count_if(
        files.begin(), files.end(), [](const FhirFileReport& file) { return file.isRefused(); }));
}

int FhirReport::appliedFiles() const
{
    return static_cast<int>(std::count_if(
        files.begin(), files.end(), [](const FhirFileReport& file) { return file.isApplied; }));
}

QHash<QString, QByteArray> FhirReport::sha256s() const
{
    QHash<QString, QByteArray> sums;
    for (const auto& file : files)
        sums.insert(file.file, file.sha256);
    return sums;
}

}
