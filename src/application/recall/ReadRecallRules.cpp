// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/recall/ReadRecallRules.h"

#include "application/common/StrictJson.h"
#include "application/instruments/JsonFields.h"
#include "resources/Resources.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::RecallRules;
    using domain::Result;

    int positive(JsonFields& fields, const char* key)
    {
        const auto number = fields.number(key);
        if (number < 1)
            fields.fail(key, u"instrument.bad-value"_s);
        return number;
    }

}

Result<RecallRules> readRecallRules(const QByteArray& json)
{
    const auto document = strictJson(json);
    if (!document || !document->isObject())
        return domain::fail(ErrorKind::Validation, {}, u"rules.unreadable"_s);
    JsonFields::Problem problem;
    JsonFields fields(document->object(), {}, problem);
    RecallRules rules;
    (void)fields.text("version");
    (void)fields.text("purpose");
    rules.source = fields.text("source");
    (void)fields.text("source_date");
    rules.verifiedBy = fields.maybeText("verified_by");
    rules.registers = fields.texts("registers");
    rules.everyMonths = positive(fields, "every_months");
    rules.invitations = positive(fields, "invitations");
    rules.daysBetween = positive(fields, "days_between");
    rules.supportOfferDays = positive(fields, "support_offer_days");
    rules.supportLooksBackDays = positive(fields, "support_looks_back_days");
    rules.longestExceptionDays = positive(fields, "longest_exception_days");
    rules.letterAtMostDays = positive(fields, "letter_at_most_days");
    rules.letterAtLeastDays = positive(fields, "letter_at_least_days");
    rules.letterResultsMonths = positive(fields, "letter_results_months");
    const auto reasons = fields.list("exception_reasons");
    for (const auto& each : reasons) {
        JsonFields reason(each, fields.at("exception_reasons"), problem);
        rules.reasons.push_back({ reason.text("id"), reason.text("words") });
        reason.close();
    }
    fields.close();
    if (problem)
        return tl::unexpected(*problem);
    return rules;
}

Result<RecallRules> readRecallRules()
{
    return readRecallRules(resources::read(u"rules/recall.json"));
}

}
