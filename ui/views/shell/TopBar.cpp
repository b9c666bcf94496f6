// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/TopBar.h"

#include "presentation/common/Desk.h"
#include "presentation/people/PatientSearchModel.h"
#include "presentation/people/RecentPatients.h"
#include "theme/Spacing.h"
#include "views/shell/UserMenu.h"
#include "widgets/PlainLabel.h"
#include "widgets/SearchBox.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::PatientSearchModel;

namespace {

    constexpr int kSearchUnits = 75; // the least of the search box
    constexpr int kWidestSearchUnits = 130;

}

TopBar::TopBar(const presentation::Desk& desk, PatientSearchModel& search,
    presentation::RecentPatients& recent, presentation::ArrivalSound& sound, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_model(search)
{
    setProperty("bar", true);
    buildLayout(desk, sound);
    bindSearch(desk, recent);
}

void TopBar::buildLayout(const presentation::Desk& desk, presentation::ArrivalSound& sound)
{
    m_back = new Button({}, ButtonKind::Quiet);
    m_back->setIconOnly(u"previous"_s, tr("Back"));
    m_back->setObjectName(u"backButton"_s);
    m_forward = new Button({}, ButtonKind::Quiet);
    m_forward->setIconOnly(u"next"_s, tr("Forward"));
    m_forward->setObjectName(u"forwardButton"_s);
    m_search = new SearchBox;
    m_search->setMaximumWidth(space(kWidestSearchUnits));
    m_search->setPlaceholderText(tr("Name, date of birth or NHS number"));
    m_search->setNoAnswerText(tr("Nobody found. Fewer letters find more people."));
    m_practice = new PlainLabel(desk.practiceName, TextRole::Muted);
    m_practice->setIsolated(true);
    m_practice->setWordWrap(false);
    m_user = new UserMenu(desk.session, sound);
    m_help = new Button({}, ButtonKind::Quiet);
    m_help->setIconOnly(u"help"_s, tr("Help (F1)"));
    m_help->setObjectName(u"helpButton"_s);
    m_lock = new Button({}, ButtonKind::Quiet);
    m_lock->setIconOnly(u"lock"_s, tr("Lock (Ctrl+L)"));
    m_lock->setObjectName(u"lockButton"_s);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(2), space(3), space(2));
    row->setSpacing(space(2));
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_search, 1000);
    row->addStretch(1);
    row->addWidget(m_practice);
    row->addWidget(m_user);
    row->addWidget(m_help);
    row->addWidget(m_lock);
    setWay(false, false);
    // Until there is a width to fit: a window must not begin wider than the screen (200 %).
    m_user->setShort(true);
    m_practice->hide();
    m_forward->hide();
}

void TopBar::bindSearch(const presentation::Desk& desk, presentation::RecentPatients& recent)
{
    using presentation::Session;
    // Before the box hears of the answer and says so.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TopBar::sayNobody);
    m_search->setRecentModel(&recent);
    connect(m_search, &SearchBox::noneChosen, this, [this](const QString& typed) {
        if (m_model.isUpToDate())
            Q_EMIT newPersonTyped(typed);
    });
    connect(&desk.session, &Session::signedOut, m_search, &SearchBox::forgetLast);
    connect(&desk.session, &Session::roleChanged, m_search, &SearchBox::forgetLast);
    m_search->setModel(&m_model);
    m_search->setSecondLineRole(PatientSearchModel::DetailRole);
    connect(m_search, &SearchBox::queryChanged, &m_model, &PatientSearchModel::setQuery);
    connect(m_search, &SearchBox::resultChosen, this, &TopBar::onChosen);
}

void TopBar::onChosen(const QModelIndex& index)
{
    if (index.model() != &m_model) {
        const auto recent = index.data(PatientSearchModel::PatientRole).toLongLong();
        m_search->clear();
        Q_EMIT patientChosen(recent);
        return;
    }
    // Enter faster than the answer would choose from the list of an older question (HZ-01).
    if (!m_model.isUpToDate())
        return;
    const auto patient = index.data(PatientSearchModel::PatientRole).toLongLong();
    m_model.use(domain::PatientId(patient));
    m_search->clear();
    Q_EMIT patientChosen(patient);
}

void TopBar::sayNobody()
{
    const bool mayRegister = m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), domain::Action::RegisterPatient);
    auto words = m_model.hidesSome()
        ? tr("Nobody found who is with the practice now. Somebody who has left or died matches: "
             "People shows them.")
        : tr("Nobody found. Fewer letters find more people.");
    if (mayRegister)
        words += u' ' + tr("Enter registers them from what you typed.");
    m_search->setNoAnswerText(words);
}

void TopBar::setWay(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::setSearchAllowed(bool allowed) { m_search->setVisible(allowed); }

void TopBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_lock)
        QMetaObject::invokeMethod(this, &TopBar::fit, Qt::QueuedConnection);
}

void TopBar::fit()
{
    // First the practice's name goes, which the window's title says too, then the role.
    const auto around = m_back->sizeHint().width() + m_forward->sizeHint().width()
        + m_help->sizeHint().width() + m_lock->sizeHint().width() + 11 * layout()->spacing();
    const auto room = width() - around - space(kSearchUnits);
    m_user->setShort(m_user->longWidth() > room);
    const auto both = m_user->longWidth() + m_practice->sizeHint().width();
    m_practice->setVisible(both <= room);
    // Alt+Right still goes forward.
    m_forward->setVisible(m_user->longWidth() <= room);
}

}
