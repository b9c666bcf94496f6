// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Time.h"
#include "domain/training/TrainingModule.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <vector>

namespace rooftree::domain {

/// One try at the quiz of a module, as it was marked on its day. A passed one is a certificate.
struct TrainingAttempt {
    QUuid uid;
    QString module;
    QString moduleVersion;
    Instant at;
    QuizAnswers answers;
    QuizScore score;
    int passPercent = 0; ///< the share that passed on that day
    bool isPassed = false;
    std::optional<QDate> validUntil; ///< the last day of the certificate
};

/// Where somebody stopped reading.
struct TrainingPlace {
    QString module;
    QString moduleVersion;
    int page = 1;
};

/// How somebody stands with one module.
enum class TrainingState {
    NotBegun,
    Reading, ///< begun, and never passed
    Current,
    DueSoon, ///< the certificate ends within TrainingRules::dueSoonDays
    Expired,
};

/// The certificate that counts: the passed try that is valid longest. None without one.
[[nodiscard]] const TrainingAttempt* certificateIn(
    const std::vector<TrainingAttempt>& attempts, const QString& module);

[[nodiscard]] TrainingState stateOf(const std::vector<TrainingAttempt>& attempts,
    const std::vector<TrainingPlace>& places, const QString& module, const TrainingRules& rules,
    QDate today);

/// A try that was whole is marked: whether it passed, and until when that counts.
[[nodiscard]] TrainingAttempt marked(const QUuid& uid, const TrainingModule& module,
    const QuizAnswers& answers, const TrainingRules& rules, Instant at, QDate today);

}
