// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskLine.h"
#include "station/StationPost.h"

#include <QThreadPool>
#include <QTimer>

namespace rooftree::kiosk {

/// The screen of a station of its own: everything goes by the letterbox.
class StationLine final : public presentation::KioskLine {
    Q_OBJECT

public:
    static constexpr int kLookMs = 1'000;
    static constexpr int kAskMs = 500; ///< whether a desk has taken an alert

    /// `post` is used on `worker` alone, which has one thread.
    StationLine(QThreadPool& worker, station::StationPost& post, QObject* parent = nullptr);
    /// Waits for what is being written.
    ~StationLine() override;

    /// What it says of itself from now on.
    void setPulse(const app::StationPulse& pulse);

    [[nodiscard]] QString practiceName() const override { return m_view.practiceName; }

    void begin(QObject* receiver, domain::KioskSessionId session,
        Then<app::KioskInvitation> then) override;
    void callForHelp(
        QObject* receiver, domain::KioskSessionId session, Then<app::SaveOutcome> then) override;
    void deliver(QObject* receiver, const presentation::KioskParcel& parcel,
        Then<app::SaveOutcome> then) override;

    [[nodiscard]] bool takesCodes() const override { return true; }

    void enter(
        QObject* receiver, const app::KioskCode& code, Then<app::KioskInvitation> then) override;
    void keep(const presentation::KioskParcel& parcel) override;
    /// Answers once a desk has it, or after KioskRules::undeliveredSeconds with an error.
    void raiseAlert(QObject* receiver, domain::KioskSessionId session, const QString& flag,
        Then<app::SaveOutcome> then) override;

    [[nodiscard]] ListPaper listPaper() const override { return ListPaper::AskDesk; }

    void printList(QObject* receiver, domain::KioskSessionId session, Then<void> then) override;
    void unlock(QObject* receiver, const QString& secret, Then<void> then) override;
    void handBack() override;

    /// Asks now; answered by the signals.
    void look();

Q_SIGNALS:
    /// Staff gave the PIN: the program ends.
    void leftByStaff();
    /// The name of the practice came or changed.
    void named();

private:
    void onView(const app::Result<app::StationView>& view);
    void post(QObject* receiver, app::KioskLetter letter, Then<app::SaveOutcome> then);
    void waitForDesk(
        QObject* receiver, const domain::SaveKey& uid, int tries, Then<app::SaveOutcome> then);

    QThreadPool& m_worker;
    station::StationPost& m_post;
    QTimer m_timer;
    app::StationPulse m_pulse;
    app::StationView m_view;
    bool m_isLooking = false;
    bool m_isConnected = true;
};

}
