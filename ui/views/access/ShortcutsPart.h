// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/TextShortcutsModel.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace rooftree::ui {

class Banner;
class Button;
class FormBuilder;
class PlainLabel;

/// The part of one's own account in which texts are kept under a few letters.
class ShortcutsPart final : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutsPart(presentation::TextShortcutsModel& model, QWidget* parent = nullptr);

    void start();

private:
    void buildLayout();
    void bindModel();
    void refresh();
    void save();
    [[nodiscard]] QWidget* makeRow(const domain::TextShortcut& shortcut);

    presentation::TextShortcutsModel& m_model;
    Banner* m_undo = nullptr;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_word = nullptr;
    QLineEdit* m_text = nullptr;
    Button* m_save = nullptr;
    PlainLabel* m_none = nullptr;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column = nullptr;
};

}
