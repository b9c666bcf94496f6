// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"
#include "presentation/schedule/TodayList.h"

namespace rooftree::presentation {

/// Today as a place needs it: the list, who is next, and offering the waiting-room screen. Reads
/// again whenever somebody books, answers or finishes, at whatever desk.
class TodayModel final : public QObject {
    Q_OBJECT

public:
    explicit TodayModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TodayList& list() { return m_list; }

    [[nodiscard]] QDate day() const { return m_day; }

    /// True once the first answer came, so that an empty day is not claimed too early.
    [[nodiscard]] bool isRead() const { return m_isRead; }

    [[nodiscard]] bool mayOpenRecords() const;
    [[nodiscard]] bool mayOfferKiosk() const;
    [[nodiscard]] bool mayBook() const;

    /// The first appointment by time that has not been dealt with: the person's own while they have
    /// some, anybody's otherwise. `besides` is open already and does not count.
    [[nodiscard]] std::optional<domain::AppointmentId> next(
        std::optional<domain::AppointmentId> besides = {}) const;

    /// Agendas that arrived and that nobody has opened.
    [[nodiscard]] int newAgendas() const;

    void refresh();

    /// Ends in kioskOffered or failed. An offer that is still open is handed over again.
    void offerKiosk(domain::AppointmentId appointment);

Q_SIGNALS:
    void refreshed();
    void kioskOffered(qint64 kioskSession, qint64 patient);
    void failed(const rooftree::domain::Error& error);

private:
    void onRows(int generation, domain::Result<std::vector<app::TodayRow>> rows);
    void offerAfresh(const app::TodayRow& row);
    [[nodiscard]] std::optional<domain::AppointmentId> nextOf(
        const std::vector<app::TodayRow>& rows, std::optional<domain::AppointmentId> besides) const;
    void forget();

    const Desk& m_desk;
    TodayList m_list;
    QDate m_day;
    int m_generation = 0;
    bool m_isRead = false;
    bool m_isOffering = false;
};

}
