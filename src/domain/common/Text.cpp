// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Text.h"

#include "domain/common/Characters.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    bool isLineBreak(QChar c)
    {
        // U+000B is what a word processor's soft line break becomes on the clipboard.
        return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == u'\u0085'
            || c == u'\u2028' || c == u'\u2029';
    }

    bool hasLoneSurrogate(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!text[i].isSurrogate())
                continue;
            if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                return true;
            ++i;
        }
        return false;
    }

    bool hasControl(QStringView text)
    {
        for (const QChar c : text) {
            if (c.category() == QChar::Other_Control && c != u'\t' && !isLineBreak(c))
                return true;
        }
        return false;
    }

    std::optional<QString> unstorable(QStringView text)
    {
        if (hasNul(text))
            return u"text.nul"_s;
        if (hasLoneSurrogate(text))
            return u"text.malformed"_s;
        if (hasControl(text))
            return u"text.control"_s;
        return std::nullopt;
    }

    QString withLineBreaksAs(QChar replacement, QStringView text)
    {
        QString out;
        out.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                continue;
            out.append(isLineBreak(text[i]) ? replacement : text[i]);
        }
        return out;
    }

    /// Printable ASCII without spaces at its ends: most words, and nothing to clean in them.
    bool isPlain(QStringView text, int limit)
    {
        if (text.isEmpty() || text.size() > limit || text.front() == u' ' || text.back() == u' ')
            return false;
        return std::all_of(
            text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    }

    Result<QString> cleaned(QStringView typed, QChar lineBreak, int limit, const QString& field)
    {
        if (isPlain(typed, limit))
            return typed.toString();
        if (const auto code = unstorable(typed))
            return fail(ErrorKind::Validation, field, *code);
        auto text = withLineBreaksAs(lineBreak, typed);
        if (lineBreak == u' ')
            text.replace(u'\t', u' ');
        text = text.normalized(QString::NormalizationForm_C).trimmed();
        if (isBlank(text))
            return QString();
        const int length = codePoints(text);
        if (length > limit)
            return fail(ErrorKind::Validation, field, u"text.too-long"_s,
                { QString::number(limit), QString::number(length) });
        return text;
    }

    Result<QString> required(const Result<QString>& text, const QString& field)
    {
        if (text && text->isEmpty())
            return fail(ErrorKind::Validation, field, u"text.empty"_s);
        return text;
    }

}

int codePoints(QStringView text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

Result<QString> cleanLine(QStringView typed, int limit, const QString& field)
{
    return cleaned(typed, u' ', limit, field);
}

Result<QString> cleanText(QStringView typed, int limit, const QString& field)
{
    return cleaned(typed, u'\n', limit, field);
}

Result<QString> requiredLine(QStringView typed, int limit, const QString& field)
{
    return required(cleanLine(typed, limit, field), field);
}

Result<QString> requiredText(QStringView typed, int limit, const QString& field)
{
    return required(cleanText(typed, limit, field), field);
}

}
