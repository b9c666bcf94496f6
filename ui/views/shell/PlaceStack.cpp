// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/PlaceStack.h"

#include "presentation/drafts/DraftForms.h"

namespace rooftree::ui {

PlaceStack::PlaceStack(PlaceTable table, MayEnter mayEnter, QWidget* parent)
    : QStackedWidget(parent)
    , m_table(std::move(table))
    , m_mayEnter(std::move(mayEnter))
{
}

Place* PlaceStack::place() const { return qobject_cast<Place*>(currentWidget()); }

QString PlaceStack::currentId() const
{
    return m_visits.current() ? m_visits.current()->place : QString();
}

std::optional<qint64> PlaceStack::patient() const
{
    const auto* visit = m_visits.current();
    return visit && visit->isPatient() ? std::optional(visit->patient) : std::nullopt;
}

std::optional<qint64> PlaceStack::appointment() const
{
    return m_visits.current() ? m_visits.current()->appointment : std::nullopt;
}

bool PlaceStack::mayEnter(const QString& id) const
{
    const auto* entry = m_table.find(id);
    return entry && m_mayEnter(entry->action) && (!entry->isThere || entry->isThere());
}

void PlaceStack::enter(const QString& id)
{
    if (!mayEnter(id))
        return;
    m_visits.go({ id, 0, {} });
    show(*m_visits.current());
}

void PlaceStack::enterFirstAllowed()
{
    for (const auto& entry : m_table.entries) {
        if (entry.isOnRail && m_mayEnter(entry.action)) {
            enter(entry.id);
            return;
        }
    }
}

void PlaceStack::openPatient(qint64 patient, std::optional<qint64> appointment)
{
    if (!m_table.makePatient || !m_mayEnter(m_table.patientAction))
        return;
    m_visits.go({ {}, patient, appointment });
    show(*m_visits.current());
}

void PlaceStack::goOnWith(const app::Draft& draft)
{
    // A copy: the list that holds it may go with the place that is left.
    const auto wanted = draft;
    const auto home = presentation::placeOfForm(wanted.key.form);
    if (!home.isEmpty())
        enter(home);
    else if (wanted.key.patient)
        openPatient(wanted.key.patient->value(), {});
    const bool isThere = home.isEmpty() ? patient().has_value() : currentId() == home;
    if (isThere && place())
        place()->goOnWith(wanted);
}

bool PlaceStack::mayShow(const Visit& visit) const
{
    return visit.isPatient() ? m_mayEnter(m_table.patientAction) : mayEnter(visit.place);
}

void PlaceStack::back()
{
    auto way = m_visits;
    while (way.canGoBack()) {
        way.back();
        if (!mayShow(*way.current()))
            continue;
        m_visits = way;
        show(*m_visits.current());
        return;
    }
}

void PlaceStack::forward()
{
    auto way = m_visits;
    while (way.canGoForward()) {
        way.forward();
        if (!mayShow(*way.current()))
            continue;
        m_visits = way;
        show(*m_visits.current());
        return;
    }
}

void PlaceStack::leaveAll()
{
    m_visits.clear();
    destroyPatient();
    for (auto* place : std::as_const(m_kept)) {
        removeWidget(place);
        place->deleteLater();
    }
    m_kept.clear();
    Q_EMIT wayChanged(false, false);
}

void PlaceStack::show(const Visit& visit)
{
    // A copy: making or leaving a place may change the way.
    const auto goal = visit;
    destroyPatient();
    auto* next = placeFor(goal);
    setCurrentWidget(next);
    Q_EMIT wayChanged(m_visits.canGoBack(), m_visits.canGoForward());
    Q_EMIT visited(goal.place);
    if (goal.isPatient())
        Q_EMIT patientOpened(goal.patient);
    next->activate();
    next->focusFirst();
}

Place* PlaceStack::placeFor(const Visit& visit)
{
    if (visit.isPatient()) {
        m_patientPlace = m_table.makePatient(visit.patient, visit.appointment, this);
        connectPlace(*m_patientPlace, {});
        return m_patientPlace;
    }
    if (auto* kept = m_kept.value(visit.place))
        return kept;
    const auto* entry = m_table.find(visit.place);
    auto* made = entry->make();
    Q_ASSERT(made->requiredAction() == entry->action);
    m_kept.insert(visit.place, made);
    connectPlace(*made, visit.place);
    return made;
}

void PlaceStack::connectPlace(Place& place, const QString& id)
{
    addWidget(&place);
    connect(&place, &Place::patientOpenRequested, this, &PlaceStack::openPatient);
    connect(&place, &Place::placeRequested, this, &PlaceStack::enter);
    connect(&place, &Place::partRequested, this, [this](const QString& where, const QString& part) {
        enter(where);
        if (currentId() == where)
            this->place()->showPart(part);
    });
    connect(&place, &Place::leaveRequested, this, &PlaceStack::back);
    connect(&place, &Place::draftRequested, this, &PlaceStack::goOnWith);
    connect(&place, &Place::kioskRequested, this, &PlaceStack::kioskRequested);
    connect(&place, &Place::nextPatientRequested, this, &PlaceStack::nextPatientRequested);
    connect(&place, &Place::coverRequested, this, &PlaceStack::coverRequested);
    connect(&place, &Place::draftsChanged, this, &PlaceStack::draftsChanged);
    connect(&place, &Place::newCountChanged, this,
        [this, id](int count) { Q_EMIT newCountChanged(id, count); });
}

void PlaceStack::destroyPatient()
{
    if (!m_patientPlace)
        return;
    // Later, because the wish to leave often comes from the place itself; silent from now on.
    disconnect(m_patientPlace, nullptr, this, nullptr);
    removeWidget(m_patientPlace);
    m_patientPlace->hide();
    m_patientPlace->deleteLater();
    m_patientPlace = nullptr;
    Q_EMIT draftsChanged();
}

}
