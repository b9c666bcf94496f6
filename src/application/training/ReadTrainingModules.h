// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/training/TrainingModule.h"

#include <QByteArray>
#include <QMap>

#include <vector>

namespace rooftree::app {

/// The files of one module by their names ("module.json", "page-01.md", "picture.svg").
using ModuleFiles = QMap<QString, QByteArray>;

/// A module from its folder. The error's arguments are the file and the place in it: a missing or
/// unknown key, pages that are not numbered from 01 without a gap, a picture that is not there or
/// that no page shows, a question without exactly one right option, an option without a why.
[[nodiscard]] domain::Result<domain::TrainingModule> readTrainingModule(
    const QString& folder, const ModuleFiles& files);

/// All that ship with the program, in the order in which they are best read (modules.json). The
/// first fault refuses them all, as Incompatible.
[[nodiscard]] domain::Result<std::vector<domain::TrainingModule>> readTrainingModules();

/// The same, read once and kept. Any thread.
[[nodiscard]] const domain::Result<std::vector<domain::TrainingModule>>& shippedTrainingModules();

/// A drawing of a module that ships; empty when there is none.
[[nodiscard]] QByteArray modulePicture(const QString& module, const QString& file);

/// resources/rules/training.json
[[nodiscard]] domain::Result<domain::TrainingRules> readTrainingRules();

}
