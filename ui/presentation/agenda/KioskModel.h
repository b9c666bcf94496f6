// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/IdleWatch.h"
#include "presentation/agenda/KioskAnswerSheet.h"
#include "presentation/agenda/KioskDelivery.h"
#include "presentation/agenda/KioskPage.h"
#include "presentation/agenda/TapGuard.h"

#include <functional>

namespace rooftree::presentation {

/// The waiting-room screen for one patient at a time: which page is shown, what has been answered,
/// and how it ends. Holds nothing of the record but the invitation, and nothing at all when the
/// start page shows. The staff session stays locked from the hand-over until somebody of the staff
/// takes the screen back with their password.
class KioskModel final : public QObject {
    Q_OBJECT

public:
    /// Milliseconds of a clock that never goes back. Not the time of day.
    using Monotonic = std::function<qint64()>;

    static constexpr qint64 kEndPageMs = 20'000;

    KioskModel(const Desk& desk, Monotonic clock, QObject* parent = nullptr);

    /// Staff hand the screen over for this session. `began` or `beginRefused` follows.
    void begin(domain::KioskSessionId session);

    [[nodiscard]] KioskPage page() const { return m_page; }

    [[nodiscard]] QString practiceName() const { return m_desk.practiceName; }

    /// "Dr Patel, 10:20"; nothing of the patient. Empty on the start page.
    [[nodiscard]] QString visit() const;
    [[nodiscard]] QString givenName() const;
    [[nodiscard]] QString birthDayAndMonth() const;

    /// Whom the patient sees today; stays for the page that says thank you.
    [[nodiscard]] QString clinicianName() const { return m_clinicianName; }

    /// The tiles: those of the patient's conditions first, "something else" last.
    [[nodiscard]] const std::vector<domain::Topic>& tiles() const { return m_tiles; }

    [[nodiscard]] std::vector<QString> leftFromLastTime() const;
    [[nodiscard]] int ranks() const;

    [[nodiscard]] const KioskAnswerSheet& answers() const { return m_answers; }

    [[nodiscard]] bool canGoNext() const;
    [[nodiscard]] bool canGoBack() const;

    /// The page was opened from "check your answers" and goes back there.
    [[nodiscard]] bool isChanging() const { return m_isChanging; }

    [[nodiscard]] bool isSending() const { return m_isSending; }

    [[nodiscard]] bool isHelpOnTheWay() const { return m_isHelpOnTheWay; }

    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] int secondsLeft() const;

    // What the patient does. A tap that follows another within TapGuard::kQuietMs turns no page.
    void next();
    void back();
    void confirmIdentity(bool isMe);
    void change(KioskPage page);
    void openOwnWords();
    void callForHelp();
    void stillHere();
    /// Any touch or key.
    void touched();

    void setAnsweredBy(domain::AnsweredBy who);
    void setCompanion(const QString& words);
    void setWhatMatters(const QString& words);
    void toggleTopic(const domain::Topic& topic);
    void toggleWords(const QString& words);
    void setOwnWords(const QString& words);
    void tapRank(const QUuid& uid);
    void setWorry(std::optional<int> value);
    void setConfidence(std::optional<int> value);
    void setNotToDiscuss(const QString& words);

    [[nodiscard]] QString ownWords() const { return m_ownWords; }

    // What staff do.
    void askToUnlock();
    /// `left` or `unlockRefused` follows.
    void unlock(const QString& password);

    /// Looks at the clock; the window calls it several times a second.
    void tick();

Q_SIGNALS:
    void pageChanged();
    void answersChanged();
    void stillThereChanged(); ///< asking began, counted down or ended
    void helpChanged();
    void began();
    void beginRefused(const domain::Error& error);
    void sendingChanged();
    void sendRefused(const domain::Error& error);
    void helpRefused();
    void left(); ///< staff have the screen back
    void unlockRefused();

private:
    void show(KioskPage page);
    struct Taken;
    void onBegun(const app::Result<Taken>& taken);
    void send();
    void onDelivered();
    void keepUnfinished();
    void wipe();
    void onSignedOut();
    [[nodiscard]] bool isPartOfVisit() const;
    [[nodiscard]] KioskPage nextPage(KioskPage from) const;
    [[nodiscard]] KioskPage previousPage(KioskPage from) const;
    [[nodiscard]] bool isAsked(KioskPage page) const;
    [[nodiscard]] KioskDelivery::Parcel parcel(bool isComplete) const;

    /// What the hand-over found: whose session it is, and what the screens may know.
    struct Taken {
        domain::PatientId patient;
        app::KioskInvitation invitation;
    };

    [[nodiscard]] static app::Result<Taken> take(
        const app::Services& services, const domain::Actor& actor, domain::KioskSessionId session);

    /// Who has the screen.
    struct Visit {
        app::KioskInvitation invitation;
        domain::PatientId patient;
        domain::Actor actor;
        domain::SaveKey key;
        QUuid agendaUid;
        bool isConfirmed = false; ///< "yes, this is me"
    };

    const Desk& m_desk;
    Monotonic m_clock;
    TapGuard m_taps;
    IdleWatch m_idle;
    KioskDelivery* m_delivery;
    KioskPage m_page = KioskPage::Start;
    KioskPage m_before = KioskPage::Start; ///< where Back of Unlock leads
    qint64 m_shownAt = 0;
    std::optional<Visit> m_visit;
    std::vector<domain::Topic> m_tiles;
    KioskAnswerSheet m_answers;
    QString m_ownWords;
    QString m_clinicianName;
    bool m_isChanging = false;
    bool m_isSending = false;
    bool m_isHelpOnTheWay = false;
    bool m_wasAsking = false;
};

}
