// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/VisitLetter.h"
#include "domain/common/Result.h"
#include "domain/instruments/Instrument.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace rooftree::documents {

/// The waiting-room questions on paper, for one visit. Of the record it has what the screen has: a
/// given name, and the tiles that the patient's lists choose.
struct AgendaPaper {
    QString practiceName;
    bool isDemo = false;
    QString givenName;
    QString clinicianName;
    QString visit; ///< "Dr Patel, 10:20"
    QUuid session; ///< in the QR code
    QString number; ///< digits that staff type where there is no reader
    /// Without "something else". In another language: its words, and the English ones on a line of
    /// their own for whoever types in what was ticked.
    std::vector<QString> topics;
    int ranks = 3; ///< how many topics may be put in order; 0 leaves the question out
    QString language = QStringLiteral("en"); ///< of the questions, BCP 47
    /// That the clinician asked for. Their words are their owners' and stay as they are.
    std::vector<domain::Instrument> questionnaires = {};
    /// Goes before the questions, which then speak to somebody at home; in English only.
    std::optional<VisitLetter> letter = std::nullopt;
};

enum class PaperSize {
    A4,
    LargePrint, ///< no letter under 18 points
};

/// As PDF, A4. The same sheet gives the same pages; the metadata names nobody.
/// Errors: Storage "document.not-drawn".
[[nodiscard]] domain::Result<QByteArray> renderAgendaPaper(
    const AgendaPaper& paper, PaperSize size = PaperSize::A4);

/// "001 234": digits in threes, easier to read out and to type.
[[nodiscard]] QString inThrees(const QString& digits);

}
