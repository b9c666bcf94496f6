// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/TextDecoder.h"

#include <simdjson.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    /// Windows-1252 at 0x80 to 0x9F, where it differs from Latin-1; 0 where it has no character.
    constexpr std::array<char16_t, 32> kWindows { 0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
        0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C,
        0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178 };

    bool isAscii(std::string_view bytes)
    {
        return std::none_of(bytes.begin(), bytes.end(),
            [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
    }

    std::optional<QString> fromWindows(std::string_view bytes)
    {
        QString text(static_cast<qsizetype>(bytes.size()), Qt::Uninitialized);
        QChar* out = text.data();
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            const bool isSpecial = byte >= 0x80 && byte < 0xA0;
            const char16_t unit = isSpecial ? kWindows[byte - 0x80U] : char16_t(byte);
            if (isSpecial && unit == 0)
                return std::nullopt;
            *out++ = QChar(unit);
        }
        return text;
    }

}

QString nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Ascii:
        return u"ASCII"_s;
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf8WithMark:
        return u"UTF-8 with BOM"_s;
    case Encoding::Utf16:
        return u"UTF-16"_s;
    case Encoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

std::optional<QString> TextDecoder::decode(std::string_view bytes)
{
    const auto size = static_cast<qsizetype>(bytes.size());
    if (isAscii(bytes))
        return QString::fromLatin1(bytes.data(), size);
    if (m_encoding != Encoding::Windows1252) {
        if (simdjson::validate_utf8(bytes.data(), bytes.size())) {
            if (m_encoding == Encoding::Ascii)
                m_encoding = Encoding::Utf8;
            return QString::fromUtf8(bytes.data(), size);
        }
        if (m_encoding != Encoding::Ascii)
            return std::nullopt;
        m_encoding = Encoding::Windows1252;
    }
    return fromWindows(bytes);
}

}
