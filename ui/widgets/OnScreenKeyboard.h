// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

class Button;

/// Keys for a touch screen. They type into the text field that has the focus and never take it.
class OnScreenKeyboard final : public QWidget {
    Q_OBJECT

public:
    explicit OnScreenKeyboard(QWidget* parent = nullptr);

    /// Types into `target` whatever has the focus; null goes back to following the focus.
    void setTarget(QWidget* target);

    /// The letters, a string a row, for another script; English unless told otherwise.
    void setLetters(const QStringList& rows);

    void showNumbers(bool numbers);

    [[nodiscard]] bool isShifted() const { return m_shifted; }

    void setShifted(bool shifted);

    /// The key that types `character`, in the page that shows; null when it is not there.
    [[nodiscard]] Button* key(const QString& character) const;

Q_SIGNALS:
    /// Enter in a field of one line, where it starts no new line.
    void enterPressed();

private:
    void rebuild();
    void addRow(const QString& characters, bool lettersEnd);
    Button* addKey(const QString& objectName, const QString& words);
    void addActsRow();
    void type(const QString& text);
    void press(int key);
    [[nodiscard]] QWidget* target() const;

    QPointer<QWidget> m_target;
    QStringList m_letters;
    QWidget* m_page = nullptr;
    QVBoxLayout* m_column = nullptr;
    bool m_shifted = false;
    bool m_numbers = false;
};

}
