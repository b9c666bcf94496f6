// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/WaitingRoom.h"

#include <QObject>

#include <functional>

namespace rooftree::presentation {

/// One set of answers with the key that makes sending it twice harmless.
struct KioskParcel {
    domain::KioskSessionId session { 0 };
    domain::SaveKey key;
    app::KioskAnswers answers;
};

/// What joins the waiting-room screen with the practice: the desk that handed it over, or the
/// letterbox of a station of its own. The screen knows a session and never whose it is. Answers
/// come later, on the thread of the receiver, and not at all once that is gone.
class KioskLine : public QObject {
    Q_OBJECT

public:
    template <class Value> using Then = std::function<void(const app::Result<Value>&)>;

    using QObject::QObject;

    [[nodiscard]] virtual QString practiceName() const = 0;

    /// Takes up a session that staff offered. Conflict ("kiosk.not-open") for a used one.
    virtual void begin(
        QObject* receiver, domain::KioskSessionId session, Then<app::KioskInvitation> then)
        = 0;
    virtual void callForHelp(
        QObject* receiver, domain::KioskSessionId session, Then<app::SaveOutcome> then)
        = 0;
    /// Hands in what was said. The same parcel twice arrives once.
    virtual void deliver(QObject* receiver, const KioskParcel& parcel, Then<app::SaveOutcome> then)
        = 0;

    /// A slip of paper with a code starts a session here.
    [[nodiscard]] virtual bool takesCodes() const { return false; }

    /// Denied ("kiosk.see-reception") when nothing fits; it never says what.
    virtual void enter(
        QObject* receiver, const app::KioskCode& code, Then<app::KioskInvitation> then);

    /// What has been said so far, in case the power goes. Nobody waits for it.
    virtual void keep(const KioskParcel&) { }

    /// Something was chosen that staff must hear of now.
    virtual void raiseAlert(QObject* receiver, domain::KioskSessionId session, const QString& flag,
        Then<app::SaveOutcome> then)
        = 0;

    /// How "my list" can be had on paper from this screen.
    enum class ListPaper {
        None,
        Here, ///< it is printed at once, at the desk that handed the screen over
        AskDesk ///< desks are told that somebody wants it
    };

    [[nodiscard]] virtual ListPaper listPaper() const { return ListPaper::None; }

    /// Prints what was handed in with this session, for whoever said it to keep, or tells the
    /// desks.
    virtual void printList(QObject* receiver, domain::KioskSessionId session, Then<void> then);

    /// Staff take the screen back with what they know: a password, or the PIN of the station.
    virtual void unlock(QObject* receiver, const QString& secret, Then<void> then) = 0;

    /// The screen is blank again after unlock().
    virtual void handBack() { }

Q_SIGNALS:
    /// Nobody who could take the screen back is here any more.
    void abandoned();
    /// Staff gave this station a session.
    void offered(rooftree::domain::KioskSessionId session);
    /// The line to the practice broke or holds again.
    void connectedChanged(bool isConnected);
};

}
