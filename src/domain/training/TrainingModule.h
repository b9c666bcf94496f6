// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/Quiz.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace rooftree::domain {

/// A drawing of the module, with what it shows in words for who does not see it.
struct ModulePicture {
    QString file; ///< "picture.svg", in the folder of the module
    QString alt;
};

struct ModuleExercise {
    QString title;
    int minutes = 0;
};

/// One page: Markdown of our own with neither HTML nor a link.
struct ModulePage {
    QString title;
    QString markdown; ///< with its title and the picture's line
    std::optional<ModulePicture> picture;
    std::vector<ModuleExercise> exercises;
};

struct ModuleSource {
    QString name;
    QString usedFor;
};

/// What staff learn with in about a quarter of an hour: a folder of resources/training.
struct TrainingModule {
    QString id;
    QString version;
    QString title;
    QString aim;
    int minutes = 0; ///< as it is announced
    std::vector<ModuleSource> sources;
    QString verifiedBy; ///< empty: nobody has read it against its sources yet
    std::vector<ModulePage> pages;
    Quiz quiz;

    [[nodiscard]] bool isVerified() const { return !verifiedBy.isEmpty(); }

    /// Of the pages, and of the quiz with its explanations.
    [[nodiscard]] int words() const;
    [[nodiscard]] int exerciseMinutes() const;

    /// Reading and exercises together, rounded up.
    [[nodiscard]] int minutesNeeded(const TrainingRules& rules) const;
};

/// How many words somebody reads in `markdown`: its marks and the file of a picture are none.
[[nodiscard]] int wordsToRead(QStringView markdown);

}
