// SPDX-License-Identifier: GPL-3.0-or-later
// What the consultation shows while a finished visit is amended.
#include "views/consultation/ConsultationPlace.h"
#include "views/consultation/RecordColumn.h"
#include "widgets/Banner.h"

namespace rooftree::ui {

using presentation::ConsultationModel;

void ConsultationPlace::bindAmending()
{
    connect(m_record, &RecordColumn::amendRequested, m_model, &ConsultationModel::amend);
    connect(m_visits, &presentation::PastVisitModel::refused, this, &ConsultationPlace::complain);
    connect(m_model, &ConsultationModel::draftAnswered, this, &ConsultationPlace::sayAmending);
    connect(m_model, &ConsultationModel::finished, m_amending, &Banner::dismiss);
    connect(m_amending, &Banner::actionTriggered, m_model, &ConsultationModel::stopAmending);
}

void ConsultationPlace::sayAmending()
{
    const auto what = m_model->amendmentText();
    if (what.isEmpty()) {
        m_amending->dismiss();
        return;
    }
    m_banner->dismiss(); // what was wrong before is put right
    m_amending->tell(Tone::Info,
        tr("%1. Saving makes a new version; the old one stays as it was.").arg(what),
        tr("Stop amending"));
}

}
