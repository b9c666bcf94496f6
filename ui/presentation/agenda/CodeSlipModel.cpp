// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/CodeSlipModel.h"

#include "application/kiosk/Kiosks.h"
#include "documents/Slips.h"
#include "presentation/audit/ReportFile.h"
#include "presentation/common/Async.h"
#include "presentation/common/Dates.h"

namespace rooftree::presentation {

CodeSlipModel::CodeSlipModel(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) { }

const std::vector<app::PatientLanguage>& CodeSlipModel::languages() const
{
    return m_desk.services.kiosks.rules.languages;
}

void CodeSlipModel::print(const Slip& wanted)
{
    documents::CodeSlip slip;
    slip.practiceName = m_desk.practiceName;
    slip.code = wanted.digits;
    slip.until = timeText(wanted.validUntil);
    slip.language = wanted.language;
    runAsync(
        m_desk.worker, this,
        [slip, path = wanted.path]() -> domain::Result<void> {
            const auto pdf = documents::renderCodeSlip(slip);
            return pdf ? writePrivately(path, *pdf) : domain::failure(pdf);
        },
        [this](const domain::Result<void>& done) {
            if (done)
                Q_EMIT printed();
            else
                Q_EMIT failed(done.error());
        });
}

}
