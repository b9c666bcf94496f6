// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/PlanPapers.h"

namespace rooftree::presentation {

/// What patient and clinician look at together (F11). Only what has a field here can be seen: no
/// note, no code, no hint, no number of the patient's, nobody else's name, no score, and nothing
/// that the patient did not want to talk about (HZ-20).
struct TogetherSheet {
    struct Item {
        QString words;
        QString whatNext; ///< "next time"; empty while it is open or was talked about
        bool isPatients = true;
        QString firstBecause {}; ///< why it comes before what the patient said
    };

    QString givenName; ///< as the patient likes to be called
    QString whatMatters; ///< the patient's own sentence
    std::vector<Item> agenda; ///< in the agreed order
    QString ownWords; ///< the patient's sentence that the goal came from
    QString goal;
    QString why;
    QString step;
    QString barrier;
    QString response;
    std::optional<int> importance; ///< 0 to 10
    std::optional<int> confidence; ///< 0 to 10, the last one given
    QStringList patientWill {}; ///< "ring the choir, by 5 August 2026"
    QStringList practiceWill {}; ///< the same; who of the practice is not said
    QString followUp {}; ///< "By phone, on 5 August 2026."

    [[nodiscard]] bool isEmpty() const;
};

/// A clinician's line is there when it names a topic of the library, or is put first for a reason
/// that both read; other own words of staff stay with staff.
[[nodiscard]] TogetherSheet togetherSheet(const PaperSource& source);

}
