// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace rooftree::ui {

class Button;

/// A password with a button that shows it: people who cannot see what they type choose shorter
/// ones. Pasting is allowed.
class PasswordField final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged USER true)

public:
    explicit PasswordField(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);

    /// Empties the field, its undo list included, and hides what is typed next.
    void forget();

    /// Adds a button that fills in, and shows, what `suggest` answers: for a password that is
    /// chosen.
    void offerSuggestion(std::function<QString()> suggest);

    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged();
    void submitted(); ///< Enter

private:
    void setShown(bool shown);

    QLineEdit* m_edit = nullptr;
    Button* m_show = nullptr;
};

}
