// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskQuestionPage.h"

#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"
#include "widgets/Ruler.h"
#include "widgets/WrappingButton.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    /// What stands above every question of the questionnaire, or the question itself.
    QString headingOf(const presentation::KioskModel& model)
    {
        const auto& questions = model.questions();
        const auto& stem = questions.pack().stem;
        return model.language().untranslated(stem.isEmpty() ? questions.item().text : stem);
    }

}

KioskQuestionPage::KioskQuestionPage(presentation::KioskModel& model, QWidget* parent)
    : KioskPageView(headingOf(model),
        tr("Question %1 of %2. You can leave this out.")
            .arg(QString::number(model.questions().number()),
                QString::number(model.questions().count())),
        parent)
    , m_model(model)
{
    const auto& item = m_model.questions().item();
    addQuestion();
    if (item.options.empty())
        addScale(item.scale);
    for (const auto& option : item.options)
        addOption(option);
    body()->addStretch();
}

QStringList KioskQuestionPage::spoken() const
{
    if (m_model.language().isEnglish())
        return KioskPageView::spoken();
    return { tr("This question is only in English yet.") };
}

void KioskQuestionPage::addQuestion()
{
    // Its words are its owner's: nobody translates them here, and the page says so.
    if (!m_model.language().isEnglish()) {
        auto* note = new PlainLabel(tr("This question is only in English yet."), TextRole::Muted);
        note->setObjectName(u"onlyEnglish"_s);
        body()->addWidget(note);
    }
    if (m_model.questions().pack().stem.isEmpty())
        return;
    const auto& question = m_model.questions().item().text;
    body()->addWidget(new PlainLabel(m_model.language().untranslated(question), TextRole::Heading));
    speakAlso({ question });
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
    body()->addWidget(button);
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
    body()->addSpacing(space(4));
    body()->addWidget(ruler);
    connect(ruler, &Ruler::answerChanged, this, [this, ruler] {
        if (!m_model.setAnswer(ruler->value()))
            ruler->setValue(m_model.answer());
    });
}

}
