// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/TrainingModule.h"

#include <QList>

#include <algorithm>

namespace rooftree::domain {
namespace {

    bool saysSomething(QStringView word)
    {
        return std::any_of(
            word.begin(), word.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
    }

    /// "![What it shows](picture.svg)" without what stands in the round brackets.
    QStringView withoutPictureFile(QStringView line)
    {
        if (!line.startsWith(u"!["))
            return line;
        const auto end = line.lastIndexOf(u"](");
        return end < 0 ? line : line.left(end);
    }

}

int wordsToRead(QStringView markdown)
{
    int count = 0;
    for (const auto line : markdown.split(u'\n')) {
        for (const auto word : withoutPictureFile(line).split(u' ')) {
            if (saysSomething(word))
                ++count;
        }
    }
    return count;
}

int TrainingModule::words() const
{
    int count = 0;
    for (const auto& page : pages)
        count += wordsToRead(page.markdown);
    for (const auto& question : quiz) {
        count += wordsToRead(question.text);
        for (const auto& option : question.options)
            count += wordsToRead(option.text) + wordsToRead(option.why);
    }
    return count;
}

int TrainingModule::exerciseMinutes() const
{
    int sum = 0;
    for (const auto& page : pages) {
        for (const auto& exercise : page.exercises)
            sum += exercise.minutes;
    }
    return sum;
}

int TrainingModule::minutesNeeded(const TrainingRules& rules) const
{
    const int speed = std::max(1, rules.wordsPerMinute);
    return (words() + speed - 1) / speed + exerciseMinutes();
}

}
