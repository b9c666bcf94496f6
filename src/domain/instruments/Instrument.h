// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instruments/ScoreValue.h"

#include <QStringList>

#include <vector>

namespace rooftree::domain {

/// What may be done with the words of an instrument.
enum class LicenceClass {
    Free, ///< A: its text ships with the program
    OnTerms, ///< B: a practice brings it with its licence
    ScoreOnly, ///< C: a total is entered, no word of it is anywhere
};

/// How answers become a score.
enum class ScoreMethod {
    Sum,
    Mean,
    Top, ///< 1 when every item has its highest answer, else 0
    Single, ///< the answer to its one item
    Entered, ///< a number that staff type
    Profile, ///< digits that are no amount, such as 11221
};

struct AnswerOption {
    int value = 0;
    QString label;
};

/// Whole numbers between two words.
struct AnswerScale {
    int lowest = 0;
    int highest = 0;
    QString lowWords;
    QString highWords;
};

/// One question: options, or a scale when there are none.
struct InstrumentItem {
    QString id;
    QString text;
    std::vector<AnswerOption> options;
    AnswerScale scale;

    [[nodiscard]] bool takes(int value) const;
    [[nodiscard]] int lowest() const;
    [[nodiscard]] int highest() const;
    /// The words of the answer; the number itself on a scale.
    [[nodiscard]] QString labelOf(int value) const;
};

/// From and to are both inside.
struct ScoreBand {
    ScoreValue from;
    ScoreValue to;
    QString label;
    QString source;
    bool isVerified = false;
};

/// The smallest change that is probably real.
struct ChangeThatMatters {
    ScoreValue value;
    QString source;
    bool isVerified = false;
};

struct ScoreDefinition {
    QString id;
    QString title;
    ScoreMethod method = ScoreMethod::Sum;
    QStringList items;
    QStringList reversed; ///< of the items: those that count from the other end
    int maxMissing = 0; ///< with more than so many left out there is no score
    bool isProrated = false; ///< a sum with gaps is scaled up to all items
    ScoreValue lowest;
    ScoreValue highest;
    int decimals = 0; ///< how many are shown and may be typed
    bool higherIsBetter = false;
    std::vector<ScoreBand> bands; ///< rising; none when the source names none
    std::optional<ChangeThatMatters> change;

    /// Staff type it; there are no items.
    [[nodiscard]] bool isEntered() const;
    /// The last band that begins at or below the value; null when there is none.
    [[nodiscard]] const ScoreBand* bandOf(ScoreValue value) const;
    /// Inside the range, and for a profile each digit too.
    [[nodiscard]] bool takes(ScoreValue value) const;
};

/// An answer that staff have to hear of at once.
struct ItemAlert {
    QString item;
    int atLeast = 0;
    QString flag; ///< id in resources/rules/red_flags.json
};

struct InstrumentLicence {
    LicenceClass kind = LicenceClass::ScoreOnly;
    QString text;
    QString notice;
    QString source;
};

/// A questionnaire pack of resources/instruments (domain.md 5).
struct Instrument {
    QString id;
    QString version;
    QString title;
    QString fullTitle;
    QString about; ///< what it is about, in a patient's words
    bool needsPermission = false; ///< off until the practice records that it may use it
    InstrumentLicence licence;
    QString recall; ///< "the last 2 weeks"; may be empty
    QString stem; ///< stands above each item; may be empty
    bool isForUnattended = false; ///< may be asked on a screen that nobody watches
    std::vector<InstrumentItem> items; ///< none: only scores are entered
    std::vector<ScoreDefinition> scores;
    std::vector<ItemAlert> alerts;
    QString source;
    QString sourceDate;
    bool isVerified = false;

    [[nodiscard]] bool isScoreOnly() const { return items.empty(); }

    [[nodiscard]] const InstrumentItem* item(QStringView itemId) const;
    [[nodiscard]] const ScoreDefinition* score(QStringView scoreId) const;
    /// A high answer to this item is a good one: as its scores say.
    [[nodiscard]] bool isHighGood(const QString& itemId) const;
    /// The flag that this answer raises; empty when none.
    [[nodiscard]] QString flagOf(QStringView itemId, int value) const;
};

[[nodiscard]] std::optional<LicenceClass> licenceClassFromWord(QStringView word);
[[nodiscard]] std::optional<ScoreMethod> scoreMethodFromWord(QStringView word);

}
