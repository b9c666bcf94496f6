// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/Totp.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace rooftree::domain {
namespace {

    constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    constexpr int kBits = 5;

    int valueOf(QChar character)
    {
        const auto upper = character.toUpper().toLatin1();
        const auto* found
            = upper == '\0' ? nullptr : std::char_traits<char>::find(kAlphabet, 32, upper);
        return found ? static_cast<int>(found - kAlphabet) : -1;
    }

}

QString totpCode(const QByteArray& secret, qint64 step, int digits)
{
    QByteArray counter(8, '\0');
    qToBigEndian(static_cast<quint64>(step), counter.data());
    const auto hash = QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
    const int offset = hash.back() & 0xf;
    const quint32 number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffffu;
    quint32 modulus = 1;
    for (int i = 0; i < digits; ++i)
        modulus *= 10;
    return QString::number(number % modulus).rightJustified(digits, u'0');
}

QString toBase32(const QByteArray& bytes)
{
    QString text;
    unsigned buffer = 0;
    int held = 0;
    for (const auto byte : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(byte);
        for (held += 8; held >= kBits; held -= kBits)
            text += QLatin1Char(kAlphabet[(buffer >> (held - kBits)) & 31]);
    }
    if (held > 0)
        text += QLatin1Char(kAlphabet[(buffer << (kBits - held)) & 31]);
    return text;
}

QByteArray fromBase32(const QString& text)
{
    QByteArray bytes;
    unsigned buffer = 0;
    int held = 0;
    for (const auto character : text) {
        if (character.isSpace())
            continue;
        const int value = valueOf(character);
        if (value < 0)
            return {};
        buffer = (buffer << kBits) | static_cast<unsigned>(value);
        held += kBits;
        if (held >= 8) {
            held -= 8;
            bytes += static_cast<char>((buffer >> held) & 0xff);
        }
    }
    return bytes;
}

}
