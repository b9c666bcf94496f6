// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/acts/Acts.h"

#include <QKeySequence>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr qsizetype kFewKeys = 3;

    QString shown(const QString& key)
    {
        // The name that is printed on it. The keypad's says the same.
        auto words = QKeySequence(key).toString(QKeySequence::NativeText);
        return words.replace(u"Return"_s, u"Enter"_s).replace(u"Del"_s, u"Delete"_s);
    }

    QString allKeys(const Act& act)
    {
        if (act.keys.size() > kFewKeys)
            return u"%1 to %2"_s.arg(shown(act.keys.first()), shown(act.keys.last()));
        QStringList each;
        for (const auto& key : act.keys) {
            if (!each.contains(shown(key)))
                each << shown(key);
        }
        return each.join(u", "_s);
    }

}

const Act* findAct(const QString& id)
{
    const auto& list = acts();
    const auto found
        = std::find_if(list.begin(), list.end(), [&id](const Act& act) { return act.id == id; });
    return found == list.end() ? nullptr : &*found;
}

QString keyWords(const Act& act)
{
    return act.keys.isEmpty() ? QString() : shown(act.keys.first());
}

QString keysPage()
{
    auto page = u"# Every key\n\n"
                "**Ctrl+K** finds people, places and everything that has no key of its own.\n\n"
                "| key | what it does | where |\n| --- | --- | --- |\n"_s;
    for (const auto& act : acts()) {
        if (!act.keys.isEmpty())
            page += u"| %1 | %2 | %3 |\n"_s.arg(allKeys(act), act.words, act.where);
    }
    return page + u"\n[All pages](index.md)\n"_s;
}

}
