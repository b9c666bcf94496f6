// SPDX-License-Identifier: GPL-3.0-or-later
// What the patient says, and what of it cannot wait.
#include "presentation/kiosk/KioskModel.h"

namespace rooftree::presentation {
namespace {

    template <class Rating> std::optional<Rating> rating(std::optional<int> value)
    {
        if (!value)
            return std::nullopt;
        const auto made = Rating::fromInt(*value);
        return made ? std::optional(*made) : std::nullopt;
    }

}

const KioskUrgent& KioskModel::urgent() const { return m_urgent; }

const KioskAnswerSheet& KioskModel::answers() const { return m_answers; }

bool KioskModel::isSending() const { return m_isSending; }

bool KioskModel::isHelpOnTheWay() const { return m_isHelpOnTheWay; }

QString KioskModel::ownWords() const { return m_ownWords; }

KioskPage KioskModel::page() const { return m_page; }

QString KioskModel::practiceName() const { return m_line.practiceName(); }

const KioskLanguage& KioskModel::language() const { return *m_language; }

ReadAloud& KioskModel::readAloud() { return *m_readAloud; }

bool KioskModel::takesCodes() const { return m_line.takesCodes(); }

bool KioskModel::isStation() const { return m_line.takesCodes(); }

QString KioskModel::clinicianName() const { return m_clinicianName; }

const std::vector<domain::Topic>& KioskModel::tiles() const { return m_tiles; }

const KioskQuestions& KioskModel::questions() const { return m_questions; }

bool KioskModel::isChanging() const { return m_isChanging; }

void KioskModel::setAnsweredBy(domain::AnsweredBy who)
{
    touched();
    m_hasChanged = true;
    m_answers.answeredBy = who;
    if (who == domain::AnsweredBy::Patient)
        m_answers.companion.clear();
    Q_EMIT answersChanged();
}

void KioskModel::setCompanion(const QString& words)
{
    touched();
    m_hasChanged = true;
    m_answers.companion = words;
}

void KioskModel::setWhatMatters(const QString& words)
{
    touched();
    m_hasChanged = true;
    m_answers.whatMatters = words;
}

void KioskModel::toggleTopic(const domain::Topic& topic)
{
    touched();
    if (m_picks.accepts(topic.id, m_clock())) {
        m_hasChanged = true;
        m_answers.toggleTopic(topic);
    }
    Q_EMIT answersChanged(); // also when nothing did: the tile has moved by itself
}

void KioskModel::toggleWords(const QString& words)
{
    touched();
    if (m_picks.accepts(words, m_clock())) {
        m_hasChanged = true;
        m_answers.toggleWords(words);
    }
    Q_EMIT answersChanged();
}

void KioskModel::setOwnWords(const QString& words)
{
    touched();
    m_hasChanged = true;
    m_ownWords = words;
}

void KioskModel::tapRank(const QUuid& uid)
{
    touched();
    if (m_picks.accepts(uid.toString(), m_clock())) {
        m_hasChanged = true;
        m_answers.tapRank(uid);
    }
    Q_EMIT answersChanged();
}

void KioskModel::setWorry(std::optional<int> value)
{
    touched();
    m_hasChanged = true;
    m_answers.worry = rating<domain::Worry>(value);
}

void KioskModel::setConfidence(std::optional<int> value)
{
    touched();
    m_hasChanged = true;
    m_answers.confidenceToTalk = rating<domain::Confidence>(value);
}

void KioskModel::setNotToDiscuss(const QString& words)
{
    touched();
    m_hasChanged = true;
    m_answers.notToDiscuss = words;
}

QString KioskModel::wordsOf(KioskPage page) const
{
    switch (page) {
    case KioskPage::WhatMatters:
        return m_answers.whatMatters;
    case KioskPage::OwnWords:
        return m_ownWords;
    case KioskPage::NotToDiscuss:
        return m_answers.notToDiscuss;
    case KioskPage::Companion:
    case KioskPage::WithWhom:
        return m_answers.companion;
    default:
        return {};
    }
}

QStringList KioskModel::flagsSoFar() const
{
    QStringList texts { m_answers.whatMatters, m_ownWords, m_answers.notToDiscuss,
        m_answers.companion };
    for (const auto& each : m_answers.topics()) {
        if (each.topic.isEmpty())
            texts.append(each.words);
    }
    return m_rules.flagsIn(texts);
}

bool KioskModel::alertTo(const QStringList& flags)
{
    if (!m_visit || flags.isEmpty())
        return false;
    raise(flags);
    QStringList sentences;
    for (const auto& id : flags) {
        if (const auto* flag = m_rules.flag(id); flag && !m_urgent.shown.contains(id))
            sentences.append(flag->sentence);
    }
    m_urgent.shown += flags;
    if (sentences.isEmpty())
        return false;
    m_urgent.sentences = sentences;
    return true;
}

/// One that reached nobody is raised again.
void KioskModel::raise(const QStringList& flags)
{
    if (!m_visit)
        return;
    m_urgent.visit = m_visit->agendaUid;
    for (const auto& flag : flags) {
        if (!m_rules.flag(flag)
            || m_urgent.alerts.value(flag, KioskUrgent::Told::No) != KioskUrgent::Told::No)
            continue;
        m_urgent.alerts.insert(flag, KioskUrgent::Told::Asking);
        m_line.raiseAlert(this, m_visit->invitation.session, flag,
            [this, visit = m_urgent.visit, flag](const app::Result<app::SaveOutcome>& outcome) {
                setTold(visit, flag, outcome ? KioskUrgent::Told::Yes : KioskUrgent::Told::No);
            });
    }
}

void KioskModel::setTold(const QUuid& visit, const QString& flag, KioskUrgent::Told told)
{
    if (m_urgent.visit != visit)
        return; // somebody else has the screen
    m_urgent.alerts.insert(flag, told);
    Q_EMIT urgentChanged();
}

}
