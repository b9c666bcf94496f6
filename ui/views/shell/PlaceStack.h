// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/PlaceTable.h"
#include "views/shell/Visits.h"

#include <QMap>
#include <QStackedWidget>

namespace rooftree::ui {

/// Holds the place one is in and remembers the way there. Places of the rail are made when first
/// entered and kept; a patient's place is made for that patient alone and destroyed on leaving, so
/// nothing of one person can reach another (HZ-03).
class PlaceStack final : public QStackedWidget {
    Q_OBJECT

public:
    using MayEnter = std::function<bool(domain::Action)>;

    PlaceStack(PlaceTable table, MayEnter mayEnter, QWidget* parent = nullptr);

    [[nodiscard]] const PlaceTable& table() const { return m_table; }

    [[nodiscard]] Place* place() const;

    /// The id of the place one is in; empty for a patient and before the first visit.
    [[nodiscard]] QString currentId() const;

    /// The patient whose consultation is open.
    [[nodiscard]] std::optional<qint64> patient() const;
    [[nodiscard]] std::optional<qint64> appointment() const;

    [[nodiscard]] bool mayEnter(const QString& id) const;

    /// Does nothing for a place that is not there or that the role may not enter.
    void enter(const QString& id);
    void enterFirstAllowed();
    void openPatient(qint64 patient, std::optional<qint64> appointment);
    /// To the form that the draft is of, which goes on with it.
    void goOnWith(const app::Draft& draft);
    /// Past what the role may not enter any more.
    void back();
    void forward();

    /// Destroys every place and forgets the way: somebody else sits here now.
    void leaveAll();

Q_SIGNALS:
    void visited(const QString& id);
    void wayChanged(bool canGoBack, bool canGoForward);
    void patientOpened(qint64 patient);
    void newCountChanged(const QString& id, int count);
    void kioskRequested(qint64 kioskSession, qint64 patient);
    void nextPatientRequested();
    void coverRequested(QWidget* cover);
    void draftsChanged();

private:
    [[nodiscard]] bool mayShow(const Visit& visit) const;
    void show(const Visit& visit);
    [[nodiscard]] Place* placeFor(const Visit& visit);
    void connectPlace(Place& place, const QString& id);
    void destroyPatient();

    PlaceTable m_table;
    MayEnter m_mayEnter;
    Visits m_visits;
    QMap<QString, Place*> m_kept;
    Place* m_patientPlace = nullptr;
};

}
