// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/KioskModel.h"

#include "presentation/common/Async.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;

    /// The questions in their order; the pages around them are reached in other ways.
    constexpr KioskPage kQuestions[] = { KioskPage::WhoAnswers, KioskPage::Companion,
        KioskPage::WhatMatters, KioskPage::Topics, KioskPage::TopThree, KioskPage::Worry,
        KioskPage::Confidence, KioskPage::NotToDiscuss, KioskPage::Check };

    std::vector<domain::Topic> ownConditionsFirst(std::vector<domain::Topic> tiles)
    {
        const auto last = tiles.empty() ? tiles.end() : std::prev(tiles.end());
        std::stable_partition(
            tiles.begin(), last, [](const auto& topic) { return topic.list != u"common"; });
        return tiles;
    }

    /// Whoever changes `from` is led through `target` as well: topics lead on to their order.
    bool belongsTo(KioskPage from, KioskPage target)
    {
        switch (from) {
        case KioskPage::OwnWords:
            return true;
        case KioskPage::WhoAnswers:
            return target == KioskPage::Companion;
        case KioskPage::Topics:
            return target == KioskPage::TopThree || target == KioskPage::Worry;
        case KioskPage::TopThree:
            return target == KioskPage::Worry;
        default:
            return false;
        }
    }

    template <class Rating> std::optional<Rating> rating(std::optional<int> value)
    {
        if (!value)
            return std::nullopt;
        const auto made = Rating::fromInt(*value);
        return made ? std::optional(*made) : std::nullopt;
    }

}

KioskModel::KioskModel(const Desk& desk, Monotonic clock, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(std::move(clock))
    , m_delivery(new KioskDelivery(desk, this))
{
    connect(m_delivery, &KioskDelivery::delivered, this, &KioskModel::onDelivered);
    connect(&desk.session, &Session::signedOut, this, &KioskModel::onSignedOut);
    connect(m_delivery, &KioskDelivery::refused, this, [this](const domain::Error& error) {
        m_isSending = false;
        Q_EMIT sendingChanged();
        Q_EMIT sendRefused(error);
    });
}

void KioskModel::begin(domain::KioskSessionId session)
{
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), session] {
            return take(services, actor, session);
        },
        [this](const app::Result<Taken>& taken) { onBegun(taken); });
}

