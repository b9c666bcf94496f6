// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/ManageStaff.h"
#include "presentation/access/StaffDraft.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace rooftree::ui {

class ChoiceChips;
class FormBuilder;
class PasswordField;

/// The fields of somebody who works here: to add them, to change them, or to give them a new
/// password. It checks nothing; errors are said under its fields.
class StaffForm final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Add, Change, Password };

    /// `suggest` gives a password that is good.
    explicit StaffForm(std::function<QString()> suggest, QWidget* parent = nullptr);

    void setTeams(const std::vector<domain::Team>& teams);

    /// Empty fields, or those of `person`.
    void begin(Mode mode, const domain::Staff* person);

    /// What is kept in a draft: no password.
    [[nodiscard]] presentation::StaffDraft::Typed typed() const;
    /// Puts kept words back, without edited().
    void show(const presentation::StaffDraft::Typed& typed);

    [[nodiscard]] app::NewStaff newStaff() const;
    /// What `person` shall be from now on.
    [[nodiscard]] app::StaffChange changed(const domain::Staff& person) const;
    [[nodiscard]] QString password() const;

    /// Takes the password off the screen and out of the field.
    void forget();

    [[nodiscard]] FormBuilder& fields() const { return *m_form; }

Q_SIGNALS:
    /// Somebody typed or chose; not for the password.
    void edited();

private:
    void buildPerson();
    void bindFields();
    void buildAccount(std::function<QString()> suggest);
    [[nodiscard]] domain::Profession profession() const;
    [[nodiscard]] std::optional<domain::TeamId> team() const;
    [[nodiscard]] std::vector<domain::Role> roles() const;
    void fill(const domain::Staff* person);

    FormBuilder* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_profession = nullptr;
    QComboBox* m_team = nullptr;
    ChoiceChips* m_roles = nullptr;
    QLineEdit* m_userName = nullptr;
    PasswordField* m_password = nullptr;
};

}
