// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/courses/ReadCourseFormats.h"

#include "application/common/StrictJson.h"
#include "application/instruments/JsonFields.h"
#include "resources/Resources.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::CourseFormat;
    using domain::ErrorKind;
    using domain::Result;

    const auto kBadValue = u"instrument.bad-value"_s;

    int positive(JsonFields& fields, const char* key)
    {
        const auto number = fields.number(key);
        if (number < 1)
            fields.fail(key, kBadValue);
        return number;
    }

    std::vector<domain::AttendanceMark> marks(JsonFields& fields, const char* key)
    {
        std::vector<domain::AttendanceMark> list;
        for (const auto& word : fields.texts(key)) {
            const auto mark = domain::attendanceMarkFromWord(word);
            if (mark)
                list.push_back(*mark);
            else
                fields.fail(key, kBadValue);
        }
        return list;
    }

}

Result<CourseFormat> readCourseFormat(const QByteArray& json)
{
    const auto document = strictJson(json);
    if (!document || !document->isObject())
        return domain::fail(ErrorKind::Validation, {}, u"rules.unreadable"_s);
    JsonFields::Problem problem;
    JsonFields fields(document->object(), {}, problem);
    CourseFormat format;
    format.id = fields.text("id");
    format.version = fields.text("version");
    format.title = fields.text("title");
    format.sessions = positive(fields, "sessions");
    format.everyDays = positive(fields, "every_days");
    format.minutes = positive(fields, "minutes");
    format.completeNumerator = positive(fields, "complete_numerator");
    format.completeDenominator = positive(fields, "complete_denominator");
    format.countsAsAttended = marks(fields, "counts_as_attended");
    format.absencesForContact = positive(fields, "absences_for_contact");
    format.capacity = positive(fields, "capacity");
    format.leastPeople = positive(fields, "least_people");
    format.source = fields.text("source");
    (void)fields.text("source_date");
    format.verifiedBy = fields.maybeText("verified_by");
    if (format.completeNumerator > format.completeDenominator)
        fields.fail("complete_numerator", kBadValue);
    fields.close();
    if (problem)
        return tl::unexpected(*problem);
    return format;
}

Result<std::vector<CourseFormat>> readCourseFormats()
{
    std::vector<CourseFormat> formats;
    for (const auto& path : resources::list(u"courses/")) {
        auto format = readCourseFormat(resources::read(path));
        if (!format)
            return domain::fail(ErrorKind::Incompatible, path, u"rules.unreadable"_s);
        formats.push_back(*std::move(format));
    }
    return formats;
}

}
