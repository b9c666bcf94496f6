// SPDX-License-Identifier: GPL-3.0-or-later
// How a patient comes to another language.
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

}
