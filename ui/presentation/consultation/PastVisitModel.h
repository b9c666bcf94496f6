// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/PastVisit.h"
#include "presentation/common/PatientModel.h"

namespace rooftree::presentation {

/// The finished visits of exactly one patient, each read whole when somebody opens it.
class PastVisitModel final : public PatientModel {
    Q_OBJECT

public:
    PastVisitModel(const Desk& desk, domain::PatientId patient, QObject* parent = nullptr);

    [[nodiscard]] bool mayAmend() const;

    /// `read` or `refused` follows.
    void open(const QUuid& visit);

Q_SIGNALS:
    void read(const rooftree::app::PastVisit& visit);
    void refused(const rooftree::domain::Error& error);
};

/// What was written, a line each, in words of the people who wrote it. What the record says of its
/// step is in it too.
[[nodiscard]] QStringList visitLines(const app::PastVisit& past, const app::RecordView& record);

}
