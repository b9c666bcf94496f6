// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/QrSquare.h"

#include "catch_compat.h"

#include <QUuid>

using namespace rooftree::documents;

TEST_CASE(
    "a QR code has its three corner marks and the timing line between them", "[documents][paper]")
{
    const auto square = QrSquare::of(
        QUuid("1f3a9c02-6f1e-4f54-9a55-0c7d7a3f9b11").toByteArray(QUuid::WithoutBraces));
    REQUIRE(square);
    const int width = square->width();
    REQUIRE(width >= 21);
    const auto corner = [&](int row, int column) {
        for (int at = 0; at < 7; ++at) {
            CHECK(square->isDark(row, column + at));
            CHECK(square->isDark(row + 6, column + at));
            CHECK(square->isDark(row + at, column));
            CHECK(square->isDark(row + at, column + 6));
        }
        CHECK_FALSE(square->isDark(row + 1, column + 1));
        CHECK(square->isDark(row + 3, column + 3));
    };
    corner(0, 0);
    corner(0, width - 7);
    corner(width - 7, 0);
    for (int at = 8; at < width - 8; ++at)
        CHECK(square->isDark(6, at) == (at % 2 == 0));
}

TEST_CASE("a text that no QR code can hold is an error, not a crash", "[documents][paper]")
{
    const auto square = QrSquare::of(QByteArray(8000, 'x'));
    REQUIRE_FALSE(square);
    CHECK(square.error().detail == QStringLiteral("document.not-drawn"));
}
