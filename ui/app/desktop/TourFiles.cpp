// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TourFiles.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    // NHS numbers of the range that is kept for tests.
    constexpr auto kList = "NHS number,Surname,First name,Date of birth,Gender,Postcode\n"
                           "999 000 0107,Okafor,Mina,02/04/1958,Female,LS1 4AP\n"
                           "999 000 0115,Whitfield,Owen,19/11/1949,Male,LS6 2UE\n"
                           "999 000 0199,Pryce,Delyth,07/08/1961,Female,LS9 7TF\n";

    constexpr auto kBundle = R"({"resourceType":"Bundle","type":"collection","entry":[
{"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"1","identifier":[
{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990000107"}],
"name":[{"family":"Okafor","given":["Mina"]}],"gender":"female","birthDate":"1958-04-02"}},
{"fullUrl":"urn:uuid:2","resource":{"resourceType":"Condition","id":"2",
"clinicalStatus":{"coding":[{"code":"active"}]},"onsetDateTime":"2016-11",
"code":{"coding":[{"system":"http://snomed.info/sct","code":"13645005",
"display":"Chronic obstructive lung disease"}]},"subject":{"reference":"urn:uuid:1"}}},
{"fullUrl":"urn:uuid:3","resource":{"resourceType":"Observation","id":"3","status":"final",
"code":{"coding":[{"system":"http://loinc.org","code":"29463-7","display":"Body weight"}]},
"subject":{"reference":"urn:uuid:1"},"effectiveDateTime":"2026-01-20",
"valueQuantity":{"value":71.5,"unit":"kg"}}},
{"fullUrl":"urn:uuid:4","resource":{"resourceType":"Immunization","id":"4"}}]})";

    constexpr auto kBroken = R"({"resourceType":"Bundle","type":"collection","entry":[)";

    bool write(const QDir& folder, const QString& name, const char* text)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
    }

}

std::optional<TourFiles> writeTourFiles(const QDir& folder)
{
    const QDir records(folder.filePath(u"records"_s));
    const bool isWritten = records.mkpath(u"."_s) && write(folder, u"list.csv"_s, kList)
        && write(records, u"okafor.json"_s, kBundle) && write(records, u"cut-off.json"_s, kBroken);
    if (!isWritten)
        return std::nullopt;
    return TourFiles { folder.filePath(u"list.csv"_s), records.path() };
}

}
