// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/acts/ActMatch.h"

#include "domain/common/SearchFold.h"

#include <QStringList>

#include <algorithm>

namespace rooftree::presentation {
namespace {

    QStringList foldedWords(const QString& text)
    {
        return domain::foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    }

    bool beginEach(const QStringList& typed, const QStringList& words)
    {
        return std::all_of(typed.begin(), typed.end(), [&words](const QString& start) {
            return std::any_of(words.begin(), words.end(),
                [&start](const QString& word) { return word.startsWith(start); });
        });
    }

    QString initials(const QStringList& words)
    {
        QString letters;
        for (const auto& word : words)
            letters += word.front();
        return letters;
    }

}

std::optional<int> matchOf(const QString& typed, const QString& words, const QString& also)
{
    const auto starts = foldedWords(typed);
    const auto own = foldedWords(words);
    if (starts.isEmpty())
        return 0;
    if (own.join(u' ').startsWith(starts.join(u' ')))
        return 0;
    if (beginEach(starts, own))
        return 1;
    if (starts.size() == 1 && initials(own).startsWith(starts.front()))
        return 2;
    if (beginEach(starts, own + foldedWords(also)))
        return 3;
    return std::nullopt;
}

}
