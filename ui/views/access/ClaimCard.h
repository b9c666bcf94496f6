// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/ClaimModel.h"

#include <QWidget>

namespace rooftree::ui {

class Banner;
class Button;
class ChoiceChips;
class FormBuilder;
class Heading;
class TextArea;

/// Stands where the record would be until somebody says why they open it. Nothing clinical is on
/// it.
class ClaimCard final : public QWidget {
    Q_OBJECT

public:
    explicit ClaimCard(presentation::ClaimModel& model, QWidget* parent = nullptr);

    void focusFirst();

private:
    void buildLayout();
    void buildForm();
    void onClaim();

    presentation::ClaimModel& m_model;
    Heading* m_name = nullptr;
    Banner* m_banner = nullptr;
    FormBuilder* m_form = nullptr;
    ChoiceChips* m_reasons = nullptr;
    TextArea* m_words = nullptr;
    Button* m_open = nullptr;
};

}
