// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/WaitingRoom.h"

#include <QJsonObject>
#include <QMap>

namespace rooftree::presentation {

/// One line of the paper's topics: what is printed there, or what the patient wrote, and the mark
/// in its box.
struct PaperMark {
    QUuid uid;
    QString topic; ///< id of the tile, empty for the patient's own words
    QString words;
    bool isTicked = false;
    std::optional<int> rank = {}; ///< 1, 2 or 3 in the box

    [[nodiscard]] bool isChosen() const { return isTicked || rank; }

    friend bool operator==(const PaperMark&, const PaperMark&) = default;
};

/// The paper as somebody types it in: as it stands there, whatever is left out.
struct PaperForm {
    QString sheet; ///< the number of the sheet, or what a scanner reads from its code
    std::optional<domain::AnsweredBy> answeredBy;
    QString companion;
    QString whatMatters;
    std::vector<PaperMark> marks; ///< every line, marked or not
    std::optional<int> worry; ///< about what is number 1
    std::optional<int> confidence;
    QString notToDiscuss;
    /// By questionnaire; what was left out is not here.
    QMap<QString, domain::ItemAnswers> questionnaires = {};

    friend bool operator==(const PaperForm&, const PaperForm&) = default;

    /// Nothing of the patient's is typed. The number of the sheet is not the patient's.
    [[nodiscard]] bool isEmpty() const;

    /// The same answers as the screen would give. Validation errors: "paper.empty"; "worry",
    /// "paper.worry-about-what" for a worry that belongs to no topic.
    [[nodiscard]] domain::Result<app::KioskAnswers> toAnswers(
        const QUuid& agendaUid, int ranks) const;

    [[nodiscard]] QJsonObject save() const;
    /// The lines of `printed`, marked as they were kept, and the patient's own after them.
    [[nodiscard]] static PaperForm restored(
        const QJsonObject& kept, const std::vector<PaperMark>& printed);
};

/// An unmarked line for each topic; "something else" is said in own words.
[[nodiscard]] std::vector<PaperMark> printedLines(const std::vector<domain::Topic>& topics);

/// "004711": what is printed on the sheet of a session.
[[nodiscard]] QString sheetNumber(domain::KioskSessionId session);

/// Whether what was typed or scanned is the sheet of this session.
[[nodiscard]] bool isSheetOf(const app::KioskSession& session, const QString& typed);

}
