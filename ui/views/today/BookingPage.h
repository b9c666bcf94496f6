// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/DraftRepository.h"
#include "domain/common/Ids.h"
#include "domain/common/Result.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rooftree::presentation {
class BookingModel;
class PatientSearchModel;
}

namespace rooftree::ui {

class Button;
class DateField;
class DraftBar;
class FormBuilder;
class PatientPicker;
class ScrollPage;

/// Booking one appointment: who, with whom, when.
class BookingPage final : public QWidget {
    Q_OBJECT

public:
    BookingPage(presentation::BookingModel& model, presentation::PatientSearchModel& search,
        QWidget* parent = nullptr);

    /// An empty form for today, or one that goes on with a draft.
    void start(std::optional<app::DraftId> wanted = {});
    void focusFirst();

Q_SIGNALS:
    void booked(QDate day);
    void leaveRequested();

private:
    void buildLayout(presentation::PatientSearchModel& search);
    void bindModel();
    void fillClinicians();
    void onSave();
    void onEdited();
    void showRestored();
    void onRefused(const domain::Error& error);
    [[nodiscard]] std::optional<domain::StaffId> clinician() const;

    presentation::BookingModel& m_model;
    bool m_isShowing = false;
    std::optional<domain::StaffId> m_wantedClinician; ///< until the list of clinicians is read
    DraftBar* m_draftBar = nullptr;
    ScrollPage* m_page = nullptr;
    FormBuilder* m_form = nullptr;
    PatientPicker* m_patient = nullptr;
    QComboBox* m_clinician = nullptr;
    DateField* m_date = nullptr;
    QLineEdit* m_time = nullptr;
    QLineEdit* m_reason = nullptr;
    Button* m_save = nullptr;
    Button* m_cancel = nullptr;
};

}
