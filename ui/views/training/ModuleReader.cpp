// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/ModuleReader.h"

#include "presentation/training/ModuleReading.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/training/QuizCard.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Heading.h"
#include "widgets/ScrollPage.h"
#include "widgets/StepHeader.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    /// Longer lines are hard to read.
    constexpr int kWidthUnits = 220;

}

using presentation::ModuleReading;

ModuleReader::ModuleReader(ModuleReading& reading, ModuleText::PictureOf pictureOf, QWidget* parent)
    : QWidget(parent)
    , m_reading(reading)
{
    setMaximumWidth(space(kWidthUnits));
    buildLayout(std::move(pictureOf));
    bindModel();
    refresh();
}

void ModuleReader::buildLayout(ModuleText::PictureOf pictureOf)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    column->setSpacing(space(3));
    column->addWidget(new Heading(m_reading.module().title));
    m_banner = new Banner;
    column->addWidget(m_banner);
    m_step = new StepHeader;
    column->addWidget(m_step);
    m_text = new ModuleText(std::move(pictureOf));
    m_text->setObjectName(u"moduleText"_s);
    m_quiz = new QuizCard;
    auto* quizPage = new ScrollPage;
    quizPage->body()->addWidget(m_quiz);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_text);
    m_pages->addWidget(quizPage);
    m_pages->addWidget(buildResult());
    column->addWidget(m_pages, 1);
    column->addWidget(buildSteps());
}

QWidget* ModuleReader::buildResult()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    m_result = new PlainLabel(QString(), TextRole::Heading);
    m_result->setObjectName(u"quizResult"_s);
    m_open = new Button(tr("Go to the first open question"), ButtonKind::Primary);
    m_open->setObjectName(u"openQuestionButton"_s);
    m_afresh = new Button(tr("Do the quiz again"));
    m_afresh->setObjectName(u"quizAgainButton"_s);
    m_kept = new PlainLabel;
    m_kept->setObjectName(u"keptTryLabel"_s);
    column->addWidget(m_result);
    column->addWidget(m_kept);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_afresh, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

QWidget* ModuleReader::buildSteps()
{
    auto* steps = new QWidget;
    auto* row = new QHBoxLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    m_back = new Button(tr("Back"));
    m_back->setObjectName(u"moduleBackButton"_s);
    m_next = new Button(tr("Next"), ButtonKind::Primary);
    m_next->setObjectName(u"moduleNextButton"_s);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_next);
    return steps;
}

void ModuleReader::bindModel()
{
    connect(&m_reading, &ModuleReading::stepChanged, this, &ModuleReader::onStep);
    connect(&m_reading, &ModuleReading::answered, this, &ModuleReader::onStep);
    connect(m_quiz, &QuizCard::chosen, &m_reading, &ModuleReading::choose);
    connect(m_back, &Button::clicked, &m_reading, &ModuleReading::back);
    connect(m_next, &Button::clicked, &m_reading, &ModuleReading::next);
    connect(m_text, &ModuleText::onwards, &m_reading, &ModuleReading::next);
    connect(m_text, &ModuleText::backwards, &m_reading, &ModuleReading::back);
    connect(m_open, &Button::clicked, &m_reading, &ModuleReading::goToFirstOpen);
    connect(m_afresh, &Button::clicked, &m_reading, &ModuleReading::startQuizAfresh);
}

void ModuleReader::setKeptWords(const QString& words) { m_kept->setText(words); }

void ModuleReader::sayError(const domain::Error& error) { ui::sayError(error, *m_banner); }

void ModuleReader::onStep()
{
    refresh();
    focusFirst();
}

void ModuleReader::refresh()
{
    m_step->setStep(m_reading.step() + 1, m_reading.stepCount(), m_reading.stepTitle());
    m_back->setEnabled(!m_reading.isFirst());
    m_next->setVisible(!m_reading.isLast());
    m_pages->setCurrentIndex(static_cast<int>(m_reading.kind()));
    if (const auto* page = m_reading.page())
        m_text->setPage(*page);
    else if (const auto* question = m_reading.question())
        m_quiz->setQuestion(*question, m_reading.answer());
    else
        refreshResult();
}

void ModuleReader::refreshResult()
{
    m_result->setText(m_reading.resultWords());
    m_open->setVisible(!m_reading.score().isWhole());
    m_afresh->setVisible(m_reading.score().isWhole());
    if (!m_reading.score().isWhole())
        m_kept->setText({});
}

void ModuleReader::focusFirst()
{
    if (m_reading.page())
        m_text->setFocus(Qt::OtherFocusReason);
    else if (m_reading.question() && !m_quiz->focusFirst())
        m_next->setFocus(Qt::OtherFocusReason);
    else if (m_reading.isLast())
        (m_open->isVisibleTo(this) ? m_open : m_afresh)->setFocus(Qt::OtherFocusReason);
}

void ModuleReader::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && button)
        button->click();
    else if (event->key() == Qt::Key_Backspace)
        m_reading.back();
    else
        QWidget::keyPressEvent(event);
}

}
