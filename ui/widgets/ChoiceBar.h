// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace rooftree::ui {

class Button;
class PlainLabel;

/// A question in the place with two answers, of which neither loses anything by itself. Hidden
/// until it asks.
class ChoiceBar final : public QFrame {
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget* parent = nullptr);

    /// `detail` is shown verbatim under the sentence; may be empty.
    /// Takes the keyboard.
    void ask(const QString& sentence, const QString& detail, const QString& first,
        const QString& second);
    /// The same, and leaves the keyboard where it is.
    void offer(const QString& sentence, const QString& detail, const QString& first,
        const QString& second);

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

private:
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_detail = nullptr;
    Button* m_first = nullptr;
    Button* m_second = nullptr;
};

}
