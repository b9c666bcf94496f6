// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskQuestionPage.h"

#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"
#include "widgets/Ruler.h"
#include "widgets/WrappingButton.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kMostLetters = 30;
    constexpr int kLongQuestion
        = 60; ///< letters; at the largest text it would push its answers out

    /// There are answers, and each stands on one line of half a page.
    bool hasShortAnswers(const domain::InstrumentItem& item)
    {
        return !item.options.empty()
            && std::all_of(item.options.begin(), item.options.end(),
                [](const auto& option) { return option.label.size() <= kMostLetters; });
    }

}

KioskQuestionPage::KioskQuestionPage(presentation::KioskModel& model, QWidget* parent)
    : KioskPageView(QString(), QString(), parent)
    , m_model(model)
{
    const auto& item = m_model.questions().item();
    setAccessibleName(item.text);
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom);
    m_sides->setSpacing(space(6));
    addQuestion();
    m_answers = new QVBoxLayout;
    m_answers->setSpacing(space(3));
    m_sides->addLayout(m_answers, 1);
    if (item.options.empty())
        addScale(item.scale);
    for (const auto& option : item.options)
        addOption(option);
    m_answers->addStretch();
    body()->addLayout(m_sides);
    body()->addStretch(1);
}

void KioskQuestionPage::resizeEvent(QResizeEvent* event)
{
    // All answers in sight at once: who sees only the first two may take one of them. Long ones
    // need the whole width, and so does a ruler.
    const bool isBeside = width() > height() && hasShortAnswers(m_model.questions().item());
    m_sides->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Side by side they share the width; one above the other the answers follow the question.
    for (const int side : { 0, 1 })
        m_sides->setStretch(side, isBeside ? 1 : 0);
    KioskPageView::resizeEvent(event);
}

QStringList KioskQuestionPage::spoken() const
{
    if (m_model.language().isEnglish())
        return KioskPageView::spoken();
    return { tr("This question is only in English yet.") };
}

void KioskQuestionPage::addQuestion()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(space(2));
    const auto& questions = m_model.questions();
    const auto add = [column](const QString& words, TextRole role, const QString& name) {
        auto* label = new PlainLabel(words, role);
        label->setObjectName(name);
        column->addWidget(label);
    };
    // What stands above every question of the questionnaire.
    if (const auto& stem = questions.pack().stem; !stem.isEmpty()) {
        add(m_model.language().untranslated(stem), TextRole::Body, u"stem"_s);
        speakAlso({ stem });
    }
    const auto& text = questions.item().text;
    add(m_model.language().untranslated(text),
        text.size() > kLongQuestion ? TextRole::Subheading : TextRole::Heading, u"question"_s);
    speakAlso({ text });
    // Under a ruler, which has to be in sight with its question; beside answers there is room.
    if (!questions.item().options.empty())
        column->addWidget(placeLabel());
    column->addStretch();
    m_sides->addLayout(column, 1);
}

PlainLabel* KioskQuestionPage::placeLabel()
{
    const auto& questions = m_model.questions();
    auto place = tr("Question %1 of %2. You can leave this out.")
                     .arg(QString::number(questions.number()), QString::number(questions.count()));
    // Its words are its owner's: nobody translates them here, and the page says so.
    if (!m_model.language().isEnglish())
        place += u' ' + tr("This question is only in English yet.");
    auto* label = new PlainLabel(place, TextRole::Muted);
    label->setObjectName(u"place"_s);
    return label;
}

void KioskQuestionPage::addOption(const domain::AnswerOption& option)
{
    auto* button = new WrappingButton;
    button->setWords(m_model.language().untranslated(option.label));
    button->setObjectName(u"answerButton%1"_s.arg(option.value));
    button->setAccessibleDescription(m_model.questions().item().text);
    button->setCheckable(true);
    button->setLeastHeight(millimetres(16));
    button->setChecked(m_model.answer() == option.value);
    m_answers->addWidget(button);
    speakAlso({ option.label });
    connect(button, &Button::clicked, this, [this, button, value = option.value] {
        // The second tap of two lands on a page that nobody has read yet: it answers nothing.
        if (!m_model.answerAndGoOn(value))
            button->setChecked(m_model.answer() == value);
    });
}

void KioskQuestionPage::addScale(const domain::AnswerScale& scale)
{
    auto* ruler = new Ruler(m_model.questions().item().text, Ruler::Look::Kiosk);
    ruler->setObjectName(u"ruler"_s);
    ruler->setLowest(scale.lowest);
    ruler->setEndWords(m_model.language().untranslated(scale.lowWords),
        m_model.language().untranslated(scale.highWords));
    ruler->setHighEnd(m_model.questions().pack().isHighGood(m_model.questions().item().id)
            ? Ruler::HighEnd::Good
            : Ruler::HighEnd::Bad);
    ruler->setValue(m_model.answer());
    speakAlso({ u"%1: %2"_s.arg(QString::number(scale.lowest), scale.lowWords),
        u"%1: %2"_s.arg(QString::number(scale.highest), scale.highWords) });
    m_answers->addWidget(ruler);
    m_answers->addWidget(placeLabel());
    connect(ruler, &Ruler::answerChanged, this, [this, ruler] {
        if (!m_model.setAnswer(ruler->value()))
            ruler->setValue(m_model.answer());
    });
}

}
