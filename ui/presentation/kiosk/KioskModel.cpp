// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    /// The questions in their order; the pages around them are reached in other ways.
    constexpr KioskPage kQuestions[]
        = { KioskPage::WhoAnswers, KioskPage::Companion, KioskPage::WhatMatters, KioskPage::Topics,
              KioskPage::TopThree, KioskPage::Worry, KioskPage::Confidence, KioskPage::Question,
              KioskPage::NotToDiscuss, KioskPage::WithWhom, KioskPage::Check };

    template <class Iterator> void turn(Iterator from, Iterator to, qint64 times)
    {
        if (const auto all = std::distance(from, to); all > 0)
            std::rotate(from, from + times % all, to);
    }

    /// Those of the patient's conditions first, "something else" last. What stands first is chosen
    /// more often, so each session begins one tile further on (HZ-19).
    std::vector<domain::Topic> inTheirTurn(std::vector<domain::Topic> tiles, qint64 session)
    {
        const auto last = tiles.empty() ? tiles.end() : std::prev(tiles.end());
        const auto common = std::stable_partition(
            tiles.begin(), last, [](const auto& topic) { return topic.list != u"common"; });
        turn(tiles.begin(), common, session);
        turn(common, last, session);
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

}

KioskModel::KioskModel(KioskLine& line, const app::KioskRules& rules, app::Speech& speech,
    Monotonic clock, QObject* parent)
    : QObject(parent)
    , m_line(line)
    , m_rules(rules)
    , m_clock(std::move(clock))
    , m_delivery(new KioskDelivery(line, this))
    , m_language(new KioskLanguage(rules.languages, this))
    , m_readAloud(new ReadAloud(speech, *m_language, this))
    , m_list(new KioskList(line, m_clock, this))
{
    connect(m_delivery, &KioskDelivery::delivered, this, &KioskModel::onDelivered);
    connect(&line, &KioskLine::abandoned, this, &KioskModel::onAbandoned);
    connect(&line, &KioskLine::connectedChanged, this, &KioskModel::setInOrder);
    connect(&line, &KioskLine::offered, this, [this](domain::KioskSessionId session) {
        if (!m_visit)
            begin(session);
    });
    // What it says is read before the page goes.
    connect(m_list, &KioskList::changed, this, [this] { m_shownAt = m_clock(); });
    connect(m_delivery, &KioskDelivery::refused, this, [this](const domain::Error& error) {
        m_isSending = false;
        Q_EMIT sendingChanged();
        Q_EMIT sendRefused(error);
    });
}

void KioskModel::begin(domain::KioskSessionId session)
{
    m_readAloud->reset();
    m_line.begin(this, session,
        [this](const app::Result<app::KioskInvitation>& invitation) { onBegun(invitation); });
}

void KioskModel::onBegun(const app::Result<app::KioskInvitation>& invitation)
{
    if (!invitation) {
        Q_EMIT beginRefused(invitation.error());
        return;
    }
    wipe();
    m_visit = KioskVisit { *invitation, domain::SaveKey::make(), QUuid::createUuid(), false,
        m_clock() };
    m_clinicianName = invitation->clinicianName;
    m_tiles = inTheirTurn(invitation->topics, invitation->session.value());
    m_answers = KioskAnswerSheet(invitation->ranks);
    m_questions = KioskQuestions(invitation->questionnaires);
    m_idle.touch(m_clock());
    show(KioskPage::IsThisYou);
    Q_EMIT began();
}

std::optional<domain::KioskSessionId> KioskModel::session() const
{
    return m_visit ? std::optional(m_visit->invitation.session) : std::nullopt;
}

void KioskModel::setInOrder(bool isInOrder)
{
    if (isInOrder && m_page == KioskPage::OutOfOrder)
        show(KioskPage::Start);
    else if (!isInOrder && m_page == KioskPage::Start)
        show(KioskPage::OutOfOrder);
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
        && m_page != KioskPage::SeeReception && m_page != KioskPage::Thanks;
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
        return m_answers.hasSomethingFirst();
    case KioskPage::Confidence: // to talk about what?
        return m_answers.hasSomethingToTalkAbout();
    case KioskPage::Question:
        return !m_questions.isEmpty();
    case KioskPage::WithWhom: // asked at the start of those who have help
        return m_answers.hasSomethingToTalkAbout() && !isAsked(KioskPage::Companion);
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
    if (m_page == KioskPage::Urgent)
        return true;
    if (m_isSending || stepOf(m_page) == 0)
        return false;
    return true;
}

