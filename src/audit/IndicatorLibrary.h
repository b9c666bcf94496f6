// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/Exclusions.h"
#include "audit/IndicatorDefinition.h"

#include <vector>

namespace rooftree::audit {

/// The indicator definitions and the exclusions that ship with the program, and the practice's own
/// definitions, ready to be counted.
class IndicatorLibrary final {
public:
    /// Fails with the first file that does not pass the lint.
    [[nodiscard]] static domain::Result<IndicatorLibrary> load();

    /// From the bytes of files: the name without folder and suffix, and the content. The error's
    /// first argument says where ("SMS01 sql"), the second what.
    struct File {
        QString name;
        QByteArray content;
    };

    [[nodiscard]] static domain::Result<IndicatorLibrary> from(
        const std::vector<File>& files, const QByteArray& exclusions);

    /// A file of the practice's own that is not used, and why.
    struct Unused {
        QString name;
        domain::Error why;
    };

    /// Takes the practice's own files too. One with a fault is left out and kept in unused(): it
    /// must not stop the others. `registers` are the registers that there are.
    void addOwn(const std::vector<File>& files, const QStringList& registers);
    /// Everything that would keep this file from being used, one error a fault; empty: nothing.
    [[nodiscard]] std::vector<domain::Error> lintOwn(
        const File& file, const QStringList& registers) const;
    /// Leaves out an own indicator that turned out not to work.
    void drop(const QString& id, const domain::Error& why);

    [[nodiscard]] const std::vector<Unused>& unused() const { return m_unused; }

    /// Ours in the order in which people know them, then the practice's own; those that have no
    /// data yet come last.
    [[nodiscard]] const std::vector<IndicatorDefinition>& indicators() const;
    /// Null when there is none.
    [[nodiscard]] const IndicatorDefinition* find(QStringView id) const;
    [[nodiscard]] const Exclusions& exclusions() const;

private:
    explicit IndicatorLibrary(Exclusions exclusions);
    [[nodiscard]] domain::Result<void> add(const File& file);
    void complete(IndicatorDefinition& definition, const QByteArray& content) const;
    void sort();

    std::vector<IndicatorDefinition> m_indicators;
    std::vector<Unused> m_unused;
    Exclusions m_exclusions;
};

}
