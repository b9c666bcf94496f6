// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace rooftree::app {

/// One subject of an indicator: a consultation, a plan or a person, as the definition's SQL yields
/// it.
struct IndicatorRow {
    qint64 subject = 0;
    qint64 patient = 0;
    qint64 clinician = 0; ///< 0: nobody has seen them yet
    std::optional<qint64> team;
    QDate on;
    bool isInNumerator = false;
    QString reason; ///< why it is not in the numerator, a code of the definition; empty when it is
    QString excluded; ///< "X1" ... when it does not count at all
};

/// Runs the SQL of an indicator definition, read-only. The SQL names the parameters :from_day,
/// :to_day and :as_at_day (epoch days) and :window_days, and yields the columns subject_id,
/// patient_id, clinician_id, team_id, on_day, in_numerator, reason, excluded.
class IndicatorSource {
public:
    IndicatorSource() = default;
    IndicatorSource(const IndicatorSource&) = delete;
    IndicatorSource& operator=(const IndicatorSource&) = delete;
    virtual ~IndicatorSource() = default;

    struct Window {
        QDate from;
        QDate to;
        QDate asAt;
        int windowDays = 0;
    };

    [[nodiscard]] virtual domain::Result<std::vector<IndicatorRow>> rows(
        const QString& sql, const Window& window)
        = 0;
    /// "Margaret Ahmed" by patient id and "Dr Patel" by staff id, for the list behind a number.
    [[nodiscard]] virtual domain::Result<QString> patientLabel(qint64 patient) = 0;
    [[nodiscard]] virtual domain::Result<QString> clinicianLabel(qint64 clinician) = 0;
    [[nodiscard]] virtual domain::Result<QString> teamLabel(qint64 team) = 0;
};

}
