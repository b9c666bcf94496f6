// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/ReportWords.h"

#include <QCoreApplication>

#include <numeric>

namespace rooftree::presentation {
namespace {

    QString translated(const char* words) { return QCoreApplication::translate("reports", words); }

    QString percent(double share) { return QString::number(share * 100, 'f', 0); }

}

QString countWords(const audit::Tally& tally)
{
    return translated(QT_TRANSLATE_NOOP("reports", "%1 of %2"))
        .arg(QString::number(tally.numerator), QString::number(tally.denominator));
}

QString shareWords(const audit::Tally& tally)
{
    const auto share = tally.value();
    return share ? translated(QT_TRANSLATE_NOOP("reports", "%1 %")).arg(percent(*share))
                 : translated(QT_TRANSLATE_NOOP("reports", "nothing to count"));
}

QString intervalWords(const audit::Tally& tally)
{
    const auto interval = tally.interval();
    return interval ? translated(QT_TRANSLATE_NOOP("reports", "%1 to %2 %"))
                          .arg(percent(interval->lo), percent(interval->hi))
                    : QString();
}

qint64 leftOut(const audit::IndicatorResult& result)
{
    return std::accumulate(result.excluded.begin(), result.excluded.end(), qint64 { 0 },
        [](qint64 sum, const audit::ReasonCount& reason) { return sum + reason.count; });
}

}
