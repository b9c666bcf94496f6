// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceChips.h"

#include "theme/IconLoader.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/RovingFocus.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

ChoiceChips::ChoiceChips(const QString& name, Mode mode, QWidget* parent)
    : QWidget(parent)
    , m_mode(mode)
    , m_layout(new FlowLayout(space(2), this))
    , m_focus(new RovingFocus(this))
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceChips::addChoice(const QString& key, const QString& words, const QString& shortcut)
{
    auto* chip = new Button(words);
    chip->setObjectName(u"chip_"_s + key);
    chip->setProperty("chip", true);
    chip->setAccessibleName(words);
    chip->setCheckable(m_mode != Mode::Acts);
    if (!shortcut.isEmpty()) {
        m_shortcuts.insert(shortcut.toUpper(), key);
        chip->setAccessibleDescription(tr("Key %1").arg(shortcut));
    }
    chip->installEventFilter(this);
    m_keys.append(key);
    m_chips.insert(key, chip);
    m_layout->addWidget(chip);
    m_focus->add(chip);
    connect(chip, &Button::clicked, this, [this, key] { onClicked(key); });
}

void ChoiceChips::clearChoices()
{
    m_focus->clear();
    qDeleteAll(m_chips);
    m_chips.clear();
    m_keys.clear();
    m_shortcuts.clear();
}

QStringList ChoiceChips::chosen() const
{
    QStringList result;
    for (const QString& key : m_keys)
        if (m_chips.value(key)->isChecked())
            result << key;
    return result;
}

QString ChoiceChips::choice() const { return chosen().value(0); }

void ChoiceChips::setChosen(const QStringList& keys)
{
    for (const QString& key : std::as_const(m_keys))
        m_chips.value(key)->setChecked(keys.contains(key));
    if (QPushButton* first = m_chips.value(choice()))
        m_focus->setStop(first);
}

void ChoiceChips::setChoiceEnabled(const QString& key, bool enabled)
{
    if (QPushButton* chip = m_chips.value(key))
        chip->setEnabled(enabled);
}

void ChoiceChips::onClicked(const QString& key)
{
    const bool on = m_mode == Mode::Acts || m_chips.value(key)->isChecked();
    if (m_mode == Mode::One && on)
        setChosen({ key });
    Q_EMIT toggled(key, on);
    Q_EMIT choiceChanged();
}

bool ChoiceChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        QPushButton* chip = m_chips.value(m_shortcuts.value(key->text().toUpper()));
        if (chip && chip->isEnabled() && !(key->modifiers() & ~Qt::ShiftModifier)) {
            chip->setFocus(Qt::OtherFocusReason);
            chip->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
