// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/TogetherView.h"

#include "theme/ApplyTheme.h"
#include "theme/Spacing.h"
#include "views/ActKeys.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/PlainLabel.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::ConsultationModel;
    using presentation::TogetherSheet;

    constexpr double kLeastForTwo = 48; ///< of width for each point of the letters

    /// Large, and larger still for whoever reads the rest of the window enlarged.
    KioskText textSize()
    {
        constexpr double kLarge = 1.5;
        constexpr double kLargest = 2.0;
        const auto scale = currentScale();
        return scale >= kLargest ? KioskText::Largest
            : scale >= kLarge    ? KioskText::Large
                                 : KioskText::Normal;
    }

    PlainLabel* said(const QString& words, TextRole role)
    {
        auto* label = new PlainLabel(words, role);
        label->setIsolated(true);
        return label;
    }

    void addPart(QVBoxLayout& column, const QString& title, const QString& words)
    {
        if (words.isEmpty())
            return;
        column.addWidget(new PlainLabel(title, TextRole::Muted));
        column.addWidget(said(words, TextRole::Body));
    }

}

TogetherView::TogetherView(ConsultationModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"togetherView"_s);
    setAccessibleName(tr("What we agree together"));
    buildLayout();
    refresh();
    bindAct(
        *this, u"together"_s, [this] { close(); }, Qt::WidgetWithChildrenShortcut);
    connect(&m_model, &ConsultationModel::changed, this, &TogetherView::refresh);
    connect(&m_model, &ConsultationModel::refreshed, this, &TogetherView::refresh);
    connect(&m_model, &ConsultationModel::accessEnded, this, &QWidget::close);
    connect(&m_model, &ConsultationModel::openRefused, this, &QWidget::close);
    connect(&m_model, &QObject::destroyed, this, &QWidget::close);
}

void TogetherView::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space(6), space(4), space(6), space(4));
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget;
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(0, 0, 0, 0);
    area->setWidget(page);
    area->setAccessibleName(tr("What we agree together"));
    setFocusProxy(area); // so that the arrows and the page keys scroll
    outer->addWidget(area, 1);
    auto* leave = new Button(tr("Back to the notes (F11)"), ButtonKind::Quiet);
    leave->setObjectName(u"leaveTogetherButton"_s);
    connect(leave, &Button::clicked, this, &QWidget::close);
    outer->addWidget(leave, 0, Qt::AlignLeft);
}

void TogetherView::refresh()
{
    const auto sheet = m_model.together();
    if (m_contents) {
        m_contents->hide();
        m_contents->deleteLater();
    }
    m_contents = new QWidget;
    m_cards = new QBoxLayout(QBoxLayout::TopToBottom, m_contents);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space(4));
    m_body->addWidget(m_contents);
    if (sheet.isEmpty())
        m_cards->addWidget(
            said(tr("What matters most to you today, %1?").arg(sheet.givenName), TextRole::Heading),
            0, Qt::AlignTop);
    addAgenda(sheet);
    addGoal(sheet);
    layCards();
    applyKioskScale(*this, textSize());
    m_contents->setFont(font());
    applyKioskScale(*this, textSize());
}

/// Side by side as on the page of the consultation, where there is room for both.
void TogetherView::layCards()
{
    const bool isWide = width() >= kLeastForTwo * font().pointSizeF();
    m_cards->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TogetherView::resizeEvent(QResizeEvent* event)
{
    layCards();
    QWidget::resizeEvent(event);
}

void TogetherView::addAgenda(const TogetherSheet& sheet)
{
    if (sheet.whatMatters.isEmpty() && sheet.agenda.empty())
        return;
    auto* card = new Card(tr("What matters to you today"));
    card->setObjectName(u"togetherAgenda"_s);
    if (!sheet.whatMatters.isEmpty())
        card->body()->addWidget(said(u"\u201c%1\u201d"_s.arg(sheet.whatMatters), TextRole::Quote));
    int number = 0;
    for (const auto& item : sheet.agenda) {
        const auto words = u"%1.  %2"_s.arg(QString::number(++number), item.words);
        card->body()->addWidget(said(words, TextRole::Strong));
        QStringList notes;
        if (!item.isPatients)
            notes << (item.firstBecause.isEmpty()
                    ? tr("we would like to talk about this too")
                    : tr("we would like to talk about this first, because: %1")
                          .arg(item.firstBecause));
        if (!item.whatNext.isEmpty())
            notes << item.whatNext;
        if (!notes.isEmpty())
            card->body()->addWidget(said(notes.join(u" \u00b7 "_s), TextRole::Muted));
    }
    m_cards->addWidget(card, 1, Qt::AlignTop);
}

void TogetherView::addGoal(const TogetherSheet& sheet)
{
    if (sheet.ownWords.isEmpty() && sheet.goal.isEmpty() && sheet.step.isEmpty()
        && sheet.followUp.isEmpty() && sheet.patientWill.isEmpty() && sheet.practiceWill.isEmpty())
        return;
    auto* card = new Card(tr("What you want to do"));
    card->setObjectName(u"togetherGoal"_s);
    auto* column = card->body();
    const auto& quote = sheet.ownWords.isEmpty() ? sheet.goal : sheet.ownWords;
    if (!quote.isEmpty())
        column->addWidget(said(u"\u201c%1\u201d"_s.arg(quote), TextRole::Quote));
    if (!sheet.ownWords.isEmpty())
        addPart(*column, tr("Your goal"), sheet.goal);
    addPart(*column, tr("Why it matters to you"), sheet.why);
    addPart(*column, tr("Your next step"), sheet.step);
    addPart(*column, tr("If this gets in the way"), sheet.barrier);
    addPart(*column, tr("Then you will"), sheet.response);
    addRating(*column, tr("How much it matters"), sheet.importance, tr("not at all"), tr("most"));
    addRating(*column, tr("How sure you are"), sheet.confidence, tr("not sure"), tr("very sure"));
    addPart(*column, tr("You will also"), sheet.patientWill.join(u'\n'));
    addPart(*column, tr("We will"), sheet.practiceWill.join(u'\n'));
    addPart(*column, tr("Then"), sheet.followUp);
    m_cards->addWidget(card, 1, Qt::AlignTop);
}

/// "7 of 10" between its two ends: a number that needs no ruler to be read.
void TogetherView::addRating(QVBoxLayout& column, const QString& title, std::optional<int> value,
    const QString& low, const QString& high)
{
    if (!value)
        return;
    addPart(
        column, title, tr("%1 of 10 (0 is %2, 10 is %3)").arg(QString::number(*value), low, high));
}

void TogetherView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

}
