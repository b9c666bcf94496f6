// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/oversight/OversightPlace.h"

#include "presentation/access/ReviewModel.h"
#include "presentation/access/StaffPatientsModel.h"
#include "presentation/followup/LooseEndsModel.h"
#include "presentation/opioids/OpioidSwitchModel.h"
#include "presentation/people/MergeReviewModel.h"
#include "views/FormErrors.h"
#include "views/Parts.h"
#include "views/calls/LooseEndsPanel.h"
#include "views/opioids/OpioidSwitchPage.h"
#include "views/oversight/ClaimsPage.h"
#include "views/oversight/MergesPage.h"
#include "views/oversight/PermissionsPage.h"
#include "views/oversight/RulesPage.h"
#include "views/oversight/StaffPatientsPage.h"
#include "widgets/ScrollPage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using domain::Action;

OversightPlace::OversightPlace(const Models& models, QWidget* parent)
    : Place(parent)
    , m_review(models.review)
    , m_staffPatients(models.staffPatients)
    , m_merges(models.merges)
    , m_opioids(models.opioids)
    , m_looseEnds(models.looseEnds)
{
    buildLayout(models);
    connect(&m_review, &presentation::ReviewModel::read, this, &OversightPlace::countNew);
    connect(&m_merges, &presentation::MergeReviewModel::read, this, &OversightPlace::countNew);
}

QString OversightPlace::title() const { return tr("Oversight"); }

void OversightPlace::buildLayout(const Models& models)
{
    auto* page = new ScrollPage(title());
    m_parts = new Parts(tr("Parts of Oversight"));
    page->body()->addWidget(m_parts, 1);
    const auto& gate = models.desk.services.gate;
    const auto isAllowed
        = [&](Action action) { return gate.isAllowed(models.desk.session.actor(), action); };
    if (isAllowed(Action::ReviewAccess))
        m_parts->add(u"claims"_s, tr("Opened with a reason"), new ClaimsPage(models.review));
    if (isAllowed(Action::SeeMerges))
        m_parts->add(u"merges"_s, tr("Merged records"), new MergesPage(models.merges));
    if (models.looseEnds.maySee()) {
        auto* ends = new LooseEndsPanel(models.looseEnds, LooseEndsPanel::Shows::List);
        connect(ends, &LooseEndsPanel::refused, this,
            [page](const domain::Error& error) { sayError(error, *page->banner()); });
        m_parts->add(u"loose-ends"_s, tr("Loose ends"), ends);
    }
    m_parts->add(u"permissions"_s, tr("Who may do what"), new PermissionsPage(gate.matrix()));
    m_parts->add(u"rules"_s, tr("Rules and sources"), new RulesPage);
    if (isAllowed(Action::ManageUsers))
        m_parts->add(u"staff-patients"_s, tr("Staff who are patients"),
            new StaffPatientsPage(models.staffPatients));
    if (models.opioids.mayApprove() || models.opioids.maySwitch())
        m_parts->add(u"opioid-total"_s, tr("Opioid total"), new OpioidSwitchPage(models.opioids));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
}

void OversightPlace::activate()
{
    m_review.refresh();
    m_staffPatients.refresh();
    m_merges.refresh();
    m_opioids.refresh();
    m_looseEnds.refresh();
}

void OversightPlace::countNew()
{
    const auto merges = m_merges.mayDecide() ? m_merges.list().waiting() : 0;
    Q_EMIT newCountChanged(m_review.list().unchecked() + merges);
}

void OversightPlace::showPart(const QString& part) { m_parts->show(part); }

void OversightPlace::focusFirst() { m_parts->focusFirst(); }

}
