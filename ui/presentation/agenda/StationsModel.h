// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Kiosks.h"
#include "presentation/common/Desk.h"

namespace rooftree::presentation {

/// The screens of the waiting room as staff see them: how each is, sending somebody to one, a code
/// slip, and enrolling and retiring them.
class StationsModel final : public QObject {
    Q_OBJECT

public:
    /// Not heard of for so long, a station is called lost.
    static constexpr qint64 kLostMs = 60'000;

    enum class State { Free, Offered, Answering, Finished, Help, Alert, OutOfOrder, Lost };

    explicit StationsModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<app::StationRow>& stations() const { return m_stations; }

    [[nodiscard]] State stateOf(const app::StationRow& row) const;
    /// Nobody is at it, and nobody was sent to it.
    [[nodiscard]] bool isFree(const app::StationRow& row) const;

    [[nodiscard]] bool maySee() const;
    [[nodiscard]] bool mayManage() const;

    void refresh();

    /// Ends in sent or refused.
    void send(
        domain::AppointmentId appointment, domain::PatientId patient, domain::StationId station);
    /// Ends in codeMade or refused.
    void makeCode(domain::AppointmentId appointment, domain::PatientId patient);
    /// Ends in enrolled or refused.
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

    const Desk& m_desk;
    std::vector<app::StationRow> m_stations;
    int m_generation = 0;
    bool m_isBusy = false;
};

/// "free", "answering": for chips and menus.
[[nodiscard]] QString label(StationsModel::State state);

}
