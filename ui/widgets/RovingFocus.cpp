// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RovingFocus.h"

#include <QKeyEvent>

namespace rooftree::ui {

RovingFocus::RovingFocus(QWidget* group) : QObject(group), m_group(group) { }

void RovingFocus::add(QWidget* member)
{
    m_members.append(member);
    member->installEventFilter(this);
    member->setFocusPolicy(Qt::ClickFocus);
    connect(member, &QObject::destroyed, this,
        [this](QObject* gone) { m_members.removeIf([gone](QWidget* at) { return at == gone; }); });
    if (!m_stop)
        setStop(member);
}

void RovingFocus::clear()
{
    for (QWidget* member : std::as_const(m_members)) {
        member->removeEventFilter(this);
        member->disconnect(this);
    }
    m_members.clear();
    m_stop.clear();
}

void RovingFocus::setStop(QWidget* member)
{
    if (m_stop)
        m_stop->setFocusPolicy(Qt::ClickFocus);
    m_stop = member;
    member->setFocusPolicy(Qt::StrongFocus);
    m_group->setFocusProxy(member);
}

bool RovingFocus::eventFilter(QObject* watched, QEvent* event)
{
    auto* member = static_cast<QWidget*>(watched); // only widgets are ever watched
    if (event->type() == QEvent::FocusIn)
        setStop(member);
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const bool rightToLeft = m_group->layoutDirection() == Qt::RightToLeft;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        moveBy(member, -1);
        return true;
    case Qt::Key_Down:
        moveBy(member, 1);
        return true;
    case Qt::Key_Left:
        moveBy(member, rightToLeft ? 1 : -1);
        return true;
    case Qt::Key_Right:
        moveBy(member, rightToLeft ? -1 : 1);
        return true;
    case Qt::Key_Home:
        moveBy(nullptr, 1);
        return true;
    case Qt::Key_End:
        moveBy(nullptr, -1);
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void RovingFocus::moveBy(QWidget* from, int step)
{
    const qsizetype count = m_members.size();
    qsizetype at = from ? m_members.indexOf(from) : (step > 0 ? -1 : count);
    for (at += step; at >= 0 && at < count; at += step) {
        QWidget* member = m_members.at(at);
        if (member->isEnabled() && !member->isHidden()) {
            moveTo(member);
            return;
        }
    }
}

void RovingFocus::moveTo(QWidget* member)
{
    setStop(member);
    member->setFocus(Qt::TabFocusReason);
}

}
