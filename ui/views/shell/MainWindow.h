// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ThemeMode.h"
#include "views/shell/ShellParts.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace rooftree::ui {

class AccountPage;
class Frame;
class HelpWindow;
class LockPage;
class SignInPage;

/// The staff window: nobody's (sign in), somebody's (the frame), or locked. Its title names the
/// practice and never a patient.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const ShellParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] Frame* frame() const { return m_frame; }

Q_SIGNALS:
    /// Wish: hand the waiting-room screen over.
    void kioskRequested(qint64 kioskSession, qint64 patient);
    void themeRequested(rooftree::ui::ThemeMode mode);
    void scaleRequested(double scale);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout(const ShellParts& parts);
    void bindSession();
    void bindWishes();
    void onSignedIn();
    void onSignedOut();
    void onRoleChanged();
    void onLocked();
    void onUnlocked();
    void showCover(QWidget* cover);
    void dropCover();
    void showHelp();
    void showAccount();
    [[nodiscard]] QString helpPage() const;

    const presentation::Desk& m_desk;
    QStackedWidget* m_pages = nullptr;
    SignInPage* m_signIn = nullptr;
    LockPage* m_lock = nullptr;
    Frame* m_frame = nullptr;
    AccountPage* m_account = nullptr;
    HelpWindow* m_help = nullptr;
    QPointer<QWidget> m_focusBeforeLock;
    QPointer<QWidget> m_cover; ///< instead of the frame
};

}
