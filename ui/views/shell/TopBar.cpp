// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/TopBar.h"

#include "presentation/common/Desk.h"
#include "presentation/people/PatientSearchModel.h"
#include "theme/Spacing.h"
#include "views/shell/UserMenu.h"
#include "widgets/PlainLabel.h"
#include "widgets/SearchBox.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::PatientSearchModel;

TopBar::TopBar(const presentation::Desk& desk, PatientSearchModel& search, QWidget* parent)
    : QFrame(parent)
    , m_model(search)
{
    setProperty("bar", true);
    buildLayout(desk);
    bindSearch();
}

void TopBar::buildLayout(const presentation::Desk& desk)
{
    m_back = new Button({}, ButtonKind::Quiet);
    m_back->setIconOnly(u"previous"_s, tr("Back"));
    m_back->setObjectName(u"backButton"_s);
    m_forward = new Button({}, ButtonKind::Quiet);
    m_forward->setIconOnly(u"next"_s, tr("Forward"));
    m_forward->setObjectName(u"forwardButton"_s);
    m_search = new SearchBox;
    m_search->setPlaceholderText(tr("Name, date of birth or NHS number"));
    m_search->setNoAnswerText(tr("Nobody found. Fewer letters find more people."));
    auto* practice = new PlainLabel(desk.practiceName, TextRole::Muted);
    practice->setIsolated(true);
    practice->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_user = new UserMenu(desk.session);
    m_lock = new Button({}, ButtonKind::Quiet);
    m_lock->setIconOnly(u"lock"_s, tr("Lock (Ctrl+L)"));
    m_lock->setObjectName(u"lockButton"_s);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(2), space(3), space(2));
    row->setSpacing(space(2));
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_search, 3);
    row->addWidget(practice, 2);
    row->addWidget(m_user);
    row->addWidget(m_lock);
    setWay(false, false);
}

void TopBar::bindSearch()
{
    m_search->setModel(&m_model);
    m_search->setSecondLineRole(PatientSearchModel::DetailRole);
    connect(m_search, &SearchBox::queryChanged, &m_model, &PatientSearchModel::setQuery);
    connect(m_search, &SearchBox::resultChosen, this, &TopBar::onChosen);
}

void TopBar::onChosen(const QModelIndex& index)
{
    // Enter faster than the answer would choose from the list of an older question (HZ-01).
    if (!m_model.isUpToDate())
        return;
    const auto patient = index.data(PatientSearchModel::PatientRole).toLongLong();
    m_search->clear();
    Q_EMIT patientChosen(patient);
}

void TopBar::setWay(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::setSearchAllowed(bool allowed) { m_search->setVisible(allowed); }

}
