// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ConfirmDialog.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/Heading.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

ConfirmDialog::ConfirmDialog(const Question& question, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(question.title);
    setModal(true);
    buildLayout(question);
}

void ConfirmDialog::buildLayout(const Question& question)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(6), space(6), space(5));
    column->setSpacing(space(3));
    column->addWidget(new Heading(question.title, 2));
    column->addWidget(new PlainLabel(question.sentence));
    column->addSpacing(space(2));

    auto* act
        = new Button(question.act, question.dangerous ? ButtonKind::Danger : ButtonKind::Primary);
    act->setObjectName(u"confirmButton"_s);
    auto* cancel = new Button(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(act);
    column->addLayout(row);

    setMinimumWidth(space(110));
    Button* first = question.dangerous ? cancel : act;
    first->setDefault(true);
    first->setFocus();
    connect(act, &Button::clicked, this, &QDialog::accept);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
}

}
