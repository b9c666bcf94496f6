// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rooftree::documents {

class PageFlow;
struct PaperLook;

/// The letter that goes before the questions, for somebody who fills them in at home: their results
/// and what they are working on, to read before the visit.
struct VisitLetter {
    struct Result {
        QString what; ///< "How COPD affects you (CAT): 18 of 40"
        QString detail; ///< when, and what is better; no reading of it that nobody has checked
    };

    QString address; ///< name and address, a line each; stands where an envelope has its window
    QString date; ///< of the letter
    QString greeting; ///< the name after "Dear"
    QString visit; ///< "Tuesday 1 December 2026 at 10:20, with Dr Patel"
    std::vector<Result> results; ///< none: the part is left out
    std::vector<QString> goals; ///< in the patient's own words; none: left out
    QString signedBy;
};

/// What a sheet for home says in other words than one for the waiting room.
struct HomeWords {
    QString intro;
    QString unwell;

    [[nodiscard]] static HomeWords english();
};

/// From the top of a page; what follows begins on the next one.
void drawVisitLetter(
    PageFlow& flow, const PaperLook& look, const VisitLetter& letter, const QString& practiceName);

}
