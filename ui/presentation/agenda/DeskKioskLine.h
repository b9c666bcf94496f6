// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"
#include "presentation/common/Printer.h"
#include "presentation/kiosk/KioskLine.h"

#include <QHash>
#include <QTimer>

#include <optional>

namespace rooftree::presentation {

/// The screen of this desk, handed over to a patient. The staff session stays locked from then
/// until somebody of the staff takes the screen back with their password. Who handed it over is the
/// actor of what the patient does.
class DeskKioskLine final : public KioskLine {
    Q_OBJECT

public:
    /// What was said so far is kept again so often, which says that this desk is there.
    static constexpr int kBeatMs = 20'000;

    /// Without a printer nothing is printed, and the screen says so.
    explicit DeskKioskLine(const Desk& desk, Printer* printer = nullptr, QObject* parent = nullptr);

    [[nodiscard]] QString practiceName() const override { return m_desk.practiceName; }

    void begin(QObject* receiver, domain::KioskSessionId session,
        Then<app::KioskInvitation> then) override;
    void callForHelp(
        QObject* receiver, domain::KioskSessionId session, Then<app::SaveOutcome> then) override;
    void deliver(
        QObject* receiver, const KioskParcel& parcel, Then<app::SaveOutcome> then) override;
    void keep(const KioskParcel& parcel) override;
    void raiseAlert(QObject* receiver, domain::KioskSessionId session, const QString& flag,
        Then<app::SaveOutcome> then) override;

    [[nodiscard]] ListPaper listPaper() const override { return ListPaper::Here; }

    void printList(QObject* receiver, domain::KioskSessionId session, Then<void> then) override;
    void unlock(QObject* receiver, const QString& secret, Then<void> then) override;
    void handBack() override;

private:
    /// Whose session it is, and who handed the screen over.
    struct Party {
        domain::PatientId patient { 0 };
        domain::Actor actor;
    };

    [[nodiscard]] Party party(domain::KioskSessionId session) const;

    const Desk& m_desk;
    Printer* m_printer;
    QHash<qint64, Party> m_parties;
    QTimer m_beat;
    std::optional<KioskParcel> m_kept; ///< until it is handed in
};

}
