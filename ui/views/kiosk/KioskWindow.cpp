// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskWindow.h"

#include "theme/Spacing.h"
#include "views/kiosk/KioskBar.h"
#include "views/kiosk/KioskLanguagePage.h"
#include "views/kiosk/KioskPageView.h"
#include "views/kiosk/KioskPages.h"
#include "views/kiosk/KioskScrollButtons.h"
#include "views/kiosk/KioskStillThere.h"
#include "widgets/Button.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kTickMs = 250;
    constexpr int kRestMs = 150; // by then the tiles that fit have found their places
    constexpr QSize kWayOn(60, 18); // millimetres, of Back and Next

    void keepRoom(QWidget* widget)
    {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }

    /// Out of the window at once; later gone, because it may have led here.
    void putAway(QWidget* widget)
    {
        if (!widget)
            return;
        widget->setParent(nullptr);
        widget->deleteLater();
    }

}

using presentation::KioskModel;
using presentation::KioskPage;

KioskWindow::KioskWindow(KioskModel& model, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_model(model)
    , m_lookBefore(currentTheme().mode)
{
    setObjectName(u"kioskWindow"_s);
    setWindowTitle(u"Rooftree"_s); // the same on every page: task bars show it to everybody
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(false);
    buildLayout();
    bindModel();
    speak();
}

KioskWindow::~KioskWindow() { qApp->removeEventFilter(this); }

void KioskWindow::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(8), space(3), space(8), space(3));
    column->setSpacing(space(2));
    m_middle = new QVBoxLayout;
    column->addLayout(m_middle, 1);

    m_bottom = new QHBoxLayout;
    m_back = new Button(QString());
    m_back->setObjectName(u"backButton"_s);
    m_next = new Button(QString(), ButtonKind::Primary);
    m_next->setObjectName(u"nextButton"_s);
    for (auto* button : { m_back, m_next }) {
        button->setMinimumSize(millimetres(kWayOn.width()), millimetres(kWayOn.height()));
        keepRoom(button);
    }
    m_bottom->addWidget(m_back);
    m_bottom->addStretch();
    m_bottom->addStretch();
    m_bottom->addWidget(m_next);
    column->addLayout(m_bottom);
}

void KioskWindow::bindModel()
{
    connect(m_back, &Button::clicked, this, &KioskWindow::goBack);
    connect(m_next, &Button::clicked, &m_model, &KioskModel::next);
    connect(&m_model, &KioskModel::pageChanged, this, &KioskWindow::onPageChanged);
    connect(&m_model, &KioskModel::languageAsked, this, &KioskWindow::askForLanguage);
    connect(&m_model.language(), &presentation::KioskLanguage::changed, this, &KioskWindow::speak);
    connect(&m_model, &KioskModel::answersChanged, this, &KioskWindow::refreshButtons);
    connect(&m_model, &KioskModel::sendingChanged, this, &KioskWindow::refreshButtons);
    connect(&m_model, &KioskModel::left, this, [this] {
        restoreLook();
        Q_EMIT left();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(presentation::TapGuard::kQuietMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_page)
            m_page->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    });
    m_reading.setSingleShot(true);
    m_reading.setInterval(kRestMs);
    connect(&m_reading, &QTimer::timeout, this, &KioskWindow::readPage);
    connect(&m_model.readAloud(), &presentation::ReadAloud::changed, this, &KioskWindow::readSoon);
    m_model.readAloud().look();
    m_ticks.setInterval(kTickMs);
    connect(&m_ticks, &QTimer::timeout, &m_model, &KioskModel::tick);
    m_ticks.start();
    qApp->installEventFilter(this);
}

// Everything with words is made anew; what was answered is in the model.
void KioskWindow::speak()
{
    m_translator.speak(m_model.language().current());
    setLayoutDirection(m_model.language().direction());
    makeBar();
    makeScrollButtons();
    putAway(m_stillThere);
    m_stillThere = new KioskStillThere(m_model, this);
    connect(m_stillThere, &KioskStillThere::asked, this, &KioskWindow::readSoon);
    connect(m_stillThere, &KioskStillThere::answered, this, [this] { m_model.readAloud().stop(); });
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    m_back->setIconName(fromRight ? u"forward"_s : u"back"_s);
    m_isChoosing = false;
    showPage();
}

void KioskWindow::makeBar()
{
    putAway(m_bar);
    m_bar = new KioskBar(m_model);
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(0, m_bar);
    connect(m_bar, &KioskBar::textSizeRequested, this, &KioskWindow::nextTextSize);
    connect(m_bar, &KioskBar::contrastRequested, this, &KioskWindow::nextLook);
}

void KioskWindow::makeScrollButtons()
{
    putAway(m_scroll);
    m_scroll = new KioskScrollButtons;
    constexpr int kBetweenTheStretches = 2;
    m_bottom->insertWidget(kBetweenTheStretches, m_scroll);
}

