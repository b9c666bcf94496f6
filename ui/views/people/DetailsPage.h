// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/people/DetailsModel.h"

#include <QWidget>

class QCheckBox;

namespace rooftree::ui {

class Button;
class DateField;
class DraftBar;
class FormBuilder;
class PersonFields;
class PlainLabel;
class ScrollPage;

/// What is known of one patient, to be changed. Made afresh for each.
class DetailsPage final : public QWidget {
    Q_OBJECT

public:
    DetailsPage(const presentation::Desk& desk, const presentation::PatientContext& context,
        QWidget* parent = nullptr);

    /// `goesOn` takes the draft that is kept.
    void start(bool goesOn);
    void focusFirst();

    [[nodiscard]] domain::PatientId patient() const { return m_model->patient(); }

Q_SIGNALS:
    void changed();
    void leaveRequested();

private:
    void buildLayout();
    void buildLater();
    void buildActs();
    void bindModel();
    void bindFields();
    void showTyped();
    void showRows();
    void onEdited();
    void onSave();
    void onRefused(const domain::Error& error);
    void onOvertaken(const QMap<QString, QString>& theirs);
    [[nodiscard]] presentation::DetailsForm value() const;

    presentation::DetailsModel* m_model = nullptr;
    bool m_isShowing = false;
    ScrollPage* m_page = nullptr;
    PlainLabel* m_whose = nullptr;
    DraftBar* m_draftBar = nullptr;
    FormBuilder* m_form = nullptr;
    PersonFields* m_fields = nullptr;
    DateField* m_leftOn = nullptr;
    QCheckBox* m_hasDied = nullptr;
    DateField* m_diedOn = nullptr;
    Button* m_save = nullptr;
    Button* m_cancel = nullptr;
};

}
