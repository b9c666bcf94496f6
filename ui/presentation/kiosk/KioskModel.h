// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/KioskRules.h"
#include "presentation/kiosk/IdleWatch.h"
#include "presentation/kiosk/KioskAnswerSheet.h"
#include "presentation/kiosk/KioskDelivery.h"
#include "presentation/kiosk/KioskLanguage.h"
#include "presentation/kiosk/KioskList.h"
#include "presentation/kiosk/KioskPage.h"
#include "presentation/kiosk/KioskQuestions.h"
#include "presentation/kiosk/KioskVisit.h"
#include "presentation/kiosk/ReadAloud.h"
#include "presentation/kiosk/TapGuard.h"

#include <functional>

namespace rooftree::presentation {

/// The waiting-room screen for one patient at a time: which page is shown, what has been answered,
/// and how it ends. Holds nothing of the record but the invitation, and nothing at all when the
/// start page shows. How it reaches the practice is the line's concern.
class KioskModel final : public QObject {
    Q_OBJECT

public:
    /// Milliseconds of a clock that never goes back. Not the time of day.
    using Monotonic = std::function<qint64()>;

    static constexpr qint64 kEndPageMs = 20'000;
    static constexpr qint64 kKeepMs = 2'000; ///< what is said is kept so often, while it changes

    /// `line`, `rules` and `speech` outlive this.
    KioskModel(KioskLine& line, const app::KioskRules& rules, app::Speech& speech, Monotonic clock,
        QObject* parent = nullptr);

    /// Staff hand the screen over for this session. `began` or `beginRefused` follows.
    void begin(domain::KioskSessionId session);
    [[nodiscard]] KioskPage page() const;

    /// What the screen speaks; English again whenever the start page comes.
    [[nodiscard]] const KioskLanguage& language() const;
    /// Off whenever the start page comes and whenever staff hand the screen over.
    [[nodiscard]] ReadAloud& readAloud();
    [[nodiscard]] QString practiceName() const;

    /// A slip with a code starts a session here.
    [[nodiscard]] bool takesCodes() const;
    /// Staff leave this screen with a PIN, not with a password.
    [[nodiscard]] bool isStation() const;
    /// For the pulse of a station.
    [[nodiscard]] std::optional<domain::KioskSessionId> session() const;
    /// Shows that it is out of order, unless somebody is in the middle of something.
    void setInOrder(bool isInOrder);
    [[nodiscard]] const KioskUrgent& urgent() const;
    [[nodiscard]] KioskList& list(); ///< on the page that says thank you
    /// "Dr Patel, 10:20"; nothing of the patient. Empty on the start page.
    [[nodiscard]] QString visit() const;
    [[nodiscard]] QString givenName() const;
    [[nodiscard]] QString birthDayAndMonth() const;

    /// Whom the patient sees today; stays for the page that says thank you.
    [[nodiscard]] QString clinicianName() const;
    /// The tiles: those of the patient's conditions first, "something else" last, each beginning
    /// elsewhere for the next patient (HZ-19).
    [[nodiscard]] const std::vector<domain::Topic>& tiles() const;
    [[nodiscard]] std::vector<QString> leftFromLastTime() const;
    [[nodiscard]] int ranks() const;
    [[nodiscard]] const KioskAnswerSheet& answers() const;

    /// Those that the clinician asked for; KioskPage::Question shows one of them.
    [[nodiscard]] const KioskQuestions& questions() const;
    /// To the question that is shown.
    [[nodiscard]] std::optional<int> answer() const;
    /// Next leads back to "check your answers".
    [[nodiscard]] bool isNextDone() const;
    [[nodiscard]] bool canGoNext() const;
    [[nodiscard]] bool canGoBack() const;

    /// The page was opened from "check your answers" and goes back there.
    [[nodiscard]] bool isChanging() const;
    [[nodiscard]] bool isSending() const;
    [[nodiscard]] bool isHelpOnTheWay() const;
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] int secondsLeft() const;

    // What the patient does. A tap soon after another turns no page (TapGuard).
    void next();
    void back();
    void confirmIdentity(bool isMe);
    /// To the code, and trying it. The page that follows never says what was wrong.
    void openCode();
    void enterCode(const app::KioskCode& code);
    void change(KioskPage page);
    /// The answers to one questionnaire, from its first question on.
    void changeQuestionnaire(const QString& instrument);
    void openOwnWords();
    void callForHelp();
    void askForLanguage(); ///< languageAsked() follows
    void chooseLanguage(const QString& code);
    void toggleReadAloud();
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
    /// Answers the question shown. False for a tap that was meant for the page before.
    bool setAnswer(std::optional<int> value);
    /// The same, and on to the next page.
    bool answerAndGoOn(int value);
    [[nodiscard]] QString ownWords() const;
    // What staff do.
    void askToUnlock();
    /// `left` or `unlockRefused` follows.
    void unlock(const QString& password);

    /// Looks at the clock; the window calls it several times a second.
    void tick();

Q_SIGNALS:
    void pageChanged();
    void answersChanged();
    void languageAsked();
    void stillThereChanged(); ///< asking began, counted down or ended
    void helpChanged();
    void began();
    void beginRefused(const domain::Error& error);
    void sendingChanged();
    void sendRefused(const domain::Error& error);
    void helpRefused();
    void urgentChanged();
    void left(); ///< staff have the screen back
    void unlockRefused();

private:
    void show(KioskPage page);
    void goOn();
    void goBack();
    void goOnFromQuestion();
    void goBackFromQuestion();
    void keepAnswer(std::optional<int> value);
    void onBegun(const app::Result<app::KioskInvitation>& invitation);
    void send();
    void onDelivered();
    void keepUnfinished();
    void keepSoFar(qint64 now);
    void wipe();
    void forgetHowItSpeaks();
    void onAbandoned();
    /// Something urgent among the words: staff are told, and the page in between says so.
    [[nodiscard]] QString wordsOf(KioskPage page) const;
    [[nodiscard]] QStringList flagsSoFar() const;
    [[nodiscard]] bool alertTo(const QStringList& flags);
    void raise(const QStringList& flags);
    void setTold(const QUuid& visit, const QString& flag, KioskUrgent::Told told);
    [[nodiscard]] bool isPartOfVisit() const;
    [[nodiscard]] KioskPage nextPage(KioskPage from) const;
    [[nodiscard]] KioskPage previousPage(KioskPage from) const;
    [[nodiscard]] bool isAsked(KioskPage page) const;
    [[nodiscard]] KioskParcel parcel(bool isComplete) const;

    KioskLine& m_line;
    const app::KioskRules& m_rules;
    Monotonic m_clock;
    TapGuard m_taps;
    SameTapGuard m_picks;
    IdleWatch m_idle;
    KioskDelivery* m_delivery;
    KioskLanguage* m_language;
    ReadAloud* m_readAloud;
    KioskList* m_list;
    KioskPage m_page = KioskPage::Start;
    KioskPage m_before = KioskPage::Start; ///< where Back of Unlock leads
    KioskPage m_after = KioskPage::Start; ///< where Next of Urgent leads
    KioskUrgent m_urgent;
    bool m_hasChanged = false; ///< since what was said was last kept
    qint64 m_keptAt = 0;
    qint64 m_shownAt = 0;
    std::optional<KioskVisit> m_visit;
    std::vector<domain::Topic> m_tiles;
    KioskAnswerSheet m_answers;
    KioskQuestions m_questions;
    QString m_ownWords;
    QString m_clinicianName;
    bool m_isChanging = false;
    bool m_isSending = false;
    bool m_isHelpOnTheWay = false;
    bool m_wasAsking = false;
};

}
