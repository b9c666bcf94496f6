// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/care/Pacing.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rooftree::domain {

/// How a field of a care entry is answered.
enum class CareFieldType {
    Choice, ///< one of its choices
    Choices, ///< any of its choices
    Number, ///< whole, within its range
    Day,
    Words
};

[[nodiscard]] QString toWord(CareFieldType type);
[[nodiscard]] std::optional<CareFieldType> careFieldTypeFromWord(QStringView word);

struct CareChoice {
    QString id;
    QString words;
};

struct CareField {
    QString id;
    QString label;
    QString help; ///< may be empty
    CareFieldType type = CareFieldType::Words;
    bool isRequired = false;
    std::vector<CareChoice> choices {};
    QString unit; ///< of a number; may be empty
    int lowest = 0; ///< of a number
    int highest = 0;

    /// Null when it has none of this id.
    [[nodiscard]] const CareChoice* choice(QStringView id) const;
};

/// What a number that somebody typed is worked into, by a formula that the form shows.
enum class CareSum { None, PacingStart, PacingNext };

[[nodiscard]] std::optional<CareSum> careSumFromWord(QStringView word);

/// One thing that is written down about somebody with a condition: a flare-up, a check, an offer.
struct CareKind {
    QString id;
    QString title;
    QString help;
    CareSum sum = CareSum::None;
    std::vector<CareField> fields;
    bool hasBodyPicture = false; ///< its places can be tapped on a drawing of the body

    /// Null when it has none of this id.
    [[nodiscard]] const CareField* field(QStringView id) const;
};

/// One thing that is or is not so about what was written down.
struct CareTest {
    enum class What {
        Count, ///< at least so many entries of the kind
        Latest, ///< the newest entry of the kind says one of the answers
        Passed, ///< a day that the newest entry names is over
        Score, ///< the newest score of an instrument reaches a value
        Season ///< today lies between two days of the year, both included
    };

    What what = What::Count;
    QString kind; ///< or the instrument of a score
    QString field; ///< empty: whatever the entry says; or the score's id
    QStringList answers {}; ///< ids of choices; empty: any
    int atLeast = 1;
    int months = 0; ///< how far back; 0: ever
    /// Month * 100 + day; a count with one looks back to where the season began, not to months.
    int seasonFrom = 0;
    int seasonTo = 0; ///< may lie in the year after
};

/// What the sheet points out: all of `when` is so and none of `unless`. It says no more than that.
struct CareCue {
    QString id;
    QString words;
    QString source;
    QString verifiedBy; ///< empty: nobody has checked it yet
    std::vector<CareTest> when;
    std::vector<CareTest> unless;
};

/// A part of the yearly review: something written down, or a score.
struct CarePart {
    QString title;
    CareTest test;
};

/// What is written down about people with one condition: a file of resources/care.
struct CareSheet {
    QString id;
    QString version;
    QString title;
    QString registerId; ///< who is on it is shown this sheet; empty: everybody
    QString source;
    QString verifiedBy;
    std::vector<CareKind> kinds;
    std::vector<CarePart> review; ///< its parts; may be empty
    std::vector<CareCue> cues;
    PacingRules pacing {}; ///< only where a kind works out a sum

    /// Null when it has none of this id.
    [[nodiscard]] const CareKind* kind(QStringView id) const;
};

}
