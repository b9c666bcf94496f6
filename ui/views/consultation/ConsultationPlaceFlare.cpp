// SPDX-License-Identifier: GPL-3.0-or-later
// The plan for flare-ups, in the place of the visit's columns. The visit stays as it is behind it.
#include "presentation/drafts/DraftForms.h"
#include "presentation/flare/FlareShapeChoice.h"
#include "views/care/CarePage.h"
#include "views/consultation/AgendaColumn.h"
#include "views/consultation/CloseOutBar.h"
#include "views/consultation/Columns.h"
#include "views/consultation/ConsultationPlace.h"
#include "views/consultation/RecordColumn.h"
#include "views/flare/FlarePlanPage.h"
#include "widgets/Banner.h"
#include "widgets/TabOrder.h"

#include <QVBoxLayout>

namespace rooftree::ui {

using presentation::ConsultationModel;

void ConsultationPlace::bindFlare()
{
    connect(m_record, &RecordColumn::flareOpenRequested, this,
        [this](const QString& shape) { showFlare(shape, false); });
    connect(m_record, &RecordColumn::flarePrintRequested, this,
        [this](const QString& shape, const QUuid& issued, documents::Rendering rendering) {
            flarePage().printFrom(shape, issued, rendering);
        });
    connect(m_flareModel, &presentation::FlarePlanModel::changed, this, &Place::draftsChanged);
}

// Made when somebody wants it: most visits never do, and a record has to open at once.
FlarePlanPage& ConsultationPlace::flarePage()
{
    if (m_flare)
        return *m_flare;
    m_flare = new FlarePlanPage(*m_flareModel, m_dialogs, this);
    m_flare->hide();
    m_sideRoom->addWidget(m_flare);
    putBeforeInTabOrder(*m_undo, { m_flare });
    connect(m_flare, &FlarePlanPage::leaveRequested, this, &ConsultationPlace::leaveFlare);
    connect(m_flare, &FlarePlanPage::recordChanged, m_model, &ConsultationModel::showNewer);
    connect(m_flare, &FlarePlanPage::failed, this, &ConsultationPlace::complain);
    connect(m_flare, &FlarePlanPage::said, this,
        [this](const QString& sentence) { m_banner->tell(Tone::Success, sentence); });
    return *m_flare;
}

bool ConsultationPlace::isFlareShown() const { return m_flare && !m_flare->isHidden(); }

bool ConsultationPlace::isOnSidePage(const QWidget& widget) const
{
    return (m_flare && m_flare->isAncestorOf(&widget))
        || (m_carePage && m_carePage->isAncestorOf(&widget));
}

bool ConsultationPlace::canShowSidePage() const
{
    const auto state = m_model->state();
    const bool isOpen = state == ConsultationModel::State::Open
        || state == ConsultationModel::State::Saving || state == ConsultationModel::State::Finished;
    return isOpen && !m_claim;
}

// Only an open record has one, and not while its own draft waits for an answer.
void ConsultationPlace::showFlare(const QString& shape, bool goesOn)
{
    if (!canShowSidePage())
        return;
    toVisit();
    const auto& view = m_model->record().view;
    flarePage().setSuggested(presentation::suggestedRendering(view.patient.details.accessNeeds));
    m_columns->hide();
    m_closeOut->hide();
    m_flare->show();
    m_flare->open(
        shape.isEmpty() ? presentation::flareShapeFor(view, m_model->rules()) : shape, goesOn);
}

void ConsultationPlace::leaveFlare()
{
    m_flareModel->draft().flush();
    m_flare->hide();
    m_columns->show();
    m_closeOut->show();
    m_agenda->focusFirst();
}

void ConsultationPlace::toggleFlare()
{
    if (isFlareShown())
        leaveFlare();
    else
        showFlare({}, false);
}

void ConsultationPlace::toVisit()
{
    if (isFlareShown())
        leaveFlare();
    if (isCareShown())
        leaveCare();
}

void ConsultationPlace::goOnWithFlare(const QString& form)
{
    const auto shape = presentation::shapeOfForm(form);
    if (m_model->state() == ConsultationModel::State::Opening)
        m_flareWanted = shape;
    else
        showFlare(shape, true);
}

}
