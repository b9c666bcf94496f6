// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/PersonName.h"

#include "domain/common/Characters.h"
#include "domain/common/Text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    bool isPictograph(char32_t c)
    {
        return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF)
            || (c >= 0x2B00 && c <= 0x2BFF) || (c >= 0x2300 && c <= 0x23FF) || c == 0xFE0F
            || c == 0x20E3 || (c >= 0xE0000 && c <= 0xE007F);
    }

    bool hasPictograph(const QString& text)
    {
        const auto points = text.toUcs4();
        return std::any_of(points.begin(), points.end(), [](auto c) { return isPictograph(c); });
    }

    /// In Persian or Hindi a joiner inside a word is part of its spelling.
    bool isNeededJoiner(QStringView text, qsizetype at)
    {
        if ((text[at] != u'\u200C' && text[at] != u'\u200D') || at == 0 || at + 1 == text.size())
            return false;
        const auto usesJoiners = [](QChar c) {
            const auto script = c.script();
            return script == QChar::Script_Arabic || script == QChar::Script_Syriac
                || (script >= QChar::Script_Devanagari && script <= QChar::Script_Sinhala);
        };
        return usesJoiners(text[at - 1]) && usesJoiners(text[at + 1]);
    }

    QString withoutInvisible(QStringView text)
    {
        QString kept;
        kept.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!isInvisible(text[i]) || isNeededJoiner(text, i))
                kept.append(text[i]);
        }
        return kept;
    }

    /// Letters, hyphens and apostrophes of an English keyboard: nothing to clean or to refuse.
    bool isPlain(QStringView part)
    {
        return part.size() <= kNamePartLimit && std::all_of(part.begin(), part.end(), [](QChar c) {
            return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-' || c == u'\'';
        });
    }

    Result<QString> readPart(QStringView typed, const QString& field)
    {
        if (isPlain(typed))
            return typed.toString();
        auto part = cleanLine(withoutInvisible(typed), kNamePartLimit, field);
        if (part && hasPictograph(*part))
            return fail(ErrorKind::Validation, field, u"name.emoji"_s);
        return part.map([](const QString& text) { return text.simplified(); });
    }

    QString firstLetter(const QString& name)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
        const auto end = finder.toNextBoundary();
        return end > 0 ? name.left(end).toUpper() : QString();
    }

}

Result<PersonName> PersonName::parse(
    QStringView family, QStringView given, QStringView title, QStringView preferred)
{
    PersonName name;

    struct Part {
        QStringView typed;
        QString field;
        QString& kept;
    };

    const Part parts[] = { { family, u"familyName"_s, name.m_family },
        { given, u"givenName"_s, name.m_given }, { title, u"title"_s, name.m_title },
        { preferred, u"preferredName"_s, name.m_preferred } };
    for (const auto& part : parts) {
        const auto read = readPart(part.typed, part.field);
        if (!read)
            return failure(read);
        part.kept = *read;
    }
    if (name.m_family.isEmpty() && name.m_given.isEmpty())
        return fail(ErrorKind::Validation, u"familyName"_s, u"name.required"_s);
    return name;
}

QString PersonName::familyFirst() const
{
    if (isMononym())
        return (m_family + m_given).toUpper();
    return m_family.toUpper() + u", "_s + m_given;
}

QString PersonName::spoken() const
{
    const auto& called = m_preferred.isEmpty() ? m_given : m_preferred;
    return (called + u' ' + m_family).trimmed();
}

QString PersonName::initials() const { return firstLetter(m_given) + firstLetter(m_family); }

}
