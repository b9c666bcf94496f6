// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Role.h"
#include "theme/ThemeMode.h"
#include "widgets/Button.h"

class QMenu;

namespace rooftree::presentation {
class ArrivalSound;
class Session;
}

namespace rooftree::ui {

/// The name of who is signed in, and behind it what belongs to the person: the role they act in,
/// how the screen looks and what is heard, signing out.
class UserMenu final : public Button {
    Q_OBJECT

public:
    UserMenu(presentation::Session& session, presentation::ArrivalSound& sound,
        QWidget* parent = nullptr);

    /// Without the role, where there is little room.
    void setShort(bool isShort);

    /// How wide it wants to be with the role.
    [[nodiscard]] int longWidth() const;

Q_SIGNALS:
    void themeRequested(rooftree::ui::ThemeMode mode);
    void scaleRequested(double scale);
    void accountRequested();

private:
    void refresh();
    void bindActs();
    void refreshWords();
    void addRoles();
    void addLooks();
    void addSizes();
    void addSound();

    presentation::Session& m_session;
    presentation::ArrivalSound& m_sound;
    QMenu* m_menu = nullptr;
    QString m_longWords;
    bool m_isShort = false;
};

}
