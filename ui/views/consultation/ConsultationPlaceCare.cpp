// SPDX-License-Identifier: GPL-3.0-or-later
// Checks and counts, in the place of the visit's columns. The visit stays as it is behind them.
#include "presentation/drafts/DraftForms.h"
#include "views/care/CarePage.h"
#include "views/consultation/AgendaColumn.h"
#include "views/consultation/CloseOutBar.h"
#include "views/consultation/Columns.h"
#include "views/consultation/ConsultationPlace.h"
#include "views/consultation/RecordColumn.h"
#include "widgets/Banner.h"
#include "widgets/TabOrder.h"

#include <QVBoxLayout>

namespace rooftree::ui {

using presentation::CareModel;
using presentation::ConsultationModel;

void ConsultationPlace::bindCare()
{
    connect(m_record, &RecordColumn::careOpenRequested, this,
        [this](const QString& sheet) { showCare(sheet, {}, false); });
    connect(m_careModel, &CareModel::changed, this, &Place::draftsChanged);
}

CarePage& ConsultationPlace::carePage()
{
    if (m_carePage)
        return *m_carePage;
    m_carePage = new CarePage(*m_careModel, this);
    m_carePage->hide();
    m_sideRoom->addWidget(m_carePage);
    putBeforeInTabOrder(*m_undo, { m_carePage });
    connect(m_carePage, &CarePage::leaveRequested, this, &ConsultationPlace::leaveCare);
    connect(m_carePage, &CarePage::recordChanged, m_model, &ConsultationModel::showNewer);
    return *m_carePage;
}

bool ConsultationPlace::isCareShown() const { return m_carePage && !m_carePage->isHidden(); }

// Only an open record has them, and not while its own draft waits for an answer.
void ConsultationPlace::showCare(const QString& sheet, const QString& kind, bool goesOn)
{
    if (!canShowSidePage())
        return;
    toVisit();
    m_columns->hide();
    m_closeOut->hide();
    carePage().show();
    m_carePage->open(sheet, kind, goesOn);
}

void ConsultationPlace::leaveCare()
{
    m_careModel->draft().flush();
    m_carePage->hide();
    m_columns->show();
    m_closeOut->show();
    m_agenda->focusFirst();
}

void ConsultationPlace::toggleCare()
{
    if (isCareShown())
        leaveCare();
    else
        showCare({}, {}, false);
}

void ConsultationPlace::goOnWithCare(const QString& form)
{
    if (m_model->state() == ConsultationModel::State::Opening)
        m_careWanted = form;
    else
        showCare(presentation::careSheetOfForm(form), presentation::careKindOfForm(form), true);
}

}
