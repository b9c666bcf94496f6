// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Result.h"
#include "domain/common/Time.h"

#include <QStringList>

#include <vector>

namespace rooftree::app {

/// Somebody opened a patient's record.
struct RecordOpening {
    domain::Instant at;
    domain::StaffId staff { 0 };
    QString who;
    domain::PatientId patient { 0 };
    QString family;
    QString given;
};

/// Why an opening is worth a question. None of them says that it was wrong.
enum class UnusualReason { SameSurname, Colleague, Night, ManyRecords };

struct UnusualAccess {
    RecordOpening opening; ///< the first of its day
    UnusualReason reason;
    int records = 1; ///< for Night and ManyRecords: how many different ones
};

/// resources/rules/unusual_access.json
struct UnusualAccessRules {
    QTime nightFrom;
    QTime nightTo;
    int mostRecords = 0; ///< different records within withinMinutes that need no question
    int withinMinutes = 0;
    int daysShown = 0;
    int anchorDays = 0; ///< between two anchors on paper

    [[nodiscard]] static domain::Result<UnusualAccessRules> load();
    [[nodiscard]] static domain::Result<UnusualAccessRules> parse(const QByteArray& json);
};

/// The openings to ask about, oldest first, one a person, day and reason (and patient, where the
/// patient is the reason). `openings` in the order of time; `colleagues` are the names of everybody
/// who works here.
[[nodiscard]] std::vector<UnusualAccess> unusualAmong(const std::vector<RecordOpening>& openings,
    const QStringList& colleagues, const UnusualAccessRules& rules);

}
