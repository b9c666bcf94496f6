// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consultation/TextShortcut.h"

#include "domain/common/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    bool isOfAWord(QChar each) { return each.isLetterOrNumber() || each == u'-'; }

}

TextShortcut::TextShortcut(QString word, QString text)
    : m_word(std::move(word))
    , m_text(std::move(text))
{
}

Result<TextShortcut> TextShortcut::parse(QStringView word, QStringView text)
{
    const auto typed = word.trimmed();
    const auto bare = typed.startsWith(u';') ? typed.mid(1) : typed;
    auto letters = requiredLine(bare, kShortcutWordLimit, u"shortcutWord"_s);
    if (!letters)
        return failure(letters);
    if (!std::all_of(letters->cbegin(), letters->cend(), isOfAWord))
        return fail(ErrorKind::Validation, u"shortcutWord"_s, u"shortcut.bad-word"_s);
    auto words = requiredLine(text, kShortcutTextLimit, u"shortcutText"_s);
    if (!words)
        return failure(words);
    return TextShortcut(letters->toLower(), *std::move(words));
}

Expansion expansionOf(const QString& text)
{
    Expansion made;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto open = text.indexOf(u'[', at);
        const auto close = open < 0 ? -1 : text.indexOf(u']', open);
        if (close < 0)
            break;
        made.text += text.mid(at, open - at);
        made.stops.push_back(
            { static_cast<int>(made.text.size()), static_cast<int>(close - open - 1) });
        made.text += text.mid(open + 1, close - open - 1);
        at = close + 1;
    }
    made.text += text.mid(at);
    return made;
}

const TextShortcut* shortcutAtEnd(const std::vector<TextShortcut>& shortcuts, QStringView before)
{
    const auto start = before.lastIndexOf(u';');
    if (start < 0)
        return nullptr;
    const auto word = before.mid(start + 1).toString().toLower();
    const auto found = std::find_if(shortcuts.begin(), shortcuts.end(),
        [&word](const auto& shortcut) { return shortcut.word() == word; });
    return found == shortcuts.end() ? nullptr : &*found;
}

}
