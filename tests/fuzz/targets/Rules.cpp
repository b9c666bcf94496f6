// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as each of the files that a practice's rules and words come from: nothing may crash,
// hang or grow, and nobody refuses without a reason.
#include "application/access/AccessRules.h"
#include "application/access/PermissionMatrix.h"
#include "application/courses/ReadCourseFormats.h"
#include "application/flare/ReadFlareShapes.h"
#include "application/instruments/InstrumentReader.h"
#include "application/opioids/OpioidTableReader.h"
#include "application/recall/ReadRecallRules.h"
#include "application/schedule/BankHolidayReader.h"
#include "application/trail/UnusualAccess.h"
#include "audit/Exclusions.h"
#include "audit/SmallNumbers.h"
#include "audit/statistics/ChartRules.h"
#include "exchange/patientlist/Layout.h"
#include "fuzz/targets/Targets.h"

namespace rooftree::fuzz {
namespace {

    template <class T> void hasReason(const domain::Result<T>& read)
    {
        if (!read)
            require(!read.error().detail.isEmpty());
    }

}

void rules(const QByteArray& bytes)
{
    hasReason(app::AccessRules::fromJson(bytes));
    hasReason(app::PermissionMatrix::fromCsv(bytes));
    hasReason(app::UnusualAccessRules::parse(bytes));
    hasReason(app::readBankHolidays(bytes));
    hasReason(app::readCourseFormat(bytes));
    hasReason(app::readFlareShape(bytes));
    hasReason(app::readInstrument(bytes));
    hasReason(app::readOpioidTable(bytes));
    hasReason(app::readRecallRules(bytes));
    hasReason(audit::Exclusions::parse(bytes));
    hasReason(audit::SmallNumbers::parse(bytes));
    hasReason(audit::statistics::ChartRules::parse(bytes, bytes));
    hasReason(exchange::Layouts::fromJson(bytes));
}

}
