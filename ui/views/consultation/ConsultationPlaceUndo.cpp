// SPDX-License-Identifier: GPL-3.0-or-later
// How the consultation offers to take back what was done last.
#include "theme/Spacing.h"
#include "views/consultation/ConsultationPlace.h"
#include "views/consultation/RecordColumn.h"
#include "widgets/Banner.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::UndoOffer;

/// Below the columns, where its coming and going moves nothing that is read.
QVBoxLayout* ConsultationPlace::makeUndoRoom()
{
    auto* room = new QVBoxLayout;
    room->setContentsMargins(space(3), 0, space(3), space(2));
    m_undo = new Banner;
    m_undo->setObjectName(u"undoBanner"_s);
    room->addWidget(m_undo);
    return room;
}

void ConsultationPlace::bindUndo()
{
    auto& offer = m_model->undo();
    connect(&offer, &UndoOffer::offered, m_undo, &Banner::offerUndo);
    connect(&offer, &UndoOffer::ended, m_undo, &Banner::dismiss);
    connect(m_undo, &Banner::undoRequested, &offer, &UndoOffer::takeBack);
    connect(m_referrals, &presentation::ReferralsModel::changed, m_model,
        &presentation::ConsultationModel::showNewer);
    connect(
        m_referrals, &presentation::ReferralsModel::refused, this, &ConsultationPlace::complain);
    connect(m_referrals, &presentation::ReferralsModel::goalEnded, this,
        [this] { m_banner->tell(Tone::Success, tr("The goal has ended.")); });
    connect(m_record, &RecordColumn::letterRequested, this, &ConsultationPlace::printLetter);
    connect(m_referrals, &presentation::ReferralsModel::letterPrinted, this,
        [this] { m_banner->tell(Tone::Success, tr("The letter is in the file you chose.")); });
}

void ConsultationPlace::undo()
{
    if (!m_undo->isHidden())
        m_model->undo().takeBack();
}

}
