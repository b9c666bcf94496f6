// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/PatientModel.h"
#include "presentation/consultation/PlanRendering.h"

namespace rooftree::presentation {

/// Puts a plan of one patient on paper as it was issued, whenever that was, in the rendering that
/// somebody chose. A plan that has been replaced says so on every page (HZ-11).
class PlanPrintModel final : public PatientModel {
    Q_OBJECT

public:
    PlanPrintModel(const Desk& desk, const PatientContext& context, QObject* parent = nullptr);

    [[nodiscard]] bool mayPrint() const;

    /// As PDF, with an event in the trail. Ends in printed() or failed().
    void print(const QUuid& plan, documents::Rendering rendering, const QString& path);

Q_SIGNALS:
    void printed();
    void failed(const rooftree::domain::Error& error);
};

}
