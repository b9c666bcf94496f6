// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/DraftRepository.h"
#include "domain/access/Action.h"

#include <QWidget>

#include <optional>

namespace rooftree::ui {

/// One place of the staff window: Today, People, one patient's consultation ... The window knows
/// places only through this class, so it stays navigation and status. A place is made when it is
/// first entered, or afresh for each patient; it is destroyed when its person signs out.
class Place : public QWidget {
    Q_OBJECT

public:
    explicit Place(QWidget* parent = nullptr);

    /// What the place is called. Never a patient's name: the words may be shown outside the place.
    [[nodiscard]] virtual QString title() const = 0;

    /// The act that somebody must be allowed in order to enter.
    [[nodiscard]] virtual domain::Action requiredAction() const = 0;

    /// Came into sight: read again what is shown. Returns at once; the answer arrives later.
    virtual void activate() { }

    /// Puts the keyboard where work starts.
    virtual void focusFirst() { }

    /// Goes on with what somebody typed here before and chose from the list of drafts. Called after
    /// activate().
    virtual void goOnWith(const app::Draft&) { }

    /// Shows a part of the place, for somebody who was told of what is there.
    virtual void showPart(const QString&) { }

    /// How many typed drafts wait here unsaved but kept, for the status line.
    [[nodiscard]] virtual int draftsKept() const { return 0; }

Q_SIGNALS:
    /// Wish: open this patient's consultation, for an appointment when there is one.
    void patientOpenRequested(qint64 patient, std::optional<qint64> appointment);
    /// Wish: hand the waiting-room screen to this patient with the session that was offered them.
    void kioskRequested(qint64 kioskSession, qint64 patient);
    /// Wish: the next patient of today who was not yet seen.
    void nextPatientRequested();
    /// Wish: go to the place registered under `id` ("today").
    void placeRequested(const QString& id);
    /// Wish: go there and show a part of it, as showPart() knows it.
    void partRequested(const QString& id, const QString& part);
    /// Wish: go on with this draft, in the place where its form is.
    void draftRequested(const rooftree::app::Draft& draft);
    /// Wish: show this instead of the whole window until it closes itself; it is the window's then.
    void coverRequested(QWidget* cover);
    /// Wish: done here, go back to where one came from.
    void leaveRequested();

    /// Fact: so many new things wait here; the rail shows the number (0: none).
    void newCountChanged(int count);
    /// Fact: draftsKept() changed.
    void draftsChanged();
};

}
