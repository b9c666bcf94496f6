// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Kiosks.h"
#include "presentation/access/FreshPasswordModel.h"
#include "presentation/common/Desk.h"

#include <QTimer>

namespace rooftree::presentation {

/// The screens of the waiting room as staff see them: how each is, sending somebody to one, a code
/// slip, and enrolling and retiring them. That a screen is still there is no news to a desk: it
/// asks again when a screen has been silent for as long as KioskRules::lostSeconds.
class StationsModel final : public QObject {
    Q_OBJECT

public:
    /// Lost screens are asked after so often, because coming back is no news either.
    static constexpr qint64 kAskAfterLostMs = 10'000;

    enum class State { Free, Offered, Answering, Finished, Help, Alert, OutOfOrder, Lost };

    explicit StationsModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<app::StationRow>& stations() const { return m_stations; }

    [[nodiscard]] State stateOf(const app::StationRow& row) const;
    /// Nobody is at it, and nobody was sent to it.
    [[nodiscard]] bool isFree(const app::StationRow& row) const;

    [[nodiscard]] bool maySee() const;
    [[nodiscard]] bool mayManage() const;

    void refresh();
    /// Looks at the clock; its own timer calls it.
    void tick();

    /// Ends in sent or refused.
    void send(
        domain::AppointmentId appointment, domain::PatientId patient, domain::StationId station);
    /// Ends in codeMade or refused.
    void makeCode(domain::AppointmentId appointment, domain::PatientId patient);

    /// For enrolling: whoever sets the PIN can leave the screen.
    [[nodiscard]] FreshPasswordModel& fresh() { return m_fresh; }

    /// Needs fresh() to be confirmed. Ends in enrolled or refused.
    void enrol(const app::Stations::Wish& wish);
    /// Ends in refreshed or refused.
    void retire(domain::StationId station);

Q_SIGNALS:
    void refreshed();
    void sent(const QString& stationName);
    void codeMade(const QString& digits, rooftree::domain::Instant validUntil);
    /// `token` is shown once and kept nowhere.
    void enrolled(const QString& name, const QString& token);
    void refused(const rooftree::domain::Error& error);

private:
    void onRead(int generation, const domain::Result<std::vector<app::StationRow>>& stations);
    void onEnrolRefused(const domain::Error& error);
    [[nodiscard]] bool isSilent(const app::StationRow& row, domain::Instant at) const;

    const Desk& m_desk;
    FreshPasswordModel m_fresh;
    QTimer m_timer;
    domain::Instant m_askedAt;
    std::vector<app::StationRow> m_stations;
    int m_generation = 0;
    bool m_isBusy = false;
};

/// "free", "answering": for chips and menus.
[[nodiscard]] QString label(StationsModel::State state);

}
