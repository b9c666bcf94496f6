// SPDX-License-Identifier: GPL-3.0-or-later
// The questionnaires that the clinician asked for, one question a page.
#include "presentation/kiosk/KioskModel.h"

#include <algorithm>

namespace rooftree::presentation {

std::optional<int> KioskModel::answer() const
{
    if (m_questions.isEmpty())
        return std::nullopt;
    return m_answers.answerTo(m_questions.pack().id, m_questions.item().id);
}

bool KioskModel::isNextDone() const
{
    return m_isChanging && (m_page != KioskPage::Question || m_questions.isLastOfPack());
}

bool KioskModel::setAnswer(std::optional<int> value)
{
    touched();
    if (m_page != KioskPage::Question || m_clock() - m_shownAt < TapGuard::kQuietMs)
        return false;
    keepAnswer(value);
    return true;
}

bool KioskModel::answerAndGoOn(int value)
{
    touched();
    if (m_page != KioskPage::Question || !m_taps.accepts(m_clock()))
        return false;
    keepAnswer(value);
    goOn();
    return true;
}

void KioskModel::keepAnswer(std::optional<int> value)
{
    m_hasChanged = true;
    m_answers.setAnswer(m_questions.pack().id, m_questions.item().id, value);
    Q_EMIT answersChanged();
}

void KioskModel::goOnFromQuestion()
{
    const auto given = answer();
    const auto flagId
        = given ? m_questions.pack().flagOf(m_questions.item().id, *given) : QString();
    const bool isOver = m_isChanging ? m_questions.isLastOfPack() : m_questions.isLast();
    if (isOver)
        m_after = m_isChanging ? KioskPage::Check : nextPage(KioskPage::Question);
    else {
        m_questions.stepOn();
        m_after = KioskPage::Question;
    }
    const bool isUrgent = !flagId.isEmpty() && alertTo({ flagId });
    show(isUrgent ? KioskPage::Urgent : m_after);
}

void KioskModel::goBackFromQuestion()
{
    const bool isAtStart = m_isChanging ? m_questions.isFirstOfPack() : m_questions.isFirst();
    if (!isAtStart) {
        m_questions.stepBack();
        show(KioskPage::Question);
        return;
    }
    show(m_isChanging ? KioskPage::Check : previousPage(KioskPage::Question));
}

void KioskModel::changeQuestionnaire(const QString& instrument)
{
    touched();
    if (m_page != KioskPage::Check || m_isSending || !m_taps.accepts(m_clock()))
        return;
    m_isChanging = true;
    m_questions.toPack(instrument);
    show(KioskPage::Question);
}

}
