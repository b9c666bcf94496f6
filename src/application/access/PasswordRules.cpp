// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/PasswordRules.h"

#include "application/access/Pattern.h"
#include "application/access/WordFile.h"

#include <QSet>

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    constexpr int kShortestName = 3; // characters; shorter ones are in too many words
    constexpr int kMostAroundNames = 3; // letters that names leave over and still make no password
    constexpr int kLongestPattern = 4; // characters that say nothing new when they come again

    auto refuse(const QString& reason)
    {
        return domain::fail(ErrorKind::Validation, u"password"_s, reason);
    }

    /// Spelling that a guesser would try anyway.
    QString folded(const QString& text)
    {
        return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    }

    QString lettersOf(const QString& text)
    {
        QString letters;
        std::copy_if(text.begin(), text.end(), std::back_inserter(letters),
            [](QChar each) { return each.isLetter(); });
        return letters;
    }

    /// The shortest start that makes `text` when it is said again and again.
    QString unitOf(const QString& text)
    {
        for (qsizetype length = 1; length <= text.size() / 2; ++length) {
            if (text.size() % length == 0
                && text.left(length).repeated(text.size() / length) == text)
                return text.left(length);
        }
        return text;
    }

    QStringList namesIn(const QStringList& ownWords)
    {
        QStringList names { u"rooftree"_s };
        for (const auto& word : ownWords) {
            names << lettersOf(folded(word));
            QString part;
            for (const auto each : folded(word) + u' ') {
                if (each.isLetter())
                    part += each;
                else
                    names << std::exchange(part, {});
            }
        }
        names.removeIf([](const QString& name) { return name.size() < kShortestName; });
        // Long ones first, or "anne" would break "joanne" up.
        std::sort(names.begin(), names.end(),
            [](const auto& one, const auto& other) { return one.size() > other.size(); });
        return names;
    }

    /// Read when the first password is chosen: most programs choose none.
    const QSet<QString>& commonPasswords()
    {
        static const auto common = [] {
            const auto words = wordsOf(u"passwords/common.txt"_s);
            return QSet<QString>(words.begin(), words.end());
        }();
        return common;
    }

    /// The whole of it, or what is left without digits and signs, once or again and again.
    bool isCommon(const QString& folded)
    {
        const auto& common = commonPasswords();
        return common.contains(folded) || common.contains(unitOf(folded))
            || common.contains(unitOf(lettersOf(folded)));
    }

    bool isOnlyNames(const QString& letters, const QStringList& ownWords)
    {
        auto rest = letters;
        for (const auto& name : namesIn(ownWords))
            rest.remove(name);
        return rest.size() <= kMostAroundNames && rest.size() < letters.size();
    }

}

PasswordRules::PasswordRules(const domain::SignInRules& rules)
    : m_least(rules.passwordLeast)
    , m_most(rules.passwordMost)
{
}

domain::Result<void> PasswordRules::check(
    const QString& password, const QStringList& ownWords) const
{
    const auto points = password.normalized(QString::NormalizationForm_C).toUcs4().size();
    if (points < m_least)
        return domain::fail(ErrorKind::Validation, u"password"_s, u"password.too-short"_s,
            { QString::number(m_least), QString::number(points) });
    if (points > m_most)
        return domain::fail(ErrorKind::Validation, u"password"_s, u"password.too-long"_s,
            { QString::number(m_most) });
    const auto plain = folded(password);
    if (isOnlyNames(lettersOf(plain), ownWords))
        return refuse(u"password.own-name"_s);
    if (isRun(plain) || isRepetition(plain, kLongestPattern))
        return refuse(u"password.pattern"_s);
    if (isCommon(plain))
        return refuse(u"password.common"_s);
    return {};
}

}
