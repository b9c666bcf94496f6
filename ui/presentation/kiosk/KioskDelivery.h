// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskLine.h"

#include <QObject>

#include <optional>
#include <vector>

namespace rooftree::presentation {

/// Takes what a patient said to the record. Answers that were left unfinished are tried again until
/// they arrive, because nobody stands at the screen any more.
class KioskDelivery final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kRetryMs = 10'000;

    explicit KioskDelivery(KioskLine& line, QObject* parent = nullptr);

    /// Sends answers that the patient finished; exactly one of the two signals follows.
    void send(const KioskParcel& parcel);
    /// Sends answers that were left behind, now and again every kRetryMs until they arrive.
    void leave(KioskParcel parcel, qint64 now);
    /// Tries again what has not arrived. `now` as in leave().
    void tick(qint64 now);

    [[nodiscard]] int waiting() const { return static_cast<int>(m_left.size()); }

Q_SIGNALS:
    void delivered();
    void refused(const domain::Error& error);

private:
    void tryNext(qint64 now);

    KioskLine& m_line;
    std::vector<KioskParcel> m_left;
    bool m_isTrying = false;
    qint64 m_lastTry = 0;
};

}
