// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/PatientLanguage.h"
#include "documents/Slips.h"
#include "presentation/common/PatientModel.h"

namespace rooftree::presentation {

/// Puts on paper what one patient said they want to talk about, for them to keep.
class MyListModel final : public PatientModel {
    Q_OBJECT

public:
    MyListModel(const Desk& desk, const PatientContext& context, QObject* parent = nullptr);

    [[nodiscard]] bool mayPrint() const;

    /// As PDF, with an event in the trail. Ends in printed() or failed().
    void print(
        const domain::Agenda& agenda, std::optional<domain::Instant> visitAt, const QString& path);

Q_SIGNALS:
    void printed();
    void failed(const rooftree::domain::Error& error);
};

/// In the language that the screen had, its topics too. The words as they were said. What the
/// patient does not want to talk about, who came along and what the clinician brought have no place
/// on it (HZ-20). `visit`: "14 Mar 2026, 10:20".
[[nodiscard]] documents::MyListSlip myListSlip(const domain::Agenda& agenda, const QString& visit,
    const std::vector<app::PatientLanguage>& languages = {});
/// The same as this desk prints it.
[[nodiscard]] documents::MyListSlip myListSlip(
    const Desk& desk, const domain::Agenda& agenda, domain::Instant visitAt);

}
