// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/SearchTokens.h"

#include "domain/common/Text.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace rooftree::app {
namespace {

    void addFolded(const QString& name, std::vector<std::string>& tokens)
    {
        const auto words = domain::foldForSearch(name).split(u' ', Qt::SkipEmptyParts);
        for (const auto& word : words)
            tokens.push_back(word.toStdString());
        if (words.size() > 1)
            tokens.push_back(words.join(QString()).toStdString());
    }

    /// O'Brien is also found under Brien, MacDonald under Donald.
    void addAfterPrefix(const QString& family, std::vector<std::string>& tokens)
    {
        constexpr qsizetype kMacLetters = 3;
        const auto add = [&tokens](const QString& rest) {
            const auto folded = domain::foldForSearch(rest).section(u' ', 0, 0);
            if (!folded.isEmpty())
                tokens.push_back(folded.toStdString());
        };
        for (const auto apostrophe : { u'\'', u'\u2019' }) {
            if (const auto at = family.indexOf(apostrophe); at >= 0)
                add(family.mid(at + 1));
        }
        if (family.startsWith(u"Mc"))
            add(family.mid(2));
        else if (family.startsWith(u"Mac") && family.size() > kMacLetters + 2)
            add(family.mid(kMacLetters));
    }

}

std::vector<std::string> nameTokens(const DirectoryEntry& person)
{
    std::vector<std::string> tokens;
    addFolded(person.family, tokens);
    addFolded(person.given, tokens);
    addFolded(person.preferred, tokens);
    addAfterPrefix(person.family, tokens);
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    return tokens;
}

std::vector<std::string> tokensOf(const QString& name)
{
    std::vector<std::string> tokens;
    addFolded(name, tokens);
    return tokens;
}

std::vector<std::string> formerNameTokens(const DirectoryEntry& person)
{
    std::vector<std::string> tokens;
    for (const auto& name : person.formerNames)
        addFolded(name, tokens);
    return tokens;
}

const QString& shownFirst(const DirectoryEntry& person)
{
    return person.family.isEmpty() ? person.given : person.family;
}

std::string familyToken(const DirectoryEntry& person)
{
    return domain::foldForSearch(shownFirst(person)).section(u' ', 0, 0).toStdString();
}

std::vector<std::string> birthTokens(const DirectoryEntry& person)
{
    auto iso = person.birth;
    iso.remove(u'-');
    const auto backwards = iso.toStdString();
    if (backwards.size() != 8)
        return backwards.empty() ? std::vector<std::string> {}
                                 : std::vector<std::string> { backwards };
    const auto forwards = backwards.substr(6, 2) + backwards.substr(4, 2) + backwards.substr(0, 4);
    // 14/3/47, as it stands in many letters.
    const auto shorter = forwards.substr(0, 4) + forwards.substr(6);
    if (forwards == backwards)
        return { backwards, shorter };
    return { backwards, forwards, shorter };
}

namespace {

    /// Letters that stand for one sound, by their first one or two letters; '\0' is silent.
    char soundOf(std::string_view rest, std::size_t& used)
    {
        used = 2;
        const auto pair = rest.substr(0, 2);
        if (pair == "ph")
            return 'f';
        if (pair == "th")
            return 't';
        if (pair == "ch" || pair == "sh")
            return 'x';
        if (pair == "gh")
            return '\0';
        used = 1;
        const bool isSoft = rest.size() > 1 && (rest[1] == 'e' || rest[1] == 'i' || rest[1] == 'y');
        switch (rest[0]) {
        case 'c':
            return isSoft ? 's' : 'k';
        case 'g':
            return isSoft ? 'j' : 'g';
        case 'q':
            return 'k';
        case 'z':
            return 's';
        case 'v':
            return 'f';
        case 'd':
            return 't';
        case 'm':
            return 'n';
        case 'b':
            return 'p';
        case 'a':
        case 'e':
        case 'i':
        case 'o':
        case 'u':
        case 'y':
        case 'h':
        case 'w':
            return '\0';
        default:
            return rest[0];
        }
    }

}

std::string soundKey(std::string_view token)
{
    if (token.starts_with("kn") || token.starts_with("wr"))
        token.remove_prefix(1);
    std::string key;
    std::size_t used = 1;
    for (std::size_t at = 0; at < token.size(); at += used) {
        auto sound = soundOf(token.substr(at), used);
        if (sound == '\0') {
            if (at != 0)
                continue;
            sound = 'a'; // a vowel at the start is heard, whichever it is
        }
        if (key.empty() || key.back() != sound)
            key.push_back(sound);
    }
    return key;
}

int slipsToPrefix(std::string_view typed, std::string_view token, int most)
{
    constexpr std::size_t kLongest = 40;
    if (typed.size() > kLongest)
        return most + 1;
    most = std::min(most, static_cast<int>(kLongest) - 1);
    token = token.substr(0, std::min(token.size(), typed.size() + static_cast<std::size_t>(most)));
    std::array<std::array<int, 2 * kLongest>, 3> rows {};
    for (std::size_t j = 0; j <= token.size(); ++j)
        rows[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        auto& now = rows[i % 3];
        const auto& before = rows[(i + 2) % 3];
        const auto& earlier = rows[(i + 1) % 3];
        now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= token.size(); ++j) {
            const int change = typed[i - 1] == token[j - 1] ? 0 : 1;
            now[j] = std::min({ before[j] + 1, now[j - 1] + 1, before[j - 1] + change });
            const bool isSwap
                = i > 1 && j > 1 && typed[i - 1] == token[j - 2] && typed[i - 2] == token[j - 1];
            if (isSwap)
                now[j] = std::min(now[j], earlier[j - 2] + 1);
        }
    }
    const auto& last = rows[typed.size() % 3];
    const auto best = *std::min_element(
        last.begin(), last.begin() + static_cast<std::ptrdiff_t>(token.size()) + 1);
    return std::min(best, most + 1);
}

}
