// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"

#include <QWidget>

#include <optional>

namespace rooftree::presentation {
class CallList;
}

namespace rooftree::ui {

class TableView;

/// The list of calls. What is chosen is a follow-up, not a line: new rows neither move the choice
/// nor slip under a pressed mouse (HZ-01).
class CallsTable final : public QWidget {
    Q_OBJECT

public:
    explicit CallsTable(presentation::CallList& list, QWidget* parent = nullptr);

    [[nodiscard]] TableView* view() const { return m_view; }

    [[nodiscard]] std::optional<domain::FollowUpId> chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged();
    /// Enter or a double click on the chosen row.
    void opened();
    /// A letter was pressed on the list.
    void letterPressed(const QString& letter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dressColumns();
    void fitColumns();
    [[nodiscard]] int widthOf(int column) const;
    void onCurrentRow(int row);
    void restore();

    presentation::CallList& m_list;
    TableView* m_view = nullptr;
    std::optional<domain::FollowUpId> m_chosen;
    bool m_isRestoring = false;
};

}
