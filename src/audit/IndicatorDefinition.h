// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace rooftree::audit {

/// What one row of an indicator stands for.
enum class Subject {
    Consultation,
    Plan,
    Contact, ///< a try to reach somebody that came through
    Goal,
    Person,
    Referral,
    Enrolment,
    Session,
    Staff,
    Team,
    Cycle,
    Project,
};

/// Which way is better, for charts and words.
enum class Direction { HigherIsBetter, LowerIsBetter, Neutral };

/// One indicator as its file in resources/indicators defines it. A changed meaning is a new
/// version; reports name the version they were counted by.
struct IndicatorDefinition {
    QString id; ///< "SMS01"
    QString version; ///< "1.0"
    QString title;
    QString plainEnglish; ///< one sentence for somebody who never saw an audit
    QString rationale;
    QString numerator;
    QString denominator;
    QStringList exclusions; ///< codes of resources/rules/exclusions.json, "X1" ...
    QStringList registers; ///< whom it is about: on any of these; empty: everybody
    int windowDays = 0; ///< length of the window that the numerator looks at
    int maturityDays = 0; ///< subjects younger than this at "as at" are not counted yet
    Subject subject = Subject::Consultation;
    Direction direction = Direction::HigherIsBetter;
    QString unit; ///< "%"; another only where there is no data yet
    QString source;
    /// Clinicians and teams with fewer subjects than this are not shown by themselves.
    int smallestGroup = 0;
    /// What the program does not record yet, as a sentence; then there are no reasons and no SQL.
    QString noDataYet;
    QMap<QString, QString> reasons; ///< code: why a subject is not in the numerator, one sentence
    QString sql; ///< in the subset that both engines understand (IndicatorSource.h)
    QByteArray hash; ///< SHA-256 of the file and its exclusions, hex: what JSON exports name
    bool isOwn = false; ///< the practice's own file, not one that ships

    [[nodiscard]] bool hasData() const { return noDataYet.isEmpty(); }

    /// "SMS01@1.0".
    [[nodiscard]] QString versionedId() const;

    /// Reads and lints a definition file; IndicatorLibrary completes it. The error has a code
    /// "indicator.*"; its arguments are the field and the detail.
    [[nodiscard]] static domain::Result<IndicatorDefinition> parse(const QByteArray& json);
    /// Everything that is wrong with a definition file, one error a fault.
    [[nodiscard]] static std::vector<domain::Error> lint(const QByteArray& json);
};

/// A reason that says "nobody wrote it down": counted apart from a clear no.
[[nodiscard]] bool isMissingReason(QStringView reason);

}
