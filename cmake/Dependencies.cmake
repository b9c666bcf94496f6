# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside library, found once. `./dev` installs the packages that provide them.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui)
if(ROOFTREE_UI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets DBus Charts Svg PrintSupport Concurrent LinguistTools)
endif()
if(ROOFTREE_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    find_package(Catch2 3 QUIET)
    if(NOT Catch2_FOUND)
        find_package(Catch2 2 REQUIRED)
    endif()
endif()
find_package(spdlog REQUIRED)
find_package(tl-expected REQUIRED)
find_package(simdjson REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(libpq REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(libsodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(libqrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)

# Debian's SOCI ships no CMake package, so its three libraries are found by name.
find_path(SOCI_INCLUDE_DIR soci/soci.h REQUIRED)
add_library(Soci::Soci INTERFACE IMPORTED)
target_include_directories(Soci::Soci SYSTEM INTERFACE "${SOCI_INCLUDE_DIR}" "${SOCI_INCLUDE_DIR}/soci")
foreach(part core sqlite3 postgresql)
    find_library(SOCI_${part}_LIBRARY soci_${part} REQUIRED)
    target_link_libraries(Soci::Soci INTERFACE "${SOCI_${part}_LIBRARY}")
endforeach()

# Of Boost only the headers of Boost.Math, the distributions of the audit. Found by name, so that no other part of Boost has
# a target to link (check_network refuses the package, check_layers every other header).
find_path(BOOST_MATH_INCLUDE_DIR boost/math/distributions/beta.hpp REQUIRED)
add_library(BoostMath::BoostMath INTERFACE IMPORTED)
target_include_directories(BoostMath::BoostMath SYSTEM INTERFACE "${BOOST_MATH_INCLUDE_DIR}")

# Optional: without it the program is built all the same, and the waiting-room screen reads nothing aloud. Found by name,
# because its pkg-config file asks for a library that we do not use.
find_path(SPEECHD_INCLUDE_DIR libspeechd.h PATH_SUFFIXES speech-dispatcher)
find_library(SPEECHD_LIBRARY speechd)
if(SPEECHD_INCLUDE_DIR AND SPEECHD_LIBRARY)
    add_library(Speechd::Speechd INTERFACE IMPORTED)
    target_include_directories(Speechd::Speechd SYSTEM INTERFACE "${SPEECHD_INCLUDE_DIR}")
    target_link_libraries(Speechd::Speechd INTERFACE "${SPEECHD_LIBRARY}")
else()
    message(STATUS "No libspeechd: the waiting-room screen will read nothing aloud.")
endif()
