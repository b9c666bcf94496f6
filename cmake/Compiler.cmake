# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, hardening (security requirement R-80) and the Qt definitions every target shares.
add_library(rooftree_warnings INTERFACE)
target_compile_options(rooftree_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    # Members have their default initialisers; a short aggregate is not an omission.
    -Wno-missing-field-initializers)
if(ROOFTREE_WERROR)
    target_compile_options(rooftree_warnings INTERFACE -Werror)
endif()

add_library(rooftree_hardening INTERFACE)
target_compile_options(rooftree_hardening INTERFACE -fstack-protector-strong -fcf-protection)
target_compile_definitions(rooftree_hardening INTERFACE
    $<$<NOT:$<CONFIG:Debug>>:_GLIBCXX_ASSERTIONS>)
if(NOT ROOFTREE_SANITIZE)
    # Fortify needs optimisation: a Debug build would only warn about it.
    target_compile_options(rooftree_hardening INTERFACE
        $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3>)
endif()
target_link_options(rooftree_hardening INTERFACE
    $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie> -Wl,-z,relro,-z,now)

add_library(rooftree_qt_rules INTERFACE)
target_compile_definitions(rooftree_qt_rules INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS)

if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # What Qt deprecated after 6.4 has no replacement there.
    target_compile_definitions(rooftree_qt_rules INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()

if(ROOFTREE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

if(ROOFTREE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()

# moc 6.4 with GCC 12 cannot read libstdc++'s visibility macro in <compare> and friends.
set(CMAKE_AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_VISIBILITY=")

find_program(ROOFTREE_CCACHE ccache)
if(ROOFTREE_CCACHE)
    # Without these, ccache does not touch a source that uses precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${ROOFTREE_CCACHE}")
endif()
find_program(ROOFTREE_MOLD mold)
if(ROOFTREE_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    add_link_options(-fuse-ld=mold)
endif()
