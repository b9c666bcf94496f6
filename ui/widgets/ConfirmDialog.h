// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Dialogs.h"

#include <QDialog>

namespace rooftree::ui {

/// Asks one question. The safe answer has the focus when the act is dangerous.
class ConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ConfirmDialog(const Question& question, QWidget* parent = nullptr);

private:
    void buildLayout(const Question& question);
};

}
