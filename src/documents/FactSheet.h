// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rooftree::documents {

/// A sheet of plain facts for a folder: who has looked at a patient, the end of the audit trail.
/// Its words come with it; nothing in them is read as markup.
struct FactSheet {
    struct Fact {
        QString label;
        QString text;
    };

    struct Line {
        QString head;
        QString detail;
    };

    QString title; ///< also the file's metadata: names no patient
    QString practiceName;
    QString demoWords; ///< on a band at the top when not empty
    QString identity; ///< of the patient, on every page; empty for a sheet about nobody
    QString printed; ///< when and by whom, on every page
    QString pageWords; ///< "Page %1 of %2"
    QString lead;
    std::vector<Fact> facts;
    std::vector<Line> lines;
    QString closing;
};

/// As PDF, A4. Storage "document.not-drawn".
[[nodiscard]] domain::Result<QByteArray> renderFacts(const FactSheet& sheet);

}
