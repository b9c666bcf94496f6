// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/FieldGrid.h"

#include "domain/common/Text.h"
#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"

#include <QGridLayout>
#include <QLineEdit>

namespace rooftree::ui {

FieldGrid::FieldGrid(QWidget* parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space(3));
    m_grid->setVerticalSpacing(space(2));
    m_grid->setColumnStretch(1, 1);
}

QHBoxLayout* FieldGrid::addRow(const QString& label)
{
    const int row = m_grid->rowCount();
    auto* words = new PlainLabel(label);
    words->setWordWrap(false);
    m_grid->addWidget(words, row, 0, Qt::AlignVCenter);
    auto* editors = new QHBoxLayout;
    editors->setSpacing(space(2));
    m_grid->addLayout(editors, row, 1);
    return editors;
}

void FieldGrid::addWide(QWidget* widget) { m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2); }

QLineEdit* FieldGrid::makeEdit(
    const QString& name, const QString& objectName, const QString& placeholder)
{
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(domain::kLineLimit);
    return edit;
}

}
