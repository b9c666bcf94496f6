// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/PeoplePlace.h"

#include "presentation/common/Desk.h"
#include "presentation/drafts/DraftForms.h"
#include "presentation/people/PatientSearchModel.h"
#include "presentation/people/RecentPatients.h"
#include "presentation/people/RegistrationModel.h"
#include "presentation/people/TypedPerson.h"
#include "theme/IconLoader.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/people/DetailsPage.h"
#include "views/people/MergePage.h"
#include "views/people/PeopleList.h"
#include "views/people/RegistrationPage.h"
#include "widgets/Banner.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"
#include "widgets/ScrollPage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

namespace {

    /// "merge:7" after "merge:" is 7.
    std::optional<domain::PatientId> patientAfter(const QString& part, const QString& start)
    {
        bool isNumber = false;
        const auto patient = part.mid(start.size()).toLongLong(&isNumber);
        return part.startsWith(start) && isNumber ? std::optional(domain::PatientId(patient))
                                                  : std::nullopt;
    }

}

using presentation::PatientListModel;
using presentation::PatientSearchModel;

PeoplePlace::PeoplePlace(const Models& models, QWidget* parent) : Place(parent), m_models(models)
{
    buildLayout();
    bindModels();
    refresh();
}

QString PeoplePlace::title() const { return tr("People"); }

bool PeoplePlace::mayOpen() const
{
    return m_models.desk.services.gate.isAllowed(
        m_models.desk.session.actor(), domain::Action::ReadRecord);
}

bool PeoplePlace::mayRegister() const
{
    // The page is still there while somebody signs out, and what it lists goes just then.
    const auto& desk = m_models.desk;
    return desk.session.isSignedIn()
        && desk.services.gate.isAllowed(desk.session.actor(), domain::Action::RegisterPatient);
}

void PeoplePlace::buildLayout()
{
    m_page = new ScrollPage(title());
    m_registration = new RegistrationPage(m_models.registration);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_registration);
    m_merge = new MergePage({ m_models.merge, m_models.keptSearch, m_models.foldedSearch });
    m_pages->addWidget(m_merge);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    buildSearch();
    buildLists();
}

void PeoplePlace::buildSearch()
{
    m_query = new QLineEdit;
    m_query->setObjectName(u"peopleQueryEdit"_s);
    m_query->setAccessibleName(tr("Find a patient"));
    m_query->setPlaceholderText(tr("Name, date of birth, NHS number or telephone"));
    m_query->addAction(
        IconLoader::icon(u"search"_s, ColourRole::Muted), QLineEdit::LeadingPosition);
    m_page->body()->addWidget(m_query);
    m_alsoGone = new QCheckBox(tr("Also show people who have left or died"));
    m_alsoGone->setObjectName(u"alsoGoneBox"_s);
    m_page->body()->addWidget(m_alsoGone);
    connect(m_alsoGone, &QCheckBox::toggled, &m_models.search, &PatientSearchModel::setAlsoGone);
    auto* add = new Button(tr("Register a patient"));
    add->setObjectName(u"registerButton"_s);
    add->setIconName(u"plus"_s);
    m_page->addHeaderWidget(add);
    add->setVisible(mayRegister());
    connect(add, &Button::clicked, this, [this] { startRegistration(); });
    auto* merge = new Button(tr("Merge two records"));
    merge->setObjectName(u"mergeButton"_s);
    m_page->addHeaderWidget(merge);
    merge->setVisible(mayMerge());
    connect(merge, &Button::clicked, this, [this] { startMerge(); });
}

void PeoplePlace::startRegistration(std::optional<app::DraftId> wanted)
{
    m_registration->start(wanted);
    m_pages->setCurrentWidget(m_registration);
    m_registration->focusFirst();
}

bool PeoplePlace::mayMerge() const
{
    const auto& desk = m_models.desk;
    return desk.session.isSignedIn()
        && desk.services.gate.isAllowed(desk.session.actor(), domain::Action::ProposeMerge);
}

void PeoplePlace::startMerge(std::optional<domain::PatientId> kept)
{
    if (!mayMerge())
        return;
    m_merge->start(kept);
    m_pages->setCurrentWidget(m_merge);
    m_merge->focusFirst();
}

void PeoplePlace::showPart(const QString& part)
{
    if (part == u"merge")
        startMerge();
    else if (const auto kept = patientAfter(part, u"merge:"_s))
        startMerge(kept);
    else if (const auto whose = patientAfter(part, u"details:"_s))
        startDetails(*whose, false);
    const auto withWords = u"register:"_s;
    if (!mayRegister())
        return;
    if (part == u"register")
        startRegistration();
    else if (part.startsWith(withWords))
        registerFrom(part.mid(withWords.size()));
}

void PeoplePlace::registerFrom(const QString& typed)
{
    m_registration->startFrom(presentation::typedPerson(typed, m_models.registration.today()));
    m_pages->setCurrentWidget(m_registration);
    m_registration->focusFirst();
}

void PeoplePlace::goOnWith(const app::Draft& draft)
{
    if (draft.key.form == presentation::detailsForm() && draft.key.patient)
        startDetails(*draft.key.patient, true);
    else
        startRegistration(draft.id);
}

bool PeoplePlace::mayChangeDetails() const
{
    const auto& desk = m_models.desk;
    return desk.session.isSignedIn()
        && desk.services.gate.isAllowed(desk.session.actor(), domain::Action::ChangeDetails);
}

