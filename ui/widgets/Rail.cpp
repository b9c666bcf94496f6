// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Rail.h"

#include "theme/Spacing.h"
#include "widgets/RailButton.h"
#include "widgets/RovingFocus.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

Rail::Rail(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_focus(new RovingFocus(this))
{
    setProperty("rail", true);
    setAccessibleName(tr("Places"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_column->setContentsMargins(space(2), space(3), space(2), space(3));
    m_column->setSpacing(space(1));
    m_column->addStretch(1);
}

void Rail::addPlace(const QString& key, const QString& words, const QString& iconName)
{
    auto* button = new RailButton(words, iconName);
    button->setObjectName(u"rail_"_s + key);
    button->installEventFilter(this);
    m_column->insertWidget(int(m_order.size()), button);
    m_buttons.insert(key, button);
    m_order.append(key);
    m_focus->add(button);
    connect(button, &RailButton::clicked, this, [this, key] { onClicked(key); });
}

void Rail::addFooter(QWidget* widget) { m_column->addWidget(widget); }

void Rail::setNarrow(bool narrow)
{
    for (auto* button : std::as_const(m_buttons))
        button->setNarrow(narrow);
}

void Rail::setPlaceVisible(const QString& key, bool visible)
{
    if (RailButton* button = m_buttons.value(key))
        button->setVisible(visible);
}

void Rail::setCount(const QString& key, int count)
{
    if (RailButton* button = m_buttons.value(key))
        button->setCount(count);
}

void Rail::setCurrent(const QString& key)
{
    m_current = key;
    for (auto each = m_buttons.cbegin(); each != m_buttons.cend(); ++each)
        each.value()->setChecked(each.key() == key);
    if (RailButton* button = m_buttons.value(key))
        m_focus->setStop(button);
}

bool Rail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<RailButton*>(watched)->click(); // only buttons are watched
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Rail::onClicked(const QString& key)
{
    const bool elsewhere = key != m_current;
    setCurrent(key); // a click would otherwise turn the mark of the present place off
    if (elsewhere)
        Q_EMIT placeChosen(key);
}

}
