// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kiosk/KioskCode.h"

#include <QCryptographicHash>
#include <QDate>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    constexpr int kLeapYear = 2000; // somebody may be born on 29 February

    bool isBetweenDigits(QChar each) { return each.isSpace() || each == u'-'; }

}

KioskCode::KioskCode(QString digits, int day, int month)
    : m_digits(std::move(digits))
    , m_day(day)
    , m_month(month)
{
}

Result<KioskCode> KioskCode::parse(QStringView digits, int day, int month)
{
    QString kept;
    for (const auto each : digits) {
        if (each.digitValue() >= 0)
            kept.append(QChar(u'0' + each.digitValue()));
        else if (!isBetweenDigits(each))
            return fail(ErrorKind::Validation, u"kioskCode"_s, u"code.form"_s);
    }
    if (kept.size() != kDigits)
        return fail(ErrorKind::Validation, u"kioskCode"_s, u"code.form"_s);
    if (!QDate::isValid(kLeapYear, month, day))
        return fail(ErrorKind::Validation, u"birthDay"_s, u"date.no-such-day"_s);
    return KioskCode(kept, day, month);
}

QByteArray KioskCode::hash(const QString& practice) const
{
    const auto text = u"rooftree-kiosk-1|%1|%2|%3-%4"_s.arg(
        practice, m_digits, QString::number(m_month), QString::number(m_day));
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QByteArray KioskCode::digitsHash(const QString& practice) const
{
    const auto text = u"rooftree-kiosk-digits-1|%1|%2"_s.arg(practice, m_digits);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

}