app::Result<KioskModel::Taken> KioskModel::take(
    const app::Services& services, const domain::Actor& actor, domain::KioskSessionId session)
{
    const auto seer = services.gate.allow<Action::SeeToday>(actor);
    if (!seer)
        return domain::failure(seer);
    const auto rows = services.today.list(*seer, services.clock.today());
    if (!rows)
        return domain::failure(rows);
    const auto row = std::find_if(rows->begin(), rows->end(),
        [session](const auto& each) { return each.kioskSession == session; });
    if (row == rows->end())
        return domain::fail(domain::ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.not-open"_s);
    const auto patient = row->appointment.patient;
    const auto proof = services.gate.allow<Action::AnswerKiosk>(actor, { patient });
    if (!proof)
        return domain::failure(proof);
    auto invitation = services.waitingRoom.begin(*proof, domain::SaveKey::make(), session);
    if (!invitation)
        return domain::failure(invitation);
    return Taken { patient, *std::move(invitation) };
}

void KioskModel::onBegun(const app::Result<Taken>& taken)
{
    if (!taken) {
        Q_EMIT beginRefused(taken.error());
        return;
    }
    const auto& invitation = taken->invitation;
    wipe();
    m_visit = Visit { invitation, taken->patient, m_desk.session.actor(), domain::SaveKey::make(),
        QUuid::createUuid(), false };
    m_clinicianName = invitation.clinicianName;
    m_tiles = ownConditionsFirst(invitation.topics);
    m_answers = KioskAnswerSheet(invitation.ranks);
    m_desk.session.lock();
    m_idle.touch(m_clock());
    show(KioskPage::IsThisYou);
    Q_EMIT began();
}

QString KioskModel::visit() const
{
    if (!m_visit)
        return {};
    const auto time = domain::civilTime(m_visit->invitation.startsAt).toString(u"HH:mm"_s);
    return u"%1, %2"_s.arg(m_visit->invitation.clinicianName, time);
}

QString KioskModel::givenName() const
{
    return m_visit ? m_visit->invitation.givenName : QString();
}

QString KioskModel::birthDayAndMonth() const
{
    return m_visit ? m_visit->invitation.birthDayAndMonth : QString();
}

std::vector<QString> KioskModel::leftFromLastTime() const
{
    return m_visit && m_visit->isConfirmed ? m_visit->invitation.leftFromLastTime
                                           : std::vector<QString>();
}

int KioskModel::ranks() const { return m_visit ? m_visit->invitation.ranks : 0; }

bool KioskModel::isPartOfVisit() const
{
    return m_visit && m_page != KioskPage::Start && m_page != KioskPage::NotYou
        && m_page != KioskPage::Thanks;
}

bool KioskModel::isAsked(KioskPage page) const
{
    switch (page) {
    case KioskPage::Companion:
        return m_answers.answeredBy.value_or(domain::AnsweredBy::Patient)
            != domain::AnsweredBy::Patient;
    case KioskPage::TopThree:
        return m_answers.topics().size() > 1;
    case KioskPage::Worry:
        return m_answers.first() != nullptr;
    default:
        return true;
    }
}

KioskPage KioskModel::nextPage(KioskPage from) const
{
    if (from == KioskPage::OwnWords)
        return KioskPage::Topics;
    const auto here = std::find(std::begin(kQuestions), std::end(kQuestions), from);
    for (auto each = here; each != std::end(kQuestions); ++each) {
        if (*each != from && isAsked(*each))
            return *each;
    }
    return from;
}

KioskPage KioskModel::previousPage(KioskPage from) const
{
    if (from == KioskPage::OwnWords)
        return KioskPage::Topics;
    auto each = std::find(std::begin(kQuestions), std::end(kQuestions), from);
    while (each != std::begin(kQuestions) && each != std::end(kQuestions)) {
        --each;
        if (isAsked(*each))
            return *each;
    }
    return from;
}

bool KioskModel::canGoNext() const
{
    if (m_isSending || stepOf(m_page) == 0)
        return false;
    return m_page != KioskPage::WhoAnswers || m_answers.answeredBy.has_value();
}

bool KioskModel::canGoBack() const
{
    if (m_page == KioskPage::Unlock)
        return true;
    return !m_isSending && stepOf(m_page) != 0 && m_page != KioskPage::WhoAnswers;
}

void KioskModel::next()
{
    touched();
    if (!m_taps.accepts(m_clock()) || !canGoNext())
        return;
    if (m_page == KioskPage::Check) {
        send();
        return;
    }
    if (m_page == KioskPage::OwnWords && !m_answers.hasWords(m_ownWords.trimmed()))
        m_answers.toggleWords(std::exchange(m_ownWords, {}));
    const auto target = nextPage(m_page);
    show(m_isChanging && !belongsTo(m_page, target) ? KioskPage::Check : target);
}

void KioskModel::back()
{
    touched();
    if (!m_taps.accepts(m_clock()) || !canGoBack())
        return;
    if (m_page == KioskPage::Unlock)
        show(m_before);
    else if (m_page == KioskPage::OwnWords)
        show(KioskPage::Topics);
    else
        show(m_isChanging ? KioskPage::Check : previousPage(m_page));
}

void KioskModel::confirmIdentity(bool isMe)
{
    touched();
    if (m_page != KioskPage::IsThisYou || !m_taps.accepts(m_clock()))
        return;
    if (isMe) {
        m_visit->isConfirmed = true;
        show(KioskPage::WhoAnswers);
        return;
    }
    callForHelp();
    wipe();
    show(KioskPage::NotYou);
}

void KioskModel::change(KioskPage page)
{
    touched();
    if (m_page != KioskPage::Check || m_isSending || !m_taps.accepts(m_clock()))
        return;
    m_isChanging = true;
    show(page);
}

void KioskModel::openOwnWords()
{
    touched();
    if (m_page == KioskPage::Topics && m_taps.accepts(m_clock()))
        show(KioskPage::OwnWords);
}

void KioskModel::callForHelp()
{
    touched();
    if (!m_visit || m_isHelpOnTheWay)
        return;
    m_isHelpOnTheWay = true;
    Q_EMIT helpChanged();
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, visit = *m_visit]() -> app::Result<app::SaveOutcome> {
            const auto proof
                = services.gate.allow<Action::AnswerKiosk>(visit.actor, { visit.patient });
            if (!proof)
                return domain::failure(proof);
            return services.waitingRoom.callForHelp(
                *proof, domain::SaveKey::make(), visit.invitation.session);
        },
        [this](const app::Result<app::SaveOutcome>& outcome) {
            if (outcome)
                return;
            m_isHelpOnTheWay = false;
            Q_EMIT helpChanged();
            Q_EMIT helpRefused();
        });
}

void KioskModel::stillHere() { touched(); }

void KioskModel::touched()
{
    m_idle.touch(m_clock());
    if (std::exchange(m_wasAsking, false))
        Q_EMIT stillThereChanged();
}

void KioskModel::setAnsweredBy(domain::AnsweredBy who)
{
    touched();
    m_answers.answeredBy = who;
    if (who == domain::AnsweredBy::Patient)
        m_answers.companion.clear();
    Q_EMIT answersChanged();
}

void KioskModel::setCompanion(const QString& words)
{
    touched();
    m_answers.companion = words;
}

void KioskModel::setWhatMatters(const QString& words)
{
    touched();
    m_answers.whatMatters = words;
}

void KioskModel::toggleTopic(const domain::Topic& topic)
{
    touched();
    m_answers.toggleTopic(topic);
    Q_EMIT answersChanged();
}

void KioskModel::toggleWords(const QString& words)
{
    touched();
    m_answers.toggleWords(words);
    Q_EMIT answersChanged();
}

void KioskModel::setOwnWords(const QString& words)
{
    touched();
    m_ownWords = words;
}

void KioskModel::tapRank(const QUuid& uid)
{
    touched();
    m_answers.tapRank(uid);
    Q_EMIT answersChanged();
}

void KioskModel::setWorry(std::optional<int> value)
{
    touched();
    m_answers.worry = rating<domain::Worry>(value);
}

void KioskModel::setConfidence(std::optional<int> value)
{
    touched();
    m_answers.confidenceToTalk = rating<domain::Confidence>(value);
}

void KioskModel::setNotToDiscuss(const QString& words)
{
    touched();
    m_answers.notToDiscuss = words;
}

void KioskModel::show(KioskPage page)
{
    if (page == KioskPage::Check || page == KioskPage::Start)
        m_isChanging = false;
    if (page == KioskPage::Start)
        m_clinicianName.clear();
    m_page = page;
    m_shownAt = m_clock();
    Q_EMIT pageChanged();
}

}
