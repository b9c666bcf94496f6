// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "domain/common/Ids.h"
#include "domain/common/RowVersion.h"
#include "domain/common/SaveKey.h"

#include <QHash>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace rooftree::domain;

static_assert(!std::is_default_constructible_v<PatientId>);
static_assert(!std::is_convertible_v<qint64, PatientId>);
static_assert(!std::is_constructible_v<PatientId, StaffId>);
static_assert(!std::is_default_constructible_v<SaveKey>);
static_assert(!std::is_default_constructible_v<RowVersion>);

TEST_CASE("ids of one kind compare by value and serve as keys", "[domain][common]")
{
    CHECK(PatientId(7) == PatientId(7));
    CHECK(PatientId(7) < PatientId(8));
    QHash<PatientId, int> counts;
    counts[PatientId(7)] = 1;
    CHECK(counts.contains(PatientId(7)));
    CHECK_FALSE(counts.contains(PatientId(8)));
}

TEST_CASE("every save has a key of its own that survives being written down", "[domain][common]")
{
    const auto key = SaveKey::make();
    CHECK_FALSE(key == SaveKey::make());
    CHECK(key.toString().size() == 36);
    CHECK(SaveKey::parse(key.toString()) == key);
    for (const auto& wrong :
        { u""_s, u"x"_s, u"{"_s + key.toString() + u"}"_s, key.toString().toUpper(),
            u"00000000-0000-0000-0000-000000000000"_s, key.toString() + u"0"_s })
        CHECK(SaveKey::parse(wrong).error().detail == u"save-key.format");
}

TEST_CASE("the version of a row starts at 1 and goes up by one", "[domain][common]")
{
    CHECK(RowVersion::first().value() == 1);
    CHECK(RowVersion::first().next().value() == 2);
    CHECK(RowVersion::fromInt(7)->value() == 7);
    for (qint64 wrong : { qint64(0), qint64(-1), qint64(1) << 31 })
        CHECK(RowVersion::fromInt(wrong).error().detail == u"row-version.range");
}
