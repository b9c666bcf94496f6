// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/care/CareModel.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace rooftree::ui {

class Button;
class Card;
class CareFieldEditors;
class DateField;
class DraftBar;
class FormBuilder;
class PlainLabel;

/// Writing down one thing: when it was, what was found, and why an older entry was wrong.
class CareFormCard final : public QWidget {
    Q_OBJECT

public:
    explicit CareFormCard(presentation::CareModel& model, QWidget* parent = nullptr);

    void focusFirst();
    /// Says it at its field; false when this form has none for it.
    [[nodiscard]] bool say(const domain::Error& error);

private:
    void buildLayout();
    void bindModel();
    void load();
    void refresh();
    void rebuildFields();

    presentation::CareModel& m_model;
    Card* m_card = nullptr;
    PlainLabel* m_help = nullptr;
    DraftBar* m_draftBar = nullptr;
    FormBuilder* m_frame = nullptr;
    DateField* m_day = nullptr;
    QLineEdit* m_reason = nullptr;
    QVBoxLayout* m_fieldsRoom = nullptr;
    CareFieldEditors* m_fields = nullptr;
    const domain::CareKind* m_builtFor = nullptr;
    PlainLabel* m_sum = nullptr;
    Button* m_save = nullptr;
    Button* m_cancel = nullptr;
};

}
