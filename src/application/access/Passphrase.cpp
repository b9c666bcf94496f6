// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Passphrase.h"

#include "application/access/WordFile.h"

#include <sodium.h>

namespace rooftree::app {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWords = 3;

}

domain::Result<QString> makePassphrase(int least)
{
    const auto words = wordsOf(u"passwords/words.txt"_s);
    if (sodium_init() < 0 || words.isEmpty())
        return domain::fail(domain::ErrorKind::Storage, u"password"_s, u"password.no-chance"_s);
    QString phrase;
    while (phrase.size() < least) { // all three again, so that each is drawn alike
        QStringList drawn;
        for (int i = 0; i < kWords; ++i)
            drawn << words[randombytes_uniform(static_cast<uint32_t>(words.size()))];
        phrase = drawn.join(u'-');
    }
    return phrase;
}

}
