// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskBar.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/StepHeader.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kLongest = 2;

}

KioskBar::KioskBar(presentation::KioskModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    auto* row = new FlowLayout(space(2));
    row->setAlignment(Qt::AlignRight);
    auto* language = addButton(tr("Language"), u"globe"_s, u"languageButton"_s);
    auto* size = addButton(tr("Text size"), u"search"_s, u"textSizeButton"_s);
    auto* contrast = addButton(tr("Colours"), u"eye"_s, u"contrastButton"_s);
    m_aloud = addButton(tr("Read aloud"), u"speaker"_s, u"readAloudButton"_s);
    m_aloud->setCheckable(true);
    m_help = addButton(tr("I need help"), u"help"_s, u"helpButton"_s);
    auto* staff = addButton(tr("Staff"), u"lock"_s, u"staffButton"_s);
    for (auto* button : { language, size, contrast, m_aloud, m_help, staff })
        row->addWidget(button);
    keepWords(language, 1);
    keepWords(m_help, kLongest);
    column->addLayout(row);
    m_helpSaid = new PlainLabel(QString(), TextRole::Strong);
    m_helpSaid->setObjectName(u"helpSaidLabel"_s);
    m_helpSaid->hide();
    column->addWidget(m_helpSaid);
    m_steps = new StepHeader;
    column->addWidget(m_steps);

    connect(language, &Button::clicked, &m_model, &presentation::KioskModel::askForLanguage);
    connect(size, &Button::clicked, this, &KioskBar::textSizeRequested);
    connect(contrast, &Button::clicked, this, &KioskBar::contrastRequested);
    connect(m_aloud, &Button::clicked, this, &KioskBar::onAloud);
    connect(&m_model.readAloud(), &presentation::ReadAloud::changed, this, &KioskBar::refreshVoice);
    connect(m_help, &Button::clicked, &m_model, &presentation::KioskModel::callForHelp);
    connect(staff, &Button::clicked, &m_model, &presentation::KioskModel::askToUnlock);
    connect(&m_model, &presentation::KioskModel::helpChanged, this, &KioskBar::refreshHelp);
    connect(&m_model, &presentation::KioskModel::helpRefused, this, [this] {
        m_helpSaid->setText(tr("We could not reach reception. Please go to the desk."));
        showHelpSaid(true);
    });
    refresh();
}

Button* KioskBar::addButton(const QString& words, const QString& icon, const QString& objectName)
{
    auto* button = new Button(words, ButtonKind::Quiet);
    button->setObjectName(objectName);
    button->setIconName(icon);
    button->setMinimumSize(millimetres(16), millimetres(16));
    m_choices.push_back({ button, words, icon });
    return button;
}

void KioskBar::keepWords(const Button* button, int howLong)
{
    for (auto& each : m_choices) {
        if (each.button == button)
            each.keepsWords = howLong;
    }
}

void KioskBar::showWords(const Choice& choice, bool shown)
{
    if (!shown) {
        choice.button->setIconOnly(choice.icon, choice.words);
        return;
    }
    choice.button->setText(choice.words);
    choice.button->setAccessibleName(QString());
    setPlainToolTip(*choice.button, QString());
}

// A second row would take from the page what a low screen with large text does not have. Then the
// buttons that a picture explains do without words; the screen reader still says them.
void KioskBar::fit()
{
    int howLong = 0;
    while (widthWith(howLong) > width() && howLong < kLongest)
        ++howLong;
}

int KioskBar::widthWith(int howLong)
{
    int needed = -space(2);
    for (const auto& each : m_choices) {
        showWords(each, each.keepsWords >= howLong);
        if (!each.button->isHidden())
            needed += each.button->sizeHint().width() + space(2);
    }
    return needed;
}

void KioskBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void KioskBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // The buttons hear of the new text after this.
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &KioskBar::fit);
}

void KioskBar::refresh()
{
    const bool hasQuestions = !m_model.questions().isEmpty();
    const auto step = presentation::stepOf(m_model.page(), hasQuestions);
    m_hasSteps = step > 0;
    if (m_hasSteps)
        m_steps->setStep(step, presentation::stepCount(hasQuestions), m_model.visit());
    m_help->setVisible(!m_model.visit().isEmpty());
    refreshHelp();
    refreshVoice();
}

void KioskBar::onAloud()
{
    m_model.toggleReadAloud();
    refreshVoice(); // the second of two taps changes nothing, and the button has moved by itself
}

void KioskBar::refreshVoice()
{
    m_aloud->setVisible(m_model.readAloud().isOffered());
    m_aloud->setChecked(m_model.readAloud().isOn());
    fit();
}

void KioskBar::refreshHelp()
{
    m_help->setEnabled(!m_model.isHelpOnTheWay());
    m_helpSaid->setText(tr("Reception knows that you need help. Please stay here."));
    showHelpSaid(m_model.isHelpOnTheWay());
}

/// In the place of the steps: a low screen with large text has no line more, and the keys on it
/// would be cut.
void KioskBar::showHelpSaid(bool isSaid)
{
    m_steps->setVisible(m_hasSteps && !isSaid);
    m_helpSaid->setVisible(isSaid);
}

}
