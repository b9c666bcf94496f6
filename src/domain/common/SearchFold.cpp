// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/SearchFold.h"

#include "domain/common/Characters.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    /// What one character becomes: nothing, a gap between words, or one or two characters.
    struct Folded {
        char16_t first = 0;
        char16_t second = 0;
    };

    constexpr char16_t kGap = u' ';
    /// Latin, Greek, Cyrillic, Hebrew, Arabic and the Indic scripts lie below; above are CJK and
    /// forms made of them.
    constexpr char16_t kTableEnd = 0x3000;

    struct Letters {
        char16_t from;
        std::u16string_view to;
    };

    /// Letters that Unicode does not take apart, in the spelling people use on an English keyboard.
    constexpr std::array<Letters, 25> kLetters { { { u'ß', u"ss" }, { u'ẞ', u"ss" },
        { u'æ', u"ae" }, { u'Æ', u"ae" }, { u'œ', u"oe" }, { u'Œ', u"oe" }, { u'ø', u"o" },
        { u'Ø', u"o" }, { u'ł', u"l" }, { u'Ł', u"l" }, { u'đ', u"d" }, { u'Đ', u"d" },
        { u'ð', u"d" }, { u'Ð', u"d" }, { u'þ', u"th" }, { u'Þ', u"th" }, { u'ħ', u"h" },
        { u'Ħ', u"h" }, { u'ı', u"i" }, { u'ŋ', u"ng" }, { u'Ŋ', u"ng" }, { u'ŧ', u"t" },
        { u'Ŧ', u"t" }, { u'ə', u"e" }, { u'Ə', u"e" } } };

    constexpr std::u16string_view kApostrophes
        = u"'`\u00B4\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BD\u2032";

    /// An accent, a vowel point; but not an Indic vowel sign or virama, without which a word is
    /// another word.
    bool isAccent(QChar c)
    {
        constexpr unsigned char kVirama = 9;
        return c.category() == QChar::Mark_NonSpacing && c.combiningClass() != 0
            && c.combiningClass() != kVirama;
    }

    const Letters* lettersFor(QChar c)
    {
        const auto found = std::find_if(kLetters.begin(), kLetters.end(),
            [c](const Letters& letters) { return letters.from == c.unicode(); });
        return found == kLetters.end() ? nullptr : &*found;
    }

    bool isDropped(QChar c)
    {
        return kApostrophes.find(c.unicode()) != std::u16string_view::npos || isInvisible(c)
            || isAccent(c);
    }

    void put(Folded& folded, char16_t unit)
    {
        if (folded.first == 0)
            folded.first = unit;
        else if (folded.second == 0)
            folded.second = unit;
    }

    void append(Folded& folded, QChar c)
    {
        if (const auto* letters = lettersFor(c)) {
            for (const char16_t unit : letters->to)
                put(folded, unit);
        } else if (c.isDigit()) {
            put(folded, static_cast<char16_t>(u'0' + c.digitValue()));
        } else if (c.isLetterOrNumber() || c.isMark()) {
            put(folded, c.toCaseFolded().unicode());
        }
    }

    /// Taken apart first, then part by part: Ǿ is Ø with an accent, and Ø is written o.
    Folded foldOne(QChar c)
    {
        if (isDropped(c))
            return {};
        const auto parts = QString(c).normalized(QString::NormalizationForm_KD);
        Folded folded;
        bool isGap = true;
        for (const QChar part : parts) {
            isGap = isGap && !isDropped(part);
            if (!isDropped(part))
                append(folded, part);
        }
        return folded.first == 0 && isGap ? Folded { kGap } : folded;
    }

    using Table = std::array<Folded, kTableEnd>;

    const Table& table()
    {
        static const auto folds = [] {
            Table made;
            for (char16_t c = 0; c < kTableEnd; ++c)
                made[c] = foldOne(QChar(c));
            return made;
        }();
        return folds;
    }

    /// Above the table: full-width forms become ASCII, ideographs and syllables stay whole.
    Folded foldHigh(QChar c)
    {
        if (c.unicode() >= 0xF900)
            return foldOne(c);
        return c.isLetterOrNumber() ? Folded { c.unicode() } : Folded { kGap };
    }

    /// Writes into a buffer that is large enough; gaps are single and never first.
    class Writer final {
    public:
        explicit Writer(QChar* out) : m_start(out), m_out(out) { }

        void put(Folded folded)
        {
            if (folded.first == kGap) {
                if (m_out != m_start && m_out[-1] != kGap)
                    *m_out++ = kGap;
                return;
            }
            putUnit(folded.first);
            putUnit(folded.second);
        }

        void putUnit(char16_t unit)
        {
            if (unit != 0)
                *m_out++ = unit;
        }

        [[nodiscard]] qsizetype finish()
        {
            if (m_out != m_start && m_out[-1] == kGap)
                --m_out;
            return m_out - m_start;
        }

    private:
        QChar* m_start;
        QChar* m_out;
    };

}

QString foldForSearch(QStringView text)
{
    const auto& folds = table();
    QString out(2 * text.size(), Qt::Uninitialized);
    Writer writer(out.data());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < kTableEnd) {
            writer.put(folds[c.unicode()]);
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const bool isWord = QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text[i + 1]));
            if (!isWord) {
                writer.put({ kGap });
            } else {
                writer.putUnit(c.unicode());
                writer.putUnit(text[i + 1].unicode());
            }
            ++i;
        } else {
            writer.put(foldHigh(c));
        }
    }
    out.resize(writer.finish());
    return out;
}

}
