// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskPageView.h"

#include "theme/Spacing.h"
#include "widgets/Heading.h"

#include <QScrollArea>
#include <QScroller>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

KioskPageView::KioskPageView(const QString& question, const QString& help, QWidget* parent)
    : QWidget(parent)
    , m_question(question)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
    if (!question.isEmpty()) {
        auto* heading = new Heading(question, 2);
        heading->setObjectName(u"question"_s);
        m_column->addWidget(heading);
    }
    if (!help.isEmpty())
        m_column->addWidget(new PlainLabel(help, TextRole::Muted));
    m_said = new PlainLabel(QString(), TextRole::Error);
    m_said->setObjectName(u"saidLabel"_s);
    m_said->hide();
    m_column->addWidget(m_said);

    auto* inner = new QWidget;
    m_body = new QVBoxLayout(inner);
    // Room for the ring around what has the keyboard.
    m_body->setContentsMargins(space(1), space(1), space(1), space(1));
    m_body->setSpacing(space(4));
    m_scroller = new QScrollArea;
    m_scroller->setWidgetResizable(true);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    m_scroller->setWidget(inner);
    QScroller::grabGesture(m_scroller->viewport(), QScroller::TouchGesture);
    m_column->addWidget(m_scroller, 1);
    setAccessibleName(question);
}

QStringList KioskPageView::spoken() const
{
    return m_question.isEmpty() ? m_spoken : QStringList { m_question } + m_spoken;
}

void KioskPageView::addFooter(QWidget* widget) { m_column->addWidget(widget); }

void KioskPageView::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void KioskPageView::focusFirst()
{
    auto* inner = m_scroller->widget();
    for (auto* each = inner->nextInFocusChain(); each != inner; each = each->nextInFocusChain()) {
        const bool isReached = inner->isAncestorOf(each) && each->isVisibleTo(inner)
            && (each->focusPolicy() & Qt::TabFocus) != 0;
        if (!isReached)
            continue;
        each->setFocus(Qt::OtherFocusReason);
        return;
    }
}

}
