// SPDX-License-Identifier: GPL-3.0-or-later
// What the consultation does when the record opens only to somebody who says why.
#include "presentation/access/ClaimModel.h"
#include "views/access/ClaimCard.h"
#include "views/care/CarePage.h"
#include "views/consultation/CloseOutBar.h"
#include "views/consultation/Columns.h"
#include "views/consultation/ConflictPanel.h"
#include "views/consultation/ConsultationPlace.h"
#include "views/consultation/PatientBannerBar.h"
#include "views/flare/FlarePlanPage.h"
#include "widgets/Banner.h"
#include "wording/Sentences.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::ConsultationModel;

void ConsultationPlace::onOpenRefused(const domain::Error& error)
{
    if (const auto kind = presentation::claimWanted(error))
        askForClaim(*kind);
    else if (error.detail == u"patient.merged" && !error.args.isEmpty())
        sayMerged(error);
    else
        complain(error);
}

/// What this page is about is part of another record now. That one is opened when it is asked for:
/// nobody is put before another patient unasked (HZ-01).
void ConsultationPlace::sayMerged(const domain::Error& error)
{
    bool isNumber = false;
    const auto kept = error.args.front().toLongLong(&isNumber);
    if (!isNumber || findChild<Banner*>(u"mergedBanner"_s))
        return;
    showRecord(false);
    auto* bar = new Banner(this);
    bar->setObjectName(u"mergedBanner"_s);
    bar->setClosable(false);
    m_claimRoom->addWidget(bar);
    connect(bar, &Banner::actionTriggered, this,
        [this, kept] { Q_EMIT patientOpenRequested(kept, {}); });
    bar->tell(Tone::Info, wording::sentence(error), tr("Open it"));
}

void ConsultationPlace::askForMerge()
{
    Q_EMIT partRequested(u"people"_s, u"merge:"_s + QString::number(m_patient.value()));
}

void ConsultationPlace::askForDetails()
{
    Q_EMIT partRequested(u"people"_s, u"details:"_s + QString::number(m_patient.value()));
}

void ConsultationPlace::askForClaim(domain::ClaimKind kind)
{
    showRecord(false);
    if (m_claim)
        m_claim->deleteLater();
    auto* claim = new presentation::ClaimModel(m_desk, m_patient, kind);
    m_claim = new ClaimCard(*claim, this);
    claim->setParent(m_claim);
    m_claimRoom->addWidget(m_claim);
    connect(claim, &presentation::ClaimModel::claimed, this, &ConsultationPlace::onClaimed);
    m_claim->show();
    if (isVisible())
        m_claim->focusFirst();
}

void ConsultationPlace::onClaimed()
{
    m_claim->hide();
    m_claim->deleteLater();
    m_claim = nullptr;
    m_banner->dismiss();
    showRecord(true);
    // What was typed before the time was up is still in the form.
    if (m_model->state() == ConsultationModel::State::NotOpened)
        m_model->open();
    else
        m_model->renewAccess();
}

void ConsultationPlace::showRecord(bool shown)
{
    m_patientBar->setVisible(shown);
    m_columns->setVisible(shown);
    m_closeOut->setVisible(shown);
    m_flareModel->draft().flush();
    if (m_flare)
        m_flare->hide();
    m_careModel->draft().flush();
    if (m_carePage)
        m_carePage->hide();
    if (shown && m_model->conflict()) {
        askAboutConflict();
        return;
    }
    if (shown)
        return;
    m_glass->dismiss();
    m_newer->dismiss();
    m_conflict->hide();
}

void ConsultationPlace::showGlass()
{
    const auto until = m_model->banner().glassUntil;
    if (until.isEmpty())
        m_glass->dismiss();
    else
        m_glass->tell(Tone::Danger,
            tr("Restricted record. It is open to you until %1, and the practice manager sees that "
               "you opened it.")
                .arg(until));
}

}
