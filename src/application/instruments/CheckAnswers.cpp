// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/instruments/CheckAnswers.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;

domain::Result<void> checkAnswers(
    const domain::Instrument& instrument, const domain::ItemAnswers& answers)
{
    for (auto each = answers.constBegin(); each != answers.constEnd(); ++each) {
        const auto* item = instrument.item(each.key());
        if (!item || !item->takes(each.value()))
            return domain::fail(domain::ErrorKind::Validation, u"questionnaireAnswer"_s,
                u"questionnaire.bad-answer"_s, { each.key() });
    }
    return {};
}

}
