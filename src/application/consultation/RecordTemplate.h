// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace rooftree::app {

/// One thing that the summary for the GP record can say, with the texts for its places.
struct RecordPart {
    QString id; ///< of the template: "goal"
    QMap<QString, QString> texts; ///< by place: "text"
};

/// How a visit is said to the GP record, as plain text: which parts, in which order, in which
/// words. A file (resources/rules/record_summary.json), not code.
class RecordTemplate final {
public:
    /// Validation: rules.unreadable, or what is wrong and where: a part that nobody knows, one
    /// twice, a place that the part does not have.
    [[nodiscard]] static domain::Result<RecordTemplate> read(const QByteArray& json);

    /// The one that comes with the program.
    [[nodiscard]] static const RecordTemplate& shipped();

    /// A line for each part, in the order of the template; parts that it leaves out are not said.
    /// Never longer than the template allows: the end goes, and a sentence says so.
    [[nodiscard]] QString fill(const std::vector<RecordPart>& parts) const;

private:
    struct Line {
        QString part;
        QString words; ///< with places in braces
    };

    std::vector<Line> m_lines;
    qsizetype m_most = 0; ///< characters
    QString m_shortened;
};

}
