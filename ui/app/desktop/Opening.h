// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Options.h"
#include "application/doctor/Machine.h"
#include "composition/Practice.h"

#include <functional>
#include <memory>

namespace rooftree::desktop {

/// A practice as it was found: open, and what it is called when it was set up before.
struct Opened {
    std::unique_ptr<composition::Practice> practice;
    std::optional<domain::Practice> name; ///< none: show the first-run wizard
    std::optional<domain::Instant> newest; ///< when anything was last saved
    QString databaseWords; ///< for the status line: "practice.db on this computer"
};

/// Where the practice of `options` is.
[[nodiscard]] domain::Result<storage::DatabaseUrl> urlOf(const Options& options);

/// The same practice by name: a new one (--empty) has got its file by now.
[[nodiscard]] Options namingPractice(Options options, const storage::DatabaseUrl& url);

/// What a practice's place is called: "practice.db on this computer".
[[nodiscard]] QString wordsFor(const storage::DatabaseUrl& url);

/// Whether the disk of the practice is encrypted; none for a server's, which is not known here.
[[nodiscard]] std::optional<app::DiskEncryption> diskOf(const storage::DatabaseUrl& url);

/// Opens it, or makes it when it is the user's own, a new one or the demo practice. Called on the
/// worker. `progress` is told how far the demo practice is, in percent.
[[nodiscard]] domain::Result<Opened> openPractice(const storage::DatabaseUrl& url,
    const Options& options, const domain::Clock& clock, app::Publisher& publisher,
    const std::function<void(int)>& progress);

}
