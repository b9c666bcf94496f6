// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Banner.h"

#include "theme/Spacing.h"
#include "theme/StyleSheet.h"
#include "widgets/Button.h"
#include "widgets/IconLabel.h"
#include "widgets/PlainLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    QString word(Tone tone)
    {
        switch (tone) {
        case Tone::Info:
            return Banner::tr("Note");
        case Tone::Success:
            return Banner::tr("Done");
        case Tone::Warning:
            return Banner::tr("Check");
        case Tone::Danger:
            return Banner::tr("Problem");
        case Tone::Neutral:
            break;
        }
        return {};
    }

}

Banner::Banner(QWidget* parent) : QFrame(parent)
{
    m_hideTimer.setSingleShot(true);
    buildLayout();
    connect(&m_hideTimer, &QTimer::timeout, this, &Banner::dismiss);
    connect(m_action, &Button::clicked, this, &Banner::onAction);
    connect(m_close, &Button::clicked, this, &Banner::dismiss);
    m_action->installEventFilter(this);
    m_close->installEventFilter(this);
    hide();
}

void Banner::buildLayout()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(2), space(2), space(2));
    row->setSpacing(space(2));
    m_icon = new IconLabel;
    m_word = new PlainLabel(QString(), TextRole::Strong);
    m_word->setWordWrap(false);
    m_sentence = new PlainLabel;
    m_sentence->setObjectName(u"bannerSentence"_s);
    m_action = new Button(QString());
    m_action->setObjectName(u"bannerAction"_s);
    m_close = new Button(QString(), ButtonKind::Quiet);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setIconOnly(u"close"_s, tr("Close this message"));
    row->addWidget(m_icon);
    row->addWidget(m_word);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
}

void Banner::tell(Tone tone, const QString& sentence, const QString& action)
{
    m_hideTimer.stop();
    m_undo = false;
    m_tone = tone;
    setStyleProperty(*this, "banner", toneName(tone));
    m_word->setText(m_ownWord.isEmpty() ? word(tone) : m_ownWord);
    m_word->setVisible(tone != Tone::Neutral);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    // A stand-in that cannot be seen would hold Tab fast.
    setFocusProxy(action.isEmpty() ? nullptr : m_action);
    m_action->setIconName(QString());
    m_icon->setDrawing(iconName(tone), wordRole(tone));
    show();
    announce();
    Q_EMIT told(tone);
}

void Banner::setWord(const QString& word) { m_ownWord = word; }

void Banner::offerUndo(const QString& sentence)
{
    tell(Tone::Success, sentence, tr("Undo"));
    m_action->setIconName(u"undo"_s);
    m_undo = true;
    m_hideTimer.start(kUndoMilliseconds);
}

void Banner::dismiss()
{
    if (isHidden())
        return;
    m_hideTimer.stop();
    hide();
    Q_EMIT dismissed();
}

void Banner::setClosable(bool closable) { m_close->setVisible(closable); }

QString Banner::sentence() const { return isHidden() ? QString() : m_sentence->text(); }

void Banner::onAction()
{
    const bool undo = m_undo;
    dismiss();
    if (undo)
        Q_EMIT undoRequested();
    else
        Q_EMIT actionTriggered();
}

void Banner::holdTimer(bool hold)
{
    if (!m_undo || isHidden())
        return;
    if (hold)
        m_hideTimer.stop();
    else if (!underMouse() && !m_action->hasFocus() && !m_close->hasFocus())
        m_hideTimer.start(kUndoMilliseconds);
}

void Banner::enterEvent(QEnterEvent*) { holdTimer(true); }

void Banner::leaveEvent(QEvent*) { holdTimer(false); }

bool Banner::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        holdTimer(event->type() == QEvent::FocusIn);
    return QFrame::eventFilter(watched, event);
}

void Banner::announce()
{
    setAccessibleName(m_word->text() + u" "_s + m_sentence->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}
