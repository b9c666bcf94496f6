// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/GoalText.h"

#include "domain/common/Text.h"

using namespace Qt::StringLiterals;

namespace rooftree::domain {

GoalText::GoalText(QString words) : m_words(std::move(words)) { }

Result<GoalText> GoalText::parse(QStringView typed)
{
    return requiredLine(typed, kGoalTextLimit, u"goalText"_s).map([](const QString& words) {
        return GoalText(words);
    });
}

}
