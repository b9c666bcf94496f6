// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/QuizCard.h"

#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"
#include "widgets/WrappingButton.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    QString optionName(int at) { return u"quizOption%1"_s.arg(at + 1); }

    /// With the key that chooses it.
    QString numbered(const domain::QuizOption& option, int at)
    {
        return u"%1   %2"_s.arg(QString::number(at + 1), option.text);
    }

}

QuizCard::QuizCard(QWidget* parent)
    : QWidget(parent)
    , m_question(new PlainLabel(QString(), TextRole::Heading))
    , m_column(new QVBoxLayout(this))
{
    m_question->setObjectName(u"quizQuestion"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(3));
    m_column->addWidget(m_question);
    m_column->addStretch();
}

void QuizCard::setQuestion(const domain::QuizQuestion& question, std::optional<int> answer)
{
    m_question->setText(question.text);
    if (m_options) {
        m_options->hide();
        m_options->setParent(nullptr);
        m_options->deleteLater();
    }
    m_options = new QWidget;
    auto* options = new QVBoxLayout(m_options);
    options->setContentsMargins(0, 0, 0, 0);
    options->setSpacing(space(2));
    m_column->insertWidget(1, m_options);
    for (int at = 0; at < int(question.options.size()); ++at) {
        const auto& option = question.options[std::size_t(at)];
        if (answer)
            explainOption(option, at, *answer == at);
        else
            addOption(option, at);
    }
}

void QuizCard::addOption(const domain::QuizOption& option, int at)
{
    auto* button = new WrappingButton(m_options);
    button->setObjectName(optionName(at));
    button->setWords(numbered(option, at));
    connect(button, &WrappingButton::clicked, this, [this, at] { Q_EMIT chosen(at); });
    m_options->layout()->addWidget(button);
}

void QuizCard::explainOption(const domain::QuizOption& option, int at, bool isMine)
{
    auto* words = new PlainLabel(numbered(option, at), TextRole::Strong);
    words->setObjectName(optionName(at));
    const auto verdict = option.isRight ? tr("Right.") : tr("Not this one.");
    const auto mine = isMine ? tr("Your answer.") + u' ' : QString();
    auto* why = new PlainLabel(mine + verdict + u' ' + option.why);
    why->setObjectName(u"quizWhy%1"_s.arg(at + 1));
    why->setContentsMargins(space(4), 0, 0, space(2));
    m_options->layout()->addWidget(words);
    m_options->layout()->addWidget(why);
}

bool QuizCard::focusFirst()
{
    auto* first = m_options ? m_options->findChild<WrappingButton*>(optionName(0)) : nullptr;
    if (!first)
        return false;
    first->setFocus(Qt::OtherFocusReason);
    return true;
}

void QuizCard::keyPressEvent(QKeyEvent* event)
{
    const int option = event->key() - Qt::Key_1;
    if (option >= 0 && option < 9 && !event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT chosen(option);
    else
        QWidget::keyPressEvent(event);
}

}
