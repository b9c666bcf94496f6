// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/instruments/InstrumentLibrary.h"
#include "domain/instruments/QuestionnaireResponse.h"
#include "presentation/common/Trend.h"

#include <QDate>

namespace rooftree::presentation {

/// One score as staff read it, with its age.
struct ScoreLine {
    domain::QuestionnaireResponseId response { 0 };
    QString text; ///< "PHQ-4: 7 of 12, moderate"
    QString detail; ///< "3 months ago, on the screen, version 1.0"
    std::optional<Trend> trend; ///< of those that may be compared, when there are more than one
    QString change; ///< against the one before, in words; empty when there is none to compare with

    /// What may stand in a letter to the patient: no band and no reading of a change, which mostly
    /// nobody has checked.
    struct Letter {
        QString instrument; ///< id of the pack
        QString name; ///< as staff know it: "PHQ-4: 7 of 12"; empty when there is no score
        QString text; ///< "Mood and worry (PHQ-4): 7 of 12"; empty when there is no score
        QDate day;
        QString before; ///< "2 lower than 3 months ago"; empty when there is none to compare with
        QString direction; ///< "A lower number is better."; empty for a profile
        bool hasAlerts = false; ///< an answer in it may call for somebody at once
    };

    Letter letter;
};

/// The newest score of each kind, in the order of the library. Scores are compared only when the
/// version of the questionnaire and the way it was answered are the same.
/// `responses` newest first.
[[nodiscard]] std::vector<ScoreLine> scoreLines(
    const std::vector<domain::QuestionnaireResponse>& responses,
    const app::InstrumentLibrary& library, QDate today);

/// "7 of 12"; "5.2, from 1 to 10"; the digits of a profile.
[[nodiscard]] QString scoreText(const domain::ScoreDefinition& score, domain::ScoreValue value);

/// The words of the band it falls into, "(unchecked)" after them when nobody has checked the
/// bands; empty when the questionnaire names none.
[[nodiscard]] QString bandText(const domain::ScoreDefinition& score, domain::ScoreValue value);

}