bool KioskModel::canGoBack() const
{
    if (m_page == KioskPage::Unlock || m_page == KioskPage::EnterCode)
        return true;
    return !m_isSending && stepOf(m_page) != 0 && m_page != KioskPage::WhoAnswers;
}

void KioskModel::next()
{
    touched();
    if (m_taps.accepts(m_clock()) && canGoNext())
        goOn();
}

void KioskModel::goOn()
{
    if (m_page == KioskPage::Urgent) {
        show(m_after);
        return;
    }
    if (m_page == KioskPage::Check) {
        m_after = KioskPage::Check;
        if (alertTo(flagsSoFar()))
            show(KioskPage::Urgent);
        else
            send();
        return;
    }
    if (m_page == KioskPage::Question) {
        goOnFromQuestion();
        return;
    }
    const auto urgent = m_rules.flagsIn({ wordsOf(m_page) });
    if (m_page == KioskPage::OwnWords && !m_answers.hasWords(m_ownWords.trimmed()))
        m_answers.toggleWords(std::exchange(m_ownWords, {}));
    const auto target = nextPage(m_page);
    m_questions.toFirst();
    m_after = m_isChanging && !belongsTo(m_page, target) ? KioskPage::Check : target;
    show(alertTo(urgent) ? KioskPage::Urgent : m_after);
}

void KioskModel::back()
{
    touched();
    if (m_taps.accepts(m_clock()) && canGoBack())
        goBack();
}

void KioskModel::goBack()
{
    if (m_page == KioskPage::Unlock)
        show(m_before);
    else if (m_page == KioskPage::EnterCode)
        show(KioskPage::Start);
    else if (m_page == KioskPage::Question)
        goBackFromQuestion();
    else {
        m_questions.toLast();
        const bool isOwn = m_page == KioskPage::OwnWords;
        m_after = m_isChanging && !isOwn ? KioskPage::Check : previousPage(m_page);
        // What was typed stays, whichever way the page is left.
        show(alertTo(m_rules.flagsIn({ wordsOf(m_page) })) ? KioskPage::Urgent : m_after);
    }
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
    m_line.callForHelp(
        this, m_visit->invitation.session, [this](const app::Result<app::SaveOutcome>& outcome) {
            if (outcome)
                return;
            m_isHelpOnTheWay = false;
            Q_EMIT helpChanged();
            Q_EMIT helpRefused();
        });
}

void KioskModel::openCode()
{
    touched();
    if (m_page == KioskPage::Start && takesCodes() && m_taps.accepts(m_clock()))
        show(KioskPage::EnterCode);
}

void KioskModel::enterCode(const app::KioskCode& code)
{
    touched();
    if (m_page != KioskPage::EnterCode || m_isSending || !m_taps.accepts(m_clock()))
        return;
    m_isSending = true;
    Q_EMIT sendingChanged();
    m_line.enter(this, code, [this](const app::Result<app::KioskInvitation>& invitation) {
        m_isSending = false;
        Q_EMIT sendingChanged();
        if (invitation)
            onBegun(invitation);
        else
            show(KioskPage::SeeReception);
    });
}

void KioskModel::stillHere() { touched(); }

void KioskModel::touched()
{
    m_idle.touch(m_clock());
    if (std::exchange(m_wasAsking, false))
        Q_EMIT stillThereChanged();
}

void KioskModel::show(KioskPage page)
{
    if (page == KioskPage::Check || page == KioskPage::Start)
        m_isChanging = false;
    if (page == KioskPage::Start) {
        m_clinicianName.clear();
        m_urgent = {};
        m_list->forget();
    }
    m_page = page;
    m_shownAt = m_clock();
    if (page == KioskPage::Start)
        forgetHowItSpeaks();
    Q_EMIT pageChanged();
}

}
