// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/opioids/Amount.h"

#include "domain/common/Number.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    constexpr qint64 kPerThousandth = Exact::kOne / 1000;
    /// No box holds it. Below it nothing here comes near the end of 64 bits.
    constexpr double kHighest = 99'999.999;
    /// Far above what a double loses of a number below kHighest, far below a tenth of a thousandth.
    constexpr double kNoise = 1e-6;

}

Result<Exact> Exact::parse(QStringView typed, const QString& field)
{
    const auto value = parseDecimal(typed, 0, kHighest, field, Sign::Refused);
    if (!value)
        return failure(value);
    const double thousandths = std::round(*value * 1000);
    if (std::abs(*value * 1000 - thousandths) > kNoise)
        return fail(ErrorKind::Validation, field, u"opioid.too-fine"_s);
    return Exact(static_cast<qint64>(thousandths) * kPerThousandth);
}

QString Exact::toString() const
{
    auto text = QString::number(m_millionths / kOne);
    auto rest = QString::number(m_millionths % kOne).rightJustified(6, u'0');
    while (rest.endsWith(u'0'))
        rest.chop(1);
    return rest.isEmpty() ? text : text + u'.' + rest;
}

Milligrams Factor::of(Milligrams amount) const
{
    // Both are whole thousandths, so the division leaves nothing over.
    return Milligrams(Exact::millionths(amount.number().inMillionths() / kPerThousandth
        * (m_number.inMillionths() / kPerThousandth)));
}

}
