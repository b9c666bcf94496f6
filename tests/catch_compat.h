// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Debian 12 has Catch2 version 2, Debian 13 version 3: tests include this header and nothing of
// Catch's own.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

namespace Catch {

template <> struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <> struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};

}
