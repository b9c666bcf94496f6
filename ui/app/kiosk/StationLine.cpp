// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/StationLine.h"

#include "application/kiosk/KioskJson.h"
#include "presentation/common/Async.h"

using namespace Qt::StringLiterals;

namespace rooftree::kiosk {
namespace {

    using app::SaveOutcome;
    using domain::KioskSessionId;
    using domain::LetterKind;
    using presentation::runAsync;

    app::KioskLetter letterOf(LetterKind kind, KioskSessionId session, QByteArray content,
        const domain::SaveKey& uid = domain::SaveKey::make())
    {
        app::KioskLetter letter { uid, domain::StationId(0), {} };
        letter.session = session;
        letter.kind = kind;
        letter.content = std::move(content);
        return letter;
    }

}

StationLine::StationLine(QThreadPool& worker, station::StationPost& post, QObject* parent)
    : KioskLine(parent)
    , m_worker(worker)
    , m_post(post)
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &StationLine::look);
    m_timer.start();
}

StationLine::~StationLine() { m_worker.waitForDone(); }

void StationLine::setPulse(const app::StationPulse& pulse)
{
    const bool isSame = m_pulse.state == pulse.state && m_pulse.session == pulse.session;
    m_pulse = pulse;
    if (!isSame)
        look();
}

void StationLine::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    runAsync(
        m_worker, this, [&post = m_post, pulse = m_pulse] { return post.letterbox().look(pulse); },
        [this, told = m_pulse](const app::Result<app::StationView>& view) {
            m_isLooking = false;
            onView(view);
            // A draft of somebody whom the pulse does not name yet is taken for left behind: what
            // changed meanwhile is told at once.
            if (told.state != m_pulse.state || told.session != m_pulse.session)
                look();
        });
}

void StationLine::onView(const app::Result<app::StationView>& view)
{
    const bool isConnected = view.has_value();
    if (isConnected != std::exchange(m_isConnected, isConnected))
        Q_EMIT connectedChanged(isConnected);
    if (!view)
        return;
    const bool isRenamed = view->practiceName != m_view.practiceName;
    m_view = *view;
    if (isRenamed)
        Q_EMIT named();
    if (view->offered && !m_pulse.session)
        Q_EMIT offered(*view->offered);
}

void StationLine::post(QObject* receiver, app::KioskLetter letter, Then<SaveOutcome> then)
{
    runAsync(
        m_worker, receiver,
        [&post = m_post, letter = std::move(letter)] { return post.letterbox().post(letter); },
        std::move(then));
}

void StationLine::begin(QObject* receiver, KioskSessionId session, Then<app::KioskInvitation> then)
{
    runAsync(
        m_worker, receiver, [&post = m_post, session] { return post.letterbox().take(session); },
        std::move(then));
}

void StationLine::callForHelp(QObject* receiver, KioskSessionId session, Then<SaveOutcome> then)
{
    post(receiver, letterOf(LetterKind::Help, session, "{}"), std::move(then));
}

void StationLine::deliver(
    QObject* receiver, const presentation::KioskParcel& parcel, Then<SaveOutcome> then)
{
    const auto kind = parcel.answers.isComplete ? LetterKind::Finished : LetterKind::Left;
    post(receiver, letterOf(kind, parcel.session, app::toJson(parcel.answers), parcel.key),
        std::move(then));
}

void StationLine::keep(const presentation::KioskParcel& parcel)
{
    post(this, letterOf(LetterKind::Draft, parcel.session, app::toJson(parcel.answers)),
        [](const app::Result<SaveOutcome>&) {});
}

void StationLine::enter(
    QObject* receiver, const app::KioskCode& typed, Then<app::KioskInvitation> then)
{
    const auto code = domain::KioskCode::parse(typed.digits, typed.day, typed.month);
    if (!code) {
        then(domain::failure(code));
        return;
    }
    runAsync(
        m_worker, receiver, [&post = m_post, code = *code] { return post.enter(code); },
        std::move(then));
}

void StationLine::raiseAlert(
    QObject* receiver, KioskSessionId session, const QString& flag, Then<SaveOutcome> then)
{
    constexpr int kSecondMs = 1'000;
    const auto uid = domain::SaveKey::make();
    const auto tries = m_post.rules().undeliveredSeconds * kSecondMs / kAskMs;
    post(receiver, letterOf(LetterKind::Alert, session, flag.toUtf8(), uid),
        [this, receiver, uid, tries, then = std::move(then)](
            const app::Result<SaveOutcome>& posted) {
            if (posted)
                waitForDesk(receiver, uid, tries, then);
            else
                then(posted);
        });
}

void StationLine::waitForDesk(
    QObject* receiver, const domain::SaveKey& uid, int tries, Then<SaveOutcome> then)
{
    runAsync(
        m_worker, receiver, [&post = m_post, uid] { return post.letterbox().isFiled(uid); },
        [this, receiver, uid, tries, then = std::move(then)](const app::Result<bool>& isFiled) {
            if (isFiled && *isFiled)
                then(SaveOutcome::Saved);
            else if (tries <= 0)
                then(domain::fail(domain::ErrorKind::Busy, u"alert"_s, u"alert.undelivered"_s));
            else
                QTimer::singleShot(kAskMs, receiver, [this, receiver, uid, tries, then] {
                    waitForDesk(receiver, uid, tries - 1, then);
                });
        });
}

void StationLine::printList(QObject* receiver, KioskSessionId session, Then<void> then)
{
    post(receiver, letterOf(LetterKind::List, session, "{}"),
        [then = std::move(then)](const app::Result<SaveOutcome>& posted) {
            then(posted ? app::Result<void>() : domain::failure(posted));
        });
}

void StationLine::unlock(QObject* receiver, const QString& secret, Then<void> then)
{
    runAsync(
        m_worker, receiver, [&post = m_post, secret] { return post.checkPin(secret); },
        std::move(then));
}

void StationLine::handBack() { Q_EMIT leftByStaff(); }

}
