// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/backup/RestoreSteps.h"

#include <QWidget>

class QLineEdit;

namespace rooftree::ui {

class FormBuilder;
class PasswordField;
class PlainLabel;

/// What confirms a restore: the name of the practice, and two people who sign in. The code of an
/// authenticator is asked for when somebody turns out to have one.
class RestorePeopleForm final : public QWidget {
    Q_OBJECT

public:
    explicit RestorePeopleForm(QWidget* parent = nullptr);

    /// `accountWords` says whose accounts count.
    void ask(bool forName, const QString& accountWords);
    void focusFirst();

    [[nodiscard]] QString typedName() const;
    [[nodiscard]] presentation::RestorePeople people() const;

    [[nodiscard]] FormBuilder& form() const { return *m_form; }

    /// Shows the field that an error names, where it is one that was hidden until now.
    void uncover(const QString& field);
    void forgetSecrets();

Q_SIGNALS:
    void submitted(); ///< Enter in a password

private:
    struct Fields {
        QString key;
        QLineEdit* userName = nullptr;
        PasswordField* password = nullptr;
        QLineEdit* code = nullptr;
    };

    [[nodiscard]] Fields addPerson(const QString& key, const QString& title, const QString& words);
    [[nodiscard]] static presentation::RestorePerson personOf(const Fields& fields);

    FormBuilder* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    PlainLabel* m_accounts = nullptr;
    Fields m_first;
    Fields m_second;
    bool m_asksForName = false;
};

}
