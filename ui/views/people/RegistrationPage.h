// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/DraftRepository.h"

#include <QWidget>

namespace rooftree::presentation {
class RegistrationModel;
struct RegistrationForm;
}

namespace rooftree::ui {

class Button;
class DraftBar;
class FormBuilder;
class PersonFields;
class ScrollPage;

/// "Register a patient". Only a name must be known; what a person needs in order to take part is
/// asked here, because every screen shows it.
class RegistrationPage final : public QWidget {
    Q_OBJECT

public:
    explicit RegistrationPage(presentation::RegistrationModel& model, QWidget* parent = nullptr);

    void start(std::optional<app::DraftId> wanted = {});
    /// A new one, with what was typed elsewhere in its fields.
    void startFrom(const presentation::RegistrationForm& typed);
    void focusFirst();

Q_SIGNALS:
    void registered(qint64 patient);
    void leaveRequested();

private:
    void buildLayout();
    void addActs();
    void bindModel();
    void onSave();
    void onRefused(const domain::Error& error);
    void showDuplicates();
    void onEdited();

    presentation::RegistrationModel& m_model;
    ScrollPage* m_page = nullptr;
    DraftBar* m_draftBar = nullptr;
    FormBuilder* m_form = nullptr;
    PersonFields* m_fields = nullptr;
    Button* m_save = nullptr;
    Button* m_cancel = nullptr;
};

}
