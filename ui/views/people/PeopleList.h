// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace rooftree::ui {

/// Rows of people, two lines each, as high as they are many. Enter opens, and so does a double
/// click.
class PeopleList final : public QListView {
    Q_OBJECT

public:
    PeopleList(const QString& name, QAbstractItemModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
};

}
