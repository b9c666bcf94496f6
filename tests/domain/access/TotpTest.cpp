// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/Totp.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

TEST_CASE("codes are those of RFC 6238, appendix B", "[domain][access][r15]")
{
    const QByteArray secret = "12345678901234567890";
    const std::pair<qint64, QString> vectors[] = { { 59, u"94287082"_s },
        { 1111111109, u"07081804"_s }, { 1111111111, u"14050471"_s }, { 1234567890, u"89005924"_s },
        { 2000000000, u"69279037"_s }, { 20000000000, u"65353130"_s } };

    for (const auto& [seconds, code] : vectors) {
        const auto step = domain::totpStep({ seconds * 1000 });
        CHECK(domain::totpCode(secret, step, 8) == code);
        CHECK(domain::totpCode(secret, step) == code.right(6));
    }
}

TEST_CASE("counters are those of RFC 4226, appendix D", "[domain][access][r15]")
{
    const QByteArray secret = "12345678901234567890";
    const QStringList codes { u"755224"_s, u"287082"_s, u"359152"_s, u"969429"_s, u"338314"_s,
        u"254676"_s, u"287922"_s, u"162583"_s, u"399871"_s, u"520489"_s };

    for (qint64 count = 0; count < codes.size(); ++count)
        CHECK(domain::totpCode(secret, count) == codes[count]);
}

TEST_CASE("base32 is that of RFC 4648, read back as people type it", "[domain][access][r15]")
{
    const std::pair<QByteArray, QString> vectors[]
        = { { "", u""_s }, { "f", u"MY"_s }, { "fo", u"MZXQ"_s }, { "foo", u"MZXW6"_s },
              { "foob", u"MZXW6YQ"_s }, { "fooba", u"MZXW6YTB"_s }, { "foobar", u"MZXW6YTBOI"_s } };

    for (const auto& [bytes, text] : vectors) {
        CHECK(domain::toBase32(bytes) == text);
        CHECK(domain::fromBase32(text) == bytes);
    }
    CHECK(domain::fromBase32(u"mzxw 6ytb oi"_s) == "foobar");
    CHECK(domain::fromBase32(u"MZXW1YTB"_s).isEmpty());
    CHECK(domain::fromBase32(u"MZXé6YTB"_s).isEmpty());
}
