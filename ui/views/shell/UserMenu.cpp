// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/UserMenu.h"

#include "presentation/agenda/ArrivalSound.h"
#include "presentation/common/Desk.h"
#include "presentation/common/Labels.h"
#include "theme/ApplyTheme.h"
#include "views/ActKeys.h"
#include "widgets/Text.h"

#include <QActionGroup>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kSizes[] = { 100, 125, 150, 200 };

}

UserMenu::UserMenu(
    presentation::Session& session, presentation::ArrivalSound& sound, QWidget* parent)
    : Button(QString(), ButtonKind::Quiet, parent)
    , m_session(session)
    , m_sound(sound)
    , m_menu(new QMenu(this))
{
    using presentation::Session;
    setObjectName(u"userButton"_s);
    setIconName(u"person"_s);
    setMenu(m_menu);
    connect(&session, &Session::signedIn, this, &UserMenu::refresh);
    connect(&session, &Session::roleChanged, this, &UserMenu::refresh);
    connect(m_menu, &QMenu::aboutToShow, this, &UserMenu::refresh);
    bindActs();
    refresh();
}

/// What the menu does, for the palette.
void UserMenu::bindActs()
{
    bindAct(*this, u"my-account"_s, [this] { Q_EMIT accountRequested(); });
    bindAct(*this, u"sign-out"_s, [this] { m_session.signOut(); });
    bindAct(*this, u"sound-on"_s, [this] { m_sound.setOn(true); });
    bindAct(*this, u"sound-off"_s, [this] { m_sound.setOn(false); });
    const std::pair<QString, ThemeMode> looks[] = { { u"look-light"_s, ThemeMode::Light },
        { u"look-dark"_s, ThemeMode::Dark }, { u"look-contrast"_s, ThemeMode::HighContrast } };
    for (const auto& [act, mode] : looks)
        bindAct(*this, act, [this, chosen = mode] { Q_EMIT themeRequested(chosen); });
    for (const int percent : kSizes)
        bindAct(*this, u"text-%1"_s.arg(percent),
            [this, percent] { Q_EMIT scaleRequested(percent / 100.0); });
}

void UserMenu::refresh()
{
    m_menu->clear();
    if (!m_session.isSignedIn())
        return;
    refreshWords();
    addRoles();
    addLooks();
    addSizes();
    addSound();
    m_menu->addSeparator();
    auto* account = m_menu->addAction(tr("My account"));
    account->setObjectName(u"accountAction"_s);
    connect(account, &QAction::triggered, this, &UserMenu::accountRequested);
    auto* out = m_menu->addAction(tr("Sign out"));
    connect(out, &QAction::triggered, &m_session, &presentation::Session::signOut);
}

void UserMenu::refreshWords()
{
    if (!m_session.isSignedIn())
        return;
    const auto& actor = m_session.actor();
    m_longWords = tr("%1, %2", "name and role").arg(actor.name, presentation::label(actor.role));
    setText(m_isShort ? actor.name : m_longWords);
    setAccessibleName(m_longWords);
}

void UserMenu::setShort(bool isShort)
{
    if (m_isShort == isShort)
        return;
    m_isShort = isShort;
    refreshWords();
}

int UserMenu::longWidth() const
{
    const auto shown = fontMetrics().horizontalAdvance(text());
    return sizeHint().width() - shown + fontMetrics().horizontalAdvance(m_longWords);
}

void UserMenu::addRoles()
{
    const auto& roles = m_session.staff().roles;
    if (roles.size() < 2)
        return;
    m_menu->addSection(tr("Act as"));
    auto* group = new QActionGroup(m_menu);
    for (const auto role : roles) {
        auto* action = group->addAction(withoutMnemonic(presentation::label(role)));
        action->setCheckable(true);
        action->setChecked(role == m_session.actor().role);
        connect(action, &QAction::triggered, this, [this, role] { m_session.actAs(role); });
    }
    m_menu->addActions(group->actions());
    m_menu->addSeparator();
}

void UserMenu::addLooks()
{
    auto* looks = m_menu->addMenu(tr("Look"));
    const std::pair<ThemeMode, QString> modes[] = { { ThemeMode::Light, tr("Light") },
        { ThemeMode::Dark, tr("Dark") }, { ThemeMode::HighContrast, tr("High contrast") } };
    for (const auto& [mode, words] : modes) {
        auto* action = looks->addAction(words);
        action->setCheckable(true);
        action->setChecked(currentTheme().mode == mode);
        connect(action, &QAction::triggered, this,
            [this, chosen = mode] { Q_EMIT themeRequested(chosen); });
    }
}

void UserMenu::addSizes()
{
    auto* sizes = m_menu->addMenu(tr("Text size"));
    for (const int percent : kSizes) {
        auto* action = sizes->addAction(tr("%1 %").arg(percent));
        action->setCheckable(true);
        action->setChecked(qRound(currentScale() * 100) == percent);
        connect(action, &QAction::triggered, this,
            [this, percent] { Q_EMIT scaleRequested(percent / 100.0); });
    }
}

void UserMenu::addSound()
{
    if (!m_sound.mayBeHeard())
        return;
    auto* action = m_menu->addAction(tr("A soft sound when answers arrive"));
    action->setObjectName(u"arrivalSoundAction"_s);
    action->setCheckable(true);
    action->setChecked(m_sound.isOn());
    connect(action, &QAction::toggled, &m_sound, &presentation::ArrivalSound::setOn);
}

}
