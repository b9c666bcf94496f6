// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/training/ModuleReading.h"

#include <algorithm>

namespace rooftree::presentation {

ModuleReading::ModuleReading(
    domain::TrainingModule module, domain::TrainingRules rules, QObject* parent)
    : QObject(parent)
    , m_module(std::move(module))
    , m_rules(rules)
    , m_answers(m_module.quiz.size())
{
}

int ModuleReading::stepCount() const { return pageCount() + int(m_module.quiz.size()) + 1; }

ModuleReading::Kind ModuleReading::kind() const
{
    if (m_step < pageCount())
        return Kind::Page;
    return isLast() ? Kind::Result : Kind::Question;
}

QString ModuleReading::stepTitle() const
{
    switch (kind()) {
    case Kind::Page:
        return page()->title;
    case Kind::Question:
        return tr("Question %1 of %2")
            .arg(QString::number(questionIndex() + 1), QString::number(m_module.quiz.size()));
    case Kind::Result:
        break;
    }
    return tr("How it went");
}

void ModuleReading::goTo(int step)
{
    const int inside = std::clamp(step, 0, stepCount() - 1);
    if (inside == m_step)
        return;
    m_step = inside;
    Q_EMIT stepChanged();
}

const domain::ModulePage* ModuleReading::page() const
{
    return kind() == Kind::Page ? &m_module.pages[std::size_t(m_step)] : nullptr;
}

const domain::QuizQuestion* ModuleReading::question() const
{
    return kind() == Kind::Question ? &m_module.quiz[std::size_t(questionIndex())] : nullptr;
}

std::optional<int> ModuleReading::answer() const
{
    return question() ? m_answers[std::size_t(questionIndex())] : std::nullopt;
}

void ModuleReading::choose(int option)
{
    const auto* asked = question();
    if (!asked || answer() || option < 0 || option >= int(asked->options.size()))
        return;
    m_answers[std::size_t(questionIndex())] = option;
    Q_EMIT answered();
}

domain::QuizScore ModuleReading::score() const { return domain::scoreOf(m_module.quiz, m_answers); }

bool ModuleReading::isPassed() const { return score().passes(m_rules); }

QString ModuleReading::resultWords() const
{
    const auto result = score();
    const int open = result.asked - result.answered;
    if (open == 1)
        return tr("One question is not answered yet.");
    if (open > 1)
        return tr("%1 questions are not answered yet.").arg(open);
    const auto right
        = tr("%1 of %2 right.").arg(QString::number(result.right), QString::number(result.asked));
    return isPassed()
        ? tr("%1 That is enough to pass.").arg(right)
        : tr("%1 To pass takes %2 per cent.").arg(right, QString::number(m_rules.passPercent));
}

void ModuleReading::goToFirstOpen()
{
    const auto open = std::find(m_answers.begin(), m_answers.end(), std::nullopt);
    if (open != m_answers.end())
        goTo(pageCount() + int(open - m_answers.begin()));
}

void ModuleReading::startQuizAfresh()
{
    std::fill(m_answers.begin(), m_answers.end(), std::nullopt);
    goTo(pageCount());
}

}
