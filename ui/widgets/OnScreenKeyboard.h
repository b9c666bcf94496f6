// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/KeyboardLetters.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace rooftree::ui {

class Button;

/// Keys for a touch screen. They type into the text field that has the focus and never take it. The
/// keys stand from left to right in every language, as they do on a desk.
class OnScreenKeyboard final : public QWidget {
    Q_OBJECT

public:
    explicit OnScreenKeyboard(QWidget* parent = nullptr);

    /// Types into `target` whatever has the focus; null goes back to following the focus.
    void setTarget(QWidget* target);

    /// The letters of a language; English unless told otherwise. With a switch word, a key leads
    /// from these letters to the English ones and back.
    void setLetters(const KeyboardLetters& letters);

    /// Shows the English letters, or those of setLetters() again.
    void showEnglish(bool english);

    void showNumbers(bool numbers);

    [[nodiscard]] bool isShifted() const { return m_shifted; }

    void setShifted(bool shifted);

    /// The key that types `character`, in the page that shows; null when it is not there.
    [[nodiscard]] Button* key(const QString& character) const;

Q_SIGNALS:
    /// Enter in a field of one line, where it starts no new line.
    void enterPressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void fitLetters();
    [[nodiscard]] const KeyboardLetters& letters() const;
    void addRow(const QStringList& letters, const QStringList& shifted, bool lettersEnd);
    void addLetter(QHBoxLayout& row, const QString& letter, const QString& shifted);
    void addShift(QHBoxLayout& row);
    Button* addKey(const QString& objectName, const QString& words);
    void addActsRow();
    void addScriptKey(QHBoxLayout& row);
    void type(const QString& text);
    void press(int key);
    [[nodiscard]] QWidget* target() const;

    QPointer<QWidget> m_target;
    KeyboardLetters m_own;
    QWidget* m_page = nullptr;
    QVBoxLayout* m_column = nullptr;
    bool m_shifted = false;
    bool m_numbers = false;
    bool m_english = false;
};

}
