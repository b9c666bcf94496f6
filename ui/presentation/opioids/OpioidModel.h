// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opioids/OpioidTotal.h"
#include "presentation/common/Desk.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// The lines of one total. Their arithmetic is told in whole sentences, which no table cuts off.
/// Nothing of it is kept: it knows no patient, and begins empty whenever it is opened.
class OpioidModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Drug, Taken, Counts, ColumnCount };

    explicit OpioidModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// `opened` or `refused` follows.
    void open();

    /// None until it was opened.
    [[nodiscard]] const std::optional<domain::OpioidTable>& table() const { return m_table; }

    /// `added` or `refused` follows at once.
    void add(const domain::TypedOpioid& typed);
    void takeOff(int row);
    void startAfresh();

    [[nodiscard]] const domain::OpioidTotal& total() const { return m_total; }

Q_SIGNALS:
    void opened();
    void added();
    void changed(); ///< the total
    void refused(const rooftree::domain::Error& error);

private:
    void onOpened(app::Result<domain::OpioidTable> table);
    void workOut();

    const Desk& m_desk;
    std::optional<domain::OpioidTable> m_table;
    std::vector<domain::OpioidLine> m_lines;
    domain::OpioidTotal m_total;
    int m_generation = 0;
};

}