void PeoplePlace::startDetails(domain::PatientId patient, bool goesOn)
{
    if (!mayChangeDetails())
        return;
    dropDetails();
    m_details = new DetailsPage(m_models.desk, presentation::PatientContext(patient));
    m_pages->addWidget(m_details);
    connect(m_details, &DetailsPage::changed, this, &PeoplePlace::onDetailsChanged);
    connect(m_details, &DetailsPage::leaveRequested, this, &PeoplePlace::toSearch);
    m_pages->setCurrentWidget(m_details);
    m_details->start(goesOn);
}

void PeoplePlace::dropDetails()
{
    if (!m_details)
        return;
    // Another page first: a stack that loses the one it shows chooses the next by itself.
    if (m_pages->currentWidget() == m_details)
        m_pages->setCurrentWidget(m_page);
    m_pages->removeWidget(m_details);
    m_details->hide();
    m_details->deleteLater();
    m_details = nullptr;
}

void PeoplePlace::onDetailsChanged()
{
    m_models.recent.refresh();
    toSearch();
    m_page->banner()->tell(Tone::Success, tr("The details are saved."));
}

void PeoplePlace::buildLists()
{
    m_found = new PeopleList(tr("People found"), m_models.search);
    m_found->setObjectName(u"foundList"_s);
    m_recent = new PeopleList(tr("Recently opened"), m_models.recent);
    m_recent->setObjectName(u"recentList"_s);
    m_foundCard = new Card;
    m_foundCard->body()->addWidget(m_found);
    m_recentCard = new Card(tr("Recently opened"));
    m_recentCard->body()->addWidget(m_recent);
    m_empty = new EmptyState(QString(), u"people"_s);
    m_registerTyped = m_empty->addAction(tr("Register them from what you typed"));
    m_registerTyped->setObjectName(u"registerTypedButton"_s);
    connect(m_registerTyped, &Button::clicked, this, [this] { registerFrom(m_query->text()); });
    m_page->body()->addWidget(m_foundCard);
    m_page->body()->addWidget(m_recentCard);
    m_page->body()->addWidget(m_empty, 1);
    m_page->body()->addStretch(1);
}

void PeoplePlace::bindModels()
{
    connect(m_query, &QLineEdit::textChanged, &m_models.search, &PatientSearchModel::setQuery);
    connect(m_query, &QLineEdit::returnPressed, this, [this] {
        if (m_models.search.isUpToDate())
            open(m_models.search.index(0));
    });
    connect(&m_models.search, &PatientSearchModel::answered, this, &PeoplePlace::refresh);
    connect(&m_models.recent, &PatientListModel::modelReset, this, &PeoplePlace::refresh);
    connect(&m_models.search, &PatientSearchModel::failed, this,
        [this](const domain::Error& error) { sayError(error, *m_page->banner()); });
    for (auto* list : { m_found, m_recent })
        connect(list, &QListView::activated, this, &PeoplePlace::open);
    connect(m_registration, &RegistrationPage::registered, this, &PeoplePlace::onRegistered);
    connect(m_registration, &RegistrationPage::leaveRequested, this, &PeoplePlace::toSearch);
    connect(m_merge, &MergePage::leaveRequested, this, &PeoplePlace::toSearch);
}

void PeoplePlace::toSearch()
{
    m_pages->setCurrentWidget(m_page);
    dropDetails();
    focusFirst();
}

void PeoplePlace::activate() { m_models.recent.refresh(); }

void PeoplePlace::focusFirst()
{
    if (m_pages->currentWidget() == m_registration)
        m_registration->focusFirst();
    else if (m_pages->currentWidget() == m_merge)
        m_merge->focusFirst();
    else if (m_details && m_pages->currentWidget() == m_details)
        m_details->focusFirst();
    else
        m_query->setFocus(Qt::OtherFocusReason);
}

void PeoplePlace::refresh()
{
    const bool asks = !m_query->text().trimmed().isEmpty();
    const bool hasFound = m_models.search.rowCount() > 0;
    const bool hasRecent = m_models.recent.rowCount() > 0;
    m_foundCard->setVisible(asks && hasFound);
    m_recentCard->setVisible(!asks && hasRecent);
    m_empty->setVisible(asks ? !hasFound : !hasRecent);
    const auto nobody = m_models.search.hidesSome()
        ? tr("Nobody found who is with the practice now. Somebody who has left or died matches.")
        : tr("Nobody found. Fewer letters find more people.");
    m_empty->setSentence(asks ? nobody : tr("Type a name, a date of birth or an NHS number."));
    m_registerTyped->setVisible(asks && mayRegister() && m_models.search.isUpToDate());
}

void PeoplePlace::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto patient = index.data(PatientListModel::PatientRole).toLongLong();
    if (index.model() == &m_models.search)
        m_models.search.use(domain::PatientId(patient));
    if (mayOpen())
        Q_EMIT patientOpenRequested(patient, {});
    else if (mayChangeDetails())
        startDetails(domain::PatientId(patient), false);
    else
        m_page->banner()->tell(
            Tone::Info, tr("Your role does not open records. Appointments are booked from Today."));
}

void PeoplePlace::onRegistered(qint64 patient)
{
    m_pages->setCurrentWidget(m_page);
    m_query->clear();
    m_models.recent.add(domain::PatientId(patient));
    m_page->banner()->tell(Tone::Success, tr("The patient is registered."));
    focusFirst();
}

}
