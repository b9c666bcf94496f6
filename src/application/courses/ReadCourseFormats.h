// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/courses/CourseFormat.h"

#include <QByteArray>

namespace rooftree::app {

/// One file of resources/courses. Validation with the place as the field when something in it is
/// missing, unknown or no number that a course could have.
[[nodiscard]] domain::Result<domain::CourseFormat> readCourseFormat(const QByteArray& json);

/// All that ship with the program, by the names of their files. Incompatible with the path as the
/// field when one cannot be read.
[[nodiscard]] domain::Result<std::vector<domain::CourseFormat>> readCourseFormats();

}
