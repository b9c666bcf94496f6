// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tone.h"

#include <QFrame>
#include <QTimer>

namespace rooftree::ui {

class Button;
class IconLabel;
class PlainLabel;

/// Feedback in the place: symbol, word and sentence, with an optional act. Hidden until it has
/// something to say.
class Banner final : public QFrame {
    Q_OBJECT

public:
    static constexpr int kUndoMilliseconds = 10'000;

    explicit Banner(QWidget* parent = nullptr);

    /// Says `sentence` until it is dismissed or replaced. `action` puts a button beside it.
    void tell(Tone tone, const QString& sentence, const QString& action = QString());

    /// Another word than the tone's, from the next tell() on: "Urgent". Empty: the tone's again.
    void setWord(const QString& word);

    /// Says what was done and offers Undo for ten seconds; the time stands still while mouse or
    /// keyboard is on it.
    void offerUndo(const QString& sentence);

    void dismiss();

    /// What stays true cannot be closed by the person.
    void setClosable(bool closable);

    [[nodiscard]] QString sentence() const;

    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QTimer& hideTimer() { return m_hideTimer; }

Q_SIGNALS:
    void told(rooftree::ui::Tone tone);
    /// The button beside the sentence was pressed; the banner has already gone.
    void actionTriggered();
    void undoRequested();
    void dismissed();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void announce();
    void onAction();
    void holdTimer(bool hold);

    Tone m_tone = Tone::Neutral;
    QString m_ownWord;
    bool m_undo = false;
    QTimer m_hideTimer;
    IconLabel* m_icon = nullptr;
    PlainLabel* m_word = nullptr;
    PlainLabel* m_sentence = nullptr;
    Button* m_action = nullptr;
    Button* m_close = nullptr;
};

}
