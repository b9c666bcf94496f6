// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace rooftree::ui {

class PlainLabel;

/// One page of the kiosk: a question as heading, a quiet line of help, and the answer below, which
/// scrolls when large text needs more room than there is.
class KioskPageView : public QWidget {
    Q_OBJECT

public:
    /// Without a question the page puts its heading itself, beside the answer.
    explicit KioskPageView(
        const QString& question, const QString& help = QString(), QWidget* parent = nullptr);

    /// What is read aloud, in order. The room listens: nothing but words that are the same for
    /// everybody, so a page says its question, and more only where it names it.
    [[nodiscard]] virtual QStringList spoken() const;

    /// What scrolls when the page is longer than the screen.
    [[nodiscard]] QScrollArea* scroller() const { return m_scroller; }

    /// Puts the keyboard where the answer starts.
    virtual void focusFirst();

Q_SIGNALS:
    /// Fixed words that came onto the page.
    void cameUp(const QStringList& fixedWords);

protected:
    /// Read aloud after the question.
    void speakAlso(const QStringList& fixedWords) { m_spoken += fixedWords; }

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// A widget under the scrolling part, always in sight: the keyboard.
    void addFooter(QWidget* widget);
    /// Says something under the question; empty takes it away.
    void say(const QString& sentence);

private:
    QString m_question;
    QStringList m_spoken;
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_body = nullptr;
    QScrollArea* m_scroller = nullptr;
    PlainLabel* m_said = nullptr;
};

}
