// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLineEdit;

namespace rooftree::ui {

/// Short rows of label and editors beside one another, as dense as a consultation needs them.
class FieldGrid final : public QWidget {
    Q_OBJECT

public:
    explicit FieldGrid(QWidget* parent = nullptr);

    /// A row that starts with `label`; further editors go behind.
    QHBoxLayout* addRow(const QString& label);
    /// A widget over the whole width.
    void addWide(QWidget* widget);

    /// A text field named for assistive tools by `name`; `objectName` for tests.
    [[nodiscard]] static QLineEdit* makeEdit(
        const QString& name, const QString& objectName, const QString& placeholder = QString());

private:
    QGridLayout* m_grid = nullptr;
};

}
