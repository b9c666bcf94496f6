// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/TypedPerson.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr int kCentury = 100;

    /// Takes the first match out of `rest`.
    QString takeOut(QString& rest, const QRegularExpression& pattern)
    {
        const auto match = pattern.match(rest);
        if (!match.hasMatch())
            return {};
        rest.replace(match.capturedStart(), match.capturedLength(), u" "_s);
        return match.captured().trimmed();
    }

    /// 14/3/47 can only be 1947 while nobody was born in 2047; 14/3/12 is left for the form to ask.
    QString withWholeYear(const QString& date, QDate today)
    {
        static const QRegularExpression shortYear(u"^(\\d{1,2}([/.-])\\d{1,2}\\2)(\\d{2})$"_s);
        const auto match = shortYear.match(date);
        const auto thisYear = QString::number(today.year());
        if (!match.hasMatch() || match.captured(3) <= thisYear.right(2))
            return date;
        const auto century = QString::number(today.year() / kCentury - 1);
        return match.captured(1) + century + match.captured(3);
    }

    /// Eight digits run together are a day as it stands in many letters.
    QString takeDate(QString& rest, QDate today)
    {
        static const QRegularExpression marks(
            u"(?<!\\S)(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}([/.-])\\d{1,2}\\2\\d{2,4})(?!\\S)"_s);
        static const QRegularExpression words(
            u"(?<!\\S)\\d{1,2}(st|nd|rd|th)?\\s+"
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d{4}(?!\\S)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression together(
            u"(?<!\\S)([0-2]\\d|3[01])(0[1-9]|1[0-2])(19|20)\\d{2}(?!\\S)"_s);
        static const QRegularExpression year(u"(?<!\\S)(19|20)\\d{2}(?!\\S)"_s);
        if (const auto found = takeOut(rest, marks); !found.isEmpty())
            return withWholeYear(found, today);
        if (const auto found = takeOut(rest, words); !found.isEmpty())
            return found;
        if (const auto found = takeOut(rest, together); !found.isEmpty())
            return u"%1/%2/%3"_s.arg(found.left(2), found.mid(2, 2), found.mid(4));
        return takeOut(rest, year);
    }

    void takeNumbers(QString& rest, RegistrationForm& form)
    {
        // Eleven digits from a nought, or with the country's code, before ten are an NHS number.
        static const QRegularExpression phone(
            u"(?<!\\S)(\\+44[\\s-]?\\d|0\\d)(?:[\\s-]?\\d){8,9}(?!\\S)"_s);
        static const QRegularExpression number(
            u"(?<!\\S)\\d{3}[\\s-]?\\d{3}[\\s-]?\\d{4}(?!\\S)"_s);
        for (auto found = takeOut(rest, phone); !found.isEmpty(); found = takeOut(rest, phone)) {
            auto digits = found;
            digits.remove(QRegularExpression(u"[\\s-]"_s));
            const bool isMobile = digits.startsWith(u"07") || digits.startsWith(u"+447");
            (isMobile ? form.mobile : form.phone) = found;
        }
        form.nhsNumber = takeOut(rest, number);
    }

    /// "ann o'brien-smith" as a name is written; what has capitals stays as it is.
    QString withCapitals(const QString& name)
    {
        if (name != name.toLower())
            return name;
        auto written = name;
        bool isStart = true;
        for (auto& letter : written) {
            if (isStart)
                letter = letter.toUpper();
            isStart = letter == u'-' || letter == u'\'' || letter == u'\u2019';
        }
        return written;
    }

    bool isTitle(const QString& word)
    {
        static const QStringList titles { u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"mx"_s, u"dr"_s,
            u"prof"_s, u"rev"_s, u"sir"_s, u"lady"_s };
        auto plain = word.toLower();
        return titles.contains(plain.remove(u'.'));
    }

    /// Belongs to the family name that follows it.
    bool isParticle(const QString& word)
    {
        static const QStringList particles { u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"de"_s,
            u"del"_s, u"della"_s, u"di"_s, u"da"_s, u"dos"_s, u"la"_s, u"le"_s, u"el"_s, u"al"_s,
            u"bin"_s, u"binti"_s, u"ibn"_s, u"ter"_s, u"st"_s };
        return particles.contains(word.toLower());
    }

    bool isShouted(const QString& word) { return word.size() > 1 && word == word.toUpper(); }

    /// Where the family name begins when it comes last.
    qsizetype familyStart(const QStringList& words)
    {
        auto start = words.size() - 1;
        while (start > 1 && isParticle(words[start - 1]))
            --start;
        return start;
    }

    QString written(const QStringList& parts)
    {
        QStringList words;
        for (const auto& part : parts)
            words << (isParticle(part) ? part : withCapitals(part));
        return words.join(u' ');
    }

    QStringList wordsOf(QString text)
    {
        return text.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    }

    void takeTitle(QStringList& words, RegistrationForm& form)
    {
        if (words.size() > 1 && isTitle(words.first()))
            form.title = withCapitals(words.takeFirst());
    }

    void splitNames(const QStringList& words, RegistrationForm& form)
    {
        if (words.isEmpty())
            return;
        // AHMED Margaret, as the banner and the lists write it.
        const bool isFamilyFirst = words.size() > 1 && isShouted(words.first())
            && std::none_of(words.begin() + 1, words.end(), isShouted)
            && words.first() != words.first().toLower();
        if (isFamilyFirst) {
            form.family = words.first().left(1) + words.first().mid(1).toLower();
            form.given = written(words.mid(1));
            return;
        }
        const auto start = familyStart(words);
        form.family = written(words.mid(start));
        form.given = written(words.first(start));
    }

}

RegistrationForm typedPerson(const QString& typed, QDate today)
{
    RegistrationForm form;
    auto rest = typed.simplified();
    form.birthDate = takeDate(rest, today);
    takeNumbers(rest, form);
    // What is before a comma is the family name.
    const auto comma = rest.indexOf(u',');
    auto family = wordsOf(rest.left(comma < 0 ? 0 : comma));
    auto others = wordsOf(rest.mid(comma + 1));
    takeTitle(family, form);
    takeTitle(others, form);
    if (family.isEmpty() || others.isEmpty()) {
        splitNames(family + others, form);
        return form;
    }
    form.family = written(family);
    form.given = written(others);
    return form;
}

}
