// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a page of a training module and as its quiz.
#include "application/training/ReadModuleJson.h"
#include "application/training/ReadModulePage.h"
#include "fuzz/targets/Targets.h"

using namespace Qt::StringLiterals;

namespace rooftree::fuzz {

void training(const QByteArray& bytes)
{
    if (const auto page = app::readModulePage(u"page.md"_s, bytes); !page)
        require(!page.error().detail.isEmpty());
    if (const auto module = app::readModuleJson(u"module.json"_s, u"module"_s, bytes); !module)
        require(!module.error().detail.isEmpty());
}

}
