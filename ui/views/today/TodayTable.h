// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"

#include <QWidget>

#include <optional>

namespace rooftree::presentation {
class TodayList;
}

namespace rooftree::ui {

class TableView;

/// The day's rows. What is chosen is an appointment, not a line: new rows neither move the choice
/// nor slip under a pressed mouse (HZ-01).
class TodayTable final : public QWidget {
    Q_OBJECT

public:
    explicit TodayTable(presentation::TodayList& list, QWidget* parent = nullptr);

    [[nodiscard]] TableView* view() const { return m_view; }

    [[nodiscard]] std::optional<domain::AppointmentId> chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged();
    /// Enter or a double click.
    void opened(qint64 appointment);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dressColumns();
    void onCurrentRow(int row);
    void restore();

    presentation::TodayList& m_list;
    TableView* m_view = nullptr;
    std::optional<domain::AppointmentId> m_chosen;
    bool m_isRestoring = false;
};

}
