// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/oversight/PermissionsPage.h"

#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"
#include "widgets/TableView.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    // The bar that moves it sideways has to be in sight on the smallest screen.
    constexpr int kRows = 8;

}

PermissionsPage::PermissionsPage(const app::PermissionMatrix& matrix, QWidget* parent)
    : QWidget(parent)
    , m_table(new presentation::PermissionTable(matrix, this))
{
    auto* table = new TableView(tr("Who may do what"));
    table->setObjectName(u"permissionTable"_s);
    table->setModel(m_table);
    table->setVisibleRows(kRows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(new PlainLabel(
        tr("What is empty is refused. The last five columns say what opening one patient's record "
           "asks, beside the role. The list is part of the program and cannot be changed here.")));
    column->addWidget(table, 1);
}

}
