// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rooftree::app {

/// One rule, number, list or definition of a data file, with where it comes from.
struct RuleSource {
    QString file; ///< below resources/, without its ending: "rules/recall"
    QString version; ///< of the file; may be empty
    QString what; ///< what it is about, as the file names it
    QString source; ///< in the file's words
    QString verifiedBy; ///< empty: nobody has checked it
};

/// Every place of the data files that ship with the program which names a source, in the order of
/// the files. A file that cannot be read is left out: whoever uses it says so at the start.
[[nodiscard]] std::vector<RuleSource> ruleSources();

/// Those of one file.
[[nodiscard]] std::vector<RuleSource> ruleSourcesIn(const QString& file, const QByteArray& json);

}
