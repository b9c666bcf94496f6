// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Dialogs.h"

#include <deque>
#include <vector>

namespace rooftree::testing {

/// Answers from a script and remembers what was asked. Without a script it refuses everything.
class FakeDialogs final : public ui::Dialogs {
public:
    std::deque<bool> confirmations;
    std::deque<std::optional<QString>> openFiles;
    std::deque<std::optional<QString>> saveFiles;
    std::deque<std::optional<QString>> folders;
    std::vector<ui::Question> asked;

    [[nodiscard]] bool confirm(const ui::Question& question) override
    {
        asked.push_back(question);
        return next(confirmations).value_or(false);
    }

    [[nodiscard]] std::optional<QString> pickOpenFile(const QString&, const QString&) override
    {
        return next(openFiles).value_or(std::nullopt);
    }

    [[nodiscard]] std::optional<QString> pickSaveFile(
        const QString&, const QString&, const QString&) override
    {
        return next(saveFiles).value_or(std::nullopt);
    }

    [[nodiscard]] std::optional<QString> pickFolder(const QString&) override
    {
        return next(folders).value_or(std::nullopt);
    }

private:
    template <typename Answer> static std::optional<Answer> next(std::deque<Answer>& script)
    {
        if (script.empty())
            return std::nullopt;
        Answer answer = script.front();
        script.pop_front();
        return answer;
    }
};

}
