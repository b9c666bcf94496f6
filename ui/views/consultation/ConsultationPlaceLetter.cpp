// SPDX-License-Identifier: GPL-3.0-or-later
// The letter before the next visit.
#include "views/consultation/ConsultationPlace.h"
#include "views/consultation/RecordColumn.h"
#include "widgets/Banner.h"
#include "widgets/Dialogs.h"

namespace rooftree::ui {

using presentation::VisitLetterModel;

void ConsultationPlace::bindVisitLetter()
{
    connect(
        m_record, &RecordColumn::visitLetterRequested, this, &ConsultationPlace::printVisitLetter);
    connect(m_letter, &VisitLetterModel::failed, this, &ConsultationPlace::complain);
    connect(m_letter, &VisitLetterModel::printed, this, [this] {
        m_banner->tell(Tone::Success,
            tr("The letter and its questions are in the file you chose. Say in Recall when it is "
               "posted."));
    });
}

void ConsultationPlace::printVisitLetter(const QSet<QString>& chosen, VisitLetterModel::Size size)
{
    const auto path = m_dialogs.pickSaveFile(
        tr("Where should the letter go?"), m_letter->fileName(), tr("PDF (*.pdf)"));
    if (path)
        m_letter->print(chosen, size, *path);
}

}
