// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskAnswerSheet.h"

#include <algorithm>
#include <utility>

namespace rooftree::presentation {

KioskAnswerSheet::KioskAnswerSheet(int ranks) : m_ranks(ranks) { }

bool KioskAnswerSheet::hasTopic(QStringView topic) const
{
    return std::any_of(m_topics.begin(), m_topics.end(),
        [topic](const auto& each) { return !topic.isEmpty() && each.topic == topic; });
}

bool KioskAnswerSheet::hasWords(QStringView words) const
{
    return std::any_of(m_topics.begin(), m_topics.end(),
        [words](const auto& each) { return each.topic.isEmpty() && each.words == words; });
}

void KioskAnswerSheet::toggleTopic(const domain::Topic& topic) { toggle(topic.id, topic.words); }

void KioskAnswerSheet::toggleWords(const QString& words)
{
    const auto kept = words.trimmed();
    if (!kept.isEmpty())
        toggle({}, kept);
}

void KioskAnswerSheet::toggle(const QString& topic, const QString& words)
{
    const auto same = [&](const auto& each) {
        return topic.isEmpty() ? each.topic.isEmpty() && each.words == words : each.topic == topic;
    };
    const auto before = firstUid();
    const auto found = std::find_if(m_topics.begin(), m_topics.end(), same);
    if (found == m_topics.end()) {
        m_topics.push_back({ QUuid::createUuid(), topic, words, {} });
    } else {
        const auto rank = found->rank;
        m_topics.erase(found);
        if (rank)
            closeGapAfter(*rank);
    }
    forgetWorryUnless(before);
}

void KioskAnswerSheet::tapRank(const QUuid& uid)
{
    const auto found = std::find_if(
        m_topics.begin(), m_topics.end(), [&uid](const auto& each) { return each.uid == uid; });
    if (found == m_topics.end())
        return;
    const auto before = firstUid();
    const auto taken = static_cast<int>(std::count_if(
        m_topics.begin(), m_topics.end(), [](const auto& each) { return each.rank.has_value(); }));
    if (const auto gap = std::exchange(found->rank, {}))
        closeGapAfter(*gap);
    else if (taken < m_ranks)
        found->rank = taken + 1;
    forgetWorryUnless(before);
}

QUuid KioskAnswerSheet::firstUid() const { return first() ? first()->uid : QUuid(); }

void KioskAnswerSheet::forgetWorryUnless(const QUuid& first)
{
    // The worry was about one topic; it says nothing about another.
    if (firstUid() != first)
        worry.reset();
}

void KioskAnswerSheet::closeGapAfter(int rank)
{
    for (auto& each : m_topics) {
        if (each.rank && *each.rank > rank)
            --*each.rank;
    }
}

const KioskTopic* KioskAnswerSheet::first() const
{
    if (m_topics.size() == 1)
        return &m_topics.front();
    const auto found = std::find_if(
        m_topics.begin(), m_topics.end(), [](const auto& each) { return each.rank == 1; });
    return found == m_topics.end() ? nullptr : &*found;
}

bool KioskAnswerSheet::hasSomethingFirst() const
{
    return first() || (m_topics.empty() && !whatMatters.trimmed().isEmpty());
}

bool KioskAnswerSheet::hasSomethingToTalkAbout() const
{
    return !whatMatters.trimmed().isEmpty() || !m_topics.empty();
}

bool KioskAnswerSheet::hasSaidAnything() const
{
    return hasSomethingToTalkAbout() || confidenceToTalk || !notToDiscuss.trimmed().isEmpty()
        || !questionnaires.empty();
}

void KioskAnswerSheet::setAnswer(
    const QString& instrument, const QString& item, std::optional<int> value)
{
    auto found = std::find_if(questionnaires.begin(), questionnaires.end(),
        [&](const auto& each) { return each.instrument == instrument; });
    if (found == questionnaires.end()) {
        if (!value)
            return;
        found = questionnaires.insert(found, { instrument, {} });
    }
    if (value)
        found->answers.insert(item, *value);
    else
        found->answers.remove(item);
    if (found->answers.isEmpty())
        questionnaires.erase(found);
}

std::optional<int> KioskAnswerSheet::answerTo(QStringView instrument, const QString& item) const
{
    for (const auto& each : questionnaires) {
        if (each.instrument == instrument && each.answers.contains(item))
            return each.answers.value(item);
    }
    return std::nullopt;
}

app::KioskAnswers KioskAnswerSheet::toAnswers(const QUuid& agendaUid, bool isComplete) const
{
    app::KioskAnswers answers;
    answers.agendaUid = agendaUid;
    answers.answeredBy = answeredBy.value_or(domain::AnsweredBy::Patient);
    answers.companion = companion;
    answers.whatMatters = whatMatters;
    answers.confidenceToTalk = confidenceToTalk;
    answers.notToDiscuss = notToDiscuss;
    answers.isComplete = isComplete;
    answers.questionnaires = questionnaires;
    const auto* top = first();
    for (const auto& each : m_topics) {
        const bool isTop = top && each.uid == top->uid;
        // The only topic is the one that matters most; nobody is asked to put one thing in order.
        const auto rank = m_topics.size() == 1 && m_ranks > 0 ? std::optional(1) : each.rank;
        answers.items.push_back({ each.uid, each.topic, each.words, rank,
            isTop ? worry : std::optional<domain::Worry>() });
    }
    // A sentence that nobody put under a topic is itself what there is to talk about.
    if (answers.items.empty() && !whatMatters.trimmed().isEmpty())
        answers.items.push_back({ QUuid::createUuidV5(agendaUid, QByteArray("sentence")), {},
            whatMatters, m_ranks > 0 ? std::optional(1) : std::nullopt, worry });
    return answers;
}

}
