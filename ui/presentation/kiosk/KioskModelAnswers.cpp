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
    m_hasChanged = true;
    m_answers.toggleTopic(topic);
    Q_EMIT answersChanged();
}

void KioskModel::toggleWords(const QString& words)
{
    touched();
    m_hasChanged = true;
    m_answers.toggleWords(words);
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
    m_hasChanged = true;
    m_answers.tapRank(uid);
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

bool KioskModel::alertTo(const QString& words)
{
    const auto* flag = m_rules.flagIn(words);
    if (!flag || !m_visit || m_visit->flags.contains(flag->id))
        return false;
    raise(*flag);
    return true;
}

void KioskModel::raise(const app::RedFlag& flag)
{
    m_visit->flags.append(flag.id);
    m_urgent = { flag.sentence, KioskUrgent::Told::Asking };
    m_line.raiseAlert(this, m_visit->invitation.session, flag.id,
        [this](const app::Result<app::SaveOutcome>& outcome) {
            m_urgent.told = outcome ? KioskUrgent::Told::Yes : KioskUrgent::Told::No;
            Q_EMIT urgentChanged();
        });
}

}
