// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/care/ReadCareTest.h"

#include "domain/common/DateParser.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::CareTest;

    const auto kBadValue = u"instrument.bad-value"_s;

    /// "09-01": 901. 0 for anything else; the year read with has a 29 February.
    int dayOfYear(const QString& text)
    {
        const auto day = domain::parseDeclared(u"2000-"_s + text, domain::DateFormat::Iso);
        constexpr int kMonth = 100;
        return day ? day->month() * kMonth + day->day() : 0;
    }

    void readSeason(JsonFields& fields, CareTest& test)
    {
        const auto days = fields.texts("season");
        test.seasonFrom = dayOfYear(days.value(0));
        test.seasonTo = dayOfYear(days.value(1));
        // A season that begins on a day which most years lack has no beginning.
        constexpr int kLeapDay = 229;
        if (days.size() != 2 || test.seasonFrom == 0 || test.seasonTo == 0
            || test.seasonFrom == kLeapDay)
            fields.fail("season", kBadValue);
    }

    bool isAskable(const CareTest& test, const domain::CareSheet& sheet)
    {
        const auto* kind = sheet.kind(test.kind);
        if (!kind || test.field.isEmpty())
            return kind && test.answers.isEmpty();
        const auto* field = kind->field(test.field);
        return field
            && std::all_of(test.answers.begin(), test.answers.end(),
                [field](const auto& each) { return field->choice(each); });
    }

    void readCount(JsonFields& fields, CareTest& test)
    {
        test.field = fields.maybeText("field");
        test.answers = fields.texts("is");
        test.atLeast = fields.number("at_least");
        if (fields.has("season"))
            readSeason(fields, test);
        else
            test.months = fields.number("months");
    }

}

CareTest readCareTest(const QJsonValue& value, const QString& place, const domain::CareSheet& sheet,
    JsonFields::Problem& problem)
{
    JsonFields fields(value, place, problem);
    CareTest test;
    const char* key = "count";
    if (fields.has("score")) {
        key = "score";
        test.what = CareTest::What::Score;
        test.kind = fields.text(key);
        test.field = fields.text("field");
        test.atLeast = fields.number("at_least");
        test.months = fields.number("months");
    } else if (fields.has("latest")) {
        key = "latest";
        test.what = CareTest::What::Latest;
        test.kind = fields.text(key);
        test.field = fields.text("field");
        test.answers = fields.texts("is");
        test.months = fields.number("months");
    } else if (fields.has("passed")) {
        key = "passed";
        test.what = CareTest::What::Passed;
        test.kind = fields.text(key);
        test.field = fields.text("field");
    } else if (fields.has("count")) {
        test.kind = fields.text(key);
        readCount(fields, test);
    } else {
        key = "season";
        test.what = CareTest::What::Season;
        readSeason(fields, test);
    }
    const bool isOfSheet
        = test.what != CareTest::What::Season && test.what != CareTest::What::Score;
    if (isOfSheet && !isAskable(test, sheet))
        fields.fail(key, kBadValue);
    if (test.months < 0 || test.atLeast < 1)
        fields.fail(key, kBadValue);
    fields.close();
    return test;
}

}
