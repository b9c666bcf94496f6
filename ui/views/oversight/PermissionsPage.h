// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/PermissionTable.h"

#include <QWidget>

namespace rooftree::ui {

/// Who may do what, from the file that the gate reads. Nothing can be changed here.
class PermissionsPage final : public QWidget {
    Q_OBJECT

public:
    explicit PermissionsPage(const app::PermissionMatrix& matrix, QWidget* parent = nullptr);

private:
    presentation::PermissionTable* m_table;
};

}
