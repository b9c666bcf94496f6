// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goals/PlanAction.h"

#include <QUuid>
#include <QWidget>

#include <optional>

namespace rooftree::presentation {
class PromisesModel;
}

namespace rooftree::ui {

class Banner;
class Button;
class TableView;

/// What else was promised and what was handed to somebody else, below the calls: Space or *Done*
/// says that it is done, Enter opens the record. Not there while nothing is promised.
class PromisesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PromisesPanel(presentation::PromisesModel& model, QWidget* parent = nullptr);

    [[nodiscard]] TableView* view() const { return m_view; }

Q_SIGNALS:
    void openRequested(rooftree::domain::PatientId patient);
    void refused(const rooftree::domain::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void bindModel();
    void done();
    void open();
    void onRefreshed();
    void onCurrentRow(int row);
    void restore();
    void showActs();

    presentation::PromisesModel& m_model;
    std::optional<QUuid> m_chosen; ///< of an action, not a line (HZ-01)
    int m_doneRow = -1; ///< where one was done from here: the next one takes its place
    bool m_isRestoring = false;
    Banner* m_undo = nullptr;
    TableView* m_view = nullptr;
    Button* m_done = nullptr;
    Button* m_open = nullptr;
    QWidget* m_list = nullptr;
};

}
