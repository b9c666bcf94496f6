// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/training/Learning.h"
#include "presentation/common/Desk.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// Who holds which certificate: a line for each person and module. No answers, and no scores.
class TeamTraining final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Person, Module, Standing, ColumnCount };

    explicit TeamTraining(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] bool maySee() const;
    /// Ends in refreshed() or refused(). Does nothing for who may not see it.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// "Agenda setting: 3 of 12 hold it.", a line for each module.
    [[nodiscard]] QStringList coverage() const { return m_coverage; }

Q_SIGNALS:
    void refreshed();
    void refused(const rooftree::domain::Error& error);

private:
    struct Line {
        QString person;
        QString module;
        QString standing;
    };

    void show(const std::vector<app::Learner>& everybody);

    const Desk& m_desk;
    std::vector<Line> m_lines;
    QStringList m_coverage;
};

}
