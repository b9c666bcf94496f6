// SPDX-License-Identifier: GPL-3.0-or-later
// How a patient comes to another language, and to a voice.
#include "presentation/kiosk/KioskModel.h"

namespace rooftree::presentation {

void KioskModel::askForLanguage()
{
    touched();
    if (!m_isSending)
        Q_EMIT languageAsked();
}

void KioskModel::chooseLanguage(const QString& code)
{
    touched();
    if (m_taps.accepts(m_clock()))
        m_language->choose(code);
}

void KioskModel::toggleReadAloud()
{
    touched();
    if (m_taps.accepts(m_clock()))
        m_readAloud->toggle();
}

void KioskModel::forgetHowItSpeaks()
{
    m_language->reset();
    m_readAloud->reset();
}

}
