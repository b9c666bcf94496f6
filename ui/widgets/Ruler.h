// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QHBoxLayout;

namespace rooftree::ui {

class Button;
class PlainLabel;
class RovingFocus;
class RulerButton;

/// "How sure are you, 0 to 10?": eleven buttons, the keys 0 to 9, and 1 then 0 for ten. No answer
/// is an answer.
class Ruler final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int answer READ answer NOTIFY answerChanged USER true)

public:
    static constexpr int kHighest = 10;
    static constexpr int kSecondDigitMilliseconds = 900;

    /// Staff: a slim row. Kiosk: targets of 15 mm with a face above each number.
    enum class Look { Staff, Kiosk };

    /// Whether ten is the happy end (confidence) or the unhappy one (worry): decides the faces.
    enum class HighEnd { Good, Bad };

    explicit Ruler(const QString& question, Look look = Look::Staff, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> value() const { return m_value; }

    /// Shows a value without telling anybody; outside 0 to 10 it shows none.
    void setValue(std::optional<int> value);

    /// The words under the ends: "not at all sure", "very sure".
    void setEndWords(const QString& low, const QString& high);
    void setHighEnd(HighEnd end);

    /// The first number that can be chosen: 0 or, for scales that have no nought, 1.
    void setLowest(int lowest);

    /// Whether an answer can be taken back. On by default.
    void setClearable(bool clearable);

    [[nodiscard]] RulerButton* button(int number) const
    {
        return m_buttons.at(std::size_t(number));
    }

    [[nodiscard]] QTimer& secondDigitTimer() { return m_secondDigit; }

Q_SIGNALS:
    /// The person chose a number, 0 to 10. After 1 and 0 it comes twice, first with 1.
    void valueChosen(int value);
    /// The person took the answer back.
    void valueCleared();
    /// Either of the two, for forms.
    void answerChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void addButton(int number, QHBoxLayout& row);
    void refresh();
    void nameButtons();
    void choose(int number);
    void clear();
    [[nodiscard]] bool handleKey(int key);

    [[nodiscard]] int answer() const { return m_value.value_or(-1); }

    QString m_question;
    Look m_look;
    QString m_low;
    QString m_high;
    HighEnd m_end = HighEnd::Good;
    bool m_clearable = true;
    int m_lowest = 0;
    std::optional<int> m_value;
    QTimer m_secondDigit;
    std::array<RulerButton*, kHighest + 1> m_buttons {};
    RovingFocus* m_focus = nullptr;
    PlainLabel* m_lowLabel = nullptr;
    PlainLabel* m_highLabel = nullptr;
    Button* m_clear = nullptr;
};

}
