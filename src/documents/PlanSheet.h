// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace rooftree::documents {

/// Everything that the patient's sheet may say, and nothing else: what has no field here cannot get
/// onto paper. Texts of people are plain text, verbatim.
struct PlanSheet {
    /// What the patient brought, and what was agreed about it.
    struct AgendaLine {
        QString words;
        QString whatNext; ///< "next time, 3 August 2026", empty when it was talked about
    };

    /// What the patient wants, with the step towards it.
    struct GoalPart {
        QString words; ///< the patient's own
        QString why; ///< why it matters, in the patient's words
        QString plan; ///< one sentence: what, how much, when, how often, where
        QString ifBarrier; ///< "it rains" (may start with "if")
        QString thenResponse; ///< "I walk in the hall" (may start with "then")
        std::optional<int> confidence; ///< 0-10
        QString followUpHow; ///< "by phone"
        std::optional<QDate> followUpOn;
        QString followUpWho; ///< "Nurse Jo Evans"
        QString ownWords {}; ///< the patient's sentence that the goal came from, verbatim
    };

    QString practiceName;
    bool isDemo = false;
    QString patientName;
    std::optional<QDate> born;
    QString nhsNumber; ///< ten digits, empty when none
    QDate issuedOn;
    int number = 1; ///< which plan of this patient
    QString shortId; ///< first characters of the issued plan's uid
    QString language = QStringLiteral("en"); ///< BCP 47, of the words that people typed
    std::vector<AgendaLine> agenda; ///< in the agreed order
    std::vector<GoalPart> goals;
    QString contact; ///< whom to ask in the meantime, may be empty
};

enum class Rendering { A4 };

/// The sheet as a PDF, A4, identity and page number on every page, fonts embedded, no patient data
/// in the metadata. The same sheet gives the same pages.
/// Errors: Storage "document.not-drawn".
[[nodiscard]] domain::Result<QByteArray> renderPlan(
    const PlanSheet& sheet, Rendering rendering = Rendering::A4);

/// The sheet as JSON with sorted keys and no white space, for freezing beside the PDF.
[[nodiscard]] QByteArray toCanonicalJson(const PlanSheet& sheet);

/// "plan_2026-07-30_1f3a9c02.pdf": names nobody.
[[nodiscard]] QString planFileName(const PlanSheet& sheet);

}