/// The second tap of two may not answer what came to lie under the finger, nor the fiftieth.
void KioskWindow::letPageRest()
{
    m_page->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_rest.start();
}

// What a page that rests lets through.
void KioskWindow::mousePressEvent(QMouseEvent* event)
{
    if (m_rest.isActive())
        m_rest.start();
    QWidget::mousePressEvent(event);
}

void KioskWindow::askForLanguage()
{
    if (std::exchange(m_isChoosing, true))
        return;
    showPage();
}

void KioskWindow::onLanguageChosen(const QString& code)
{
    m_model.chooseLanguage(code);
    if (code == m_model.language().current().code)
        leaveChoice();
}

void KioskWindow::leaveChoice()
{
    if (std::exchange(m_isChoosing, false))
        showPage();
}

void KioskWindow::goBack()
{
    if (m_isChoosing)
        leaveChoice();
    else
        m_model.back();
}

void KioskWindow::onPageChanged()
{
    m_isChoosing = false;
    if (m_model.page() == KioskPage::Start)
        restoreLook();
    showPage();
}

KioskPageView* KioskWindow::makePage()
{
    if (!m_isChoosing)
        return makeKioskPage(m_model);
    auto* page = new KioskLanguagePage(m_model.language());
    connect(page, &KioskLanguagePage::chosen, this, &KioskWindow::onLanguageChosen);
    return page;
}

void KioskWindow::showPage()
{
    if (m_page) {
        m_page->hide();
        m_middle->removeWidget(m_page);
        // Later, because a button of the page may have led here; its words are gone with it.
        m_page->deleteLater();
    }
    m_page = makePage();
    m_middle->addWidget(m_page);
    m_scroll->follow(m_page->scroller());
    letPageRest();
    connect(m_page, &KioskPageView::cameUp, &m_model.readAloud(), &presentation::ReadAloud::say);
    applyTextSize();
    m_bar->refresh();
    refreshButtons();
    m_page->focusFirst();
    readSoon();
}

// What is being said belongs to what was shown before.
void KioskWindow::readSoon()
{
    m_model.readAloud().stop();
    m_reading.start();
}

void KioskWindow::readPage()
{
    m_model.readAloud().say(m_model.isAsking() ? m_stillThere->spoken() : m_page->spoken());
}

void KioskWindow::refreshButtons()
{
    const auto page = m_model.page();
    const bool isQuestion = presentation::stepOf(page) > 0;
    const bool isAside = page == KioskPage::Unlock || page == KioskPage::EnterCode;
    m_back->setText(tr("Back"));
    m_back->setVisible(isQuestion || isAside || m_isChoosing);
    m_next->setVisible((isQuestion || page == KioskPage::Urgent) && !m_isChoosing);
    m_back->setEnabled(m_model.canGoBack() || m_isChoosing);
    m_next->setEnabled(m_model.canGoNext());
    if (page == KioskPage::Check)
        m_next->setText(m_model.isSending() ? tr("Sending ...") : tr("Send"));
    else
        m_next->setText(m_model.isNextDone() ? tr("Done") : tr("Next"));
}

void KioskWindow::nextTextSize()
{
    m_textSize = m_textSize == KioskText::Normal ? KioskText::Large
        : m_textSize == KioskText::Large         ? KioskText::Largest
                                                 : KioskText::Normal;
    applyTextSize();
}

void KioskWindow::applyTextSize()
{
    applyKioskScale(*this, m_textSize);
    if (!m_page)
        return;
    // Under a style sheet Qt hands no font on to what is put into a window later.
    for (QWidget* later : std::initializer_list<QWidget*> { m_page, m_bar, m_stillThere, m_scroll })
        later->setFont(font());
    applyKioskScale(*this, m_textSize);
    // A full page may not press the way on flat.
    for (auto* button : { m_back, m_next })
        button->setMinimumHeight(qMax(millimetres(kWayOn.height()), button->sizeHint().height()));
}

void KioskWindow::nextLook()
{
    const auto now = currentTheme().mode;
    const auto next = now == ThemeMode::Light ? ThemeMode::Dark
        : now == ThemeMode::Dark              ? ThemeMode::HighContrast
                                              : ThemeMode::Light;
    applyTheme(*qApp, next, currentScale());
}

void KioskWindow::restoreLook()
{
    if (m_textSize != KioskText::Normal) {
        m_textSize = KioskText::Normal;
        applyTextSize();
    }
    if (currentTheme().mode != m_lookBefore)
        applyTheme(*qApp, m_lookBefore, currentScale());
}

void KioskWindow::closeEvent(QCloseEvent* event)
{
    // Alt+F4 and the window system ask from outside; only the program itself may close it.
    event->setAccepted(!event->spontaneous());
}

bool KioskWindow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
    case QEvent::Wheel:
        if (const auto* widget = qobject_cast<QWidget*>(watched);
            widget && widget->window() == this && !m_model.isAsking())
            m_model.touched();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

}
