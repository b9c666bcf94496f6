// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types into a field that has a reader of its own.
#include "application/trail/TrailAnchor.h"
#include "backup/BackupFolder.h"
#include "domain/access/Totp.h"
#include "domain/consultation/TextShortcut.h"
#include "domain/goals/GoalText.h"
#include "domain/goals/Rating.h"
#include "domain/instruments/ScoreValue.h"
#include "domain/kiosk/KioskCode.h"
#include "domain/opioids/Amount.h"
#include "fuzz/targets/Targets.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

void amounts(const QString& typed)
{
    if (const auto exact = domain::Exact::parse(typed, u"amount"_s)) {
        const auto again = domain::Exact::parse(exact->toString(), u"amount"_s);
        fuzz::require(again.has_value() && *again == *exact);
    }
    for (const auto decimals : { 0, 1, 4 }) {
        if (const auto score = domain::ScoreValue::parse(typed, decimals)) {
            const auto again = domain::ScoreValue::parse(score->toString(decimals), decimals);
            fuzz::require(
                again.has_value() && again->inTenThousandths() == score->inTenThousandths());
        }
    }
    if (const auto rating = domain::Rating0to10::parse(typed))
        fuzz::require(domain::Rating0to10::parse(rating->toString()) == *rating);
}

void words(const QString& typed)
{
    if (const auto goal = domain::GoalText::parse(typed))
        fuzz::require(domain::GoalText::parse(goal->toString()).has_value());
    if (const auto kept = domain::TextShortcut::parse(typed.section(u'\n', 0, 0), typed))
        fuzz::require(domain::TextShortcut::parse(kept->word(), kept->text()) == *kept);
}

void codes(const QString& typed)
{
    if (const auto anchor = app::TrailAnchor::parse(typed))
        fuzz::require(app::TrailAnchor::parse(anchor->toString()) == *anchor);
    if (const auto name = backup::BackupName::parse(typed))
        fuzz::require(backup::BackupName::parse(name->toString()).has_value());
    if (const auto code = domain::KioskCode::parse(typed, 14, 3)) {
        const auto again = domain::KioskCode::parse(code->digits(), 14, 3);
        fuzz::require(again.has_value() && again->digits() == code->digits());
    }
    const auto secret = domain::fromBase32(typed);
    fuzz::require(domain::fromBase32(domain::toBase32(secret)) == secret);
}

}

namespace rooftree::fuzz {

void typed(const QByteArray& bytes)
{
    const auto text = QString::fromUtf8(bytes);
    amounts(text);
    words(text);
    codes(text);
}

}
