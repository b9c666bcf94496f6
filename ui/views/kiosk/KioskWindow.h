// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "theme/ApplyTheme.h"
#include "views/kiosk/KioskTranslator.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace rooftree::ui {

class Button;
class KioskBar;
class KioskPageView;
class KioskScrollButtons;
class KioskStillThere;

/// The waiting-room screen: a window of its own that fills the display, with one page at a time. It
/// cannot be closed from outside; staff leave it with their password.
class KioskWindow final : public QWidget {
    Q_OBJECT

public:
    explicit KioskWindow(presentation::KioskModel& model, QWidget* parent = nullptr);
    ~KioskWindow() override;
    KioskWindow(const KioskWindow&) = delete;
    KioskWindow& operator=(const KioskWindow&) = delete;

    [[nodiscard]] presentation::KioskModel& model() { return m_model; }

    [[nodiscard]] KioskPageView* page() const { return m_page; }

Q_SIGNALS:
    /// Staff have the screen back: close this window.
    void left();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void buildLayout();
    void bindModel();
    void onPageChanged();
    void showPage();
    [[nodiscard]] KioskPageView* makePage();
    void makeBar();
    void makeScrollButtons();
    void letPageRest();
    void speak();
    void readSoon();
    void readPage();
    void askForLanguage();
    void onLanguageChosen(const QString& code);
    void leaveChoice();
    void goBack();
    void refreshButtons();
    void nextTextSize();
    void applyTextSize();
    void nextLook();
    void restoreLook();

    presentation::KioskModel& m_model;
    ThemeMode m_lookBefore;
    KioskText m_textSize = KioskText::Normal;
    KioskTranslator m_translator;
    bool m_isChoosing = false; ///< the languages are shown instead of the page
    KioskBar* m_bar = nullptr;
    KioskStillThere* m_stillThere = nullptr;
    KioskPageView* m_page = nullptr;
    QVBoxLayout* m_middle = nullptr;
    Button* m_back = nullptr;
    Button* m_next = nullptr;
    KioskScrollButtons* m_scroll = nullptr;
    QHBoxLayout* m_bottom = nullptr;
    QTimer m_rest; ///< until a new page takes taps
    QTimer m_ticks;
    QTimer m_reading; ///< until the page has come to rest
};

}
