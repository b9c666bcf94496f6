# SPDX-License-Identifier: GPL-3.0-or-later
# The headers of Qt and of the standard library that nearly every source reads, compiled once: a source
# then takes about a third of the time. Only outside headers, and every source still includes what it
# uses: the presets without precompiled headers (dev-clang, release) would not compile otherwise.
#   rooftree_make_pch(core LINK Qt6::Core HEADERS <QString> ...)    rooftree_use_pch(rooftree_domain core)
option(ROOFTREE_PCH "Compile the commonest outside headers once" OFF)

function(rooftree_let_ccache_see target)
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

function(rooftree_make_pch name)
    if(NOT ROOFTREE_PCH)
        return()
    endif()
    cmake_parse_arguments(arg "" "" "LINK;HEADERS" ${ARGN})
    set(source "${CMAKE_CURRENT_BINARY_DIR}/pch_${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Carries the precompiled headers \"${name}\".\n")
    add_library(rooftree_pch_${name} STATIC "${source}")
    target_link_libraries(rooftree_pch_${name}
        PRIVATE ${arg_LINK} rooftree_warnings rooftree_hardening rooftree_qt_rules)
    target_precompile_headers(rooftree_pch_${name} PRIVATE ${arg_HEADERS})
    rooftree_let_ccache_see(rooftree_pch_${name})
endfunction()

# A header is compiled once for libraries and programs, so both take the libraries' -fPIC. Qt of Debian 12 asks for it
# anyhow, Qt of Debian 13 does not.
function(rooftree_use_pch target name)
    if(ROOFTREE_PCH)
        target_compile_options(${target} PRIVATE -fPIC)
        target_precompile_headers(${target} REUSE_FROM rooftree_pch_${name})
        rooftree_let_ccache_see(${target})
    endif()
endfunction()

set(rooftree_core_headers
    <QByteArray> <QDate> <QDateTime> <QHash> <QList> <QString> <QStringList> <tl/expected.hpp>
    <algorithm> <array> <functional> <memory> <optional> <ranges> <span> <string> <utility> <variant> <vector>)
set(rooftree_widget_headers
    <QAbstractItemModel> <QBoxLayout> <QFontMetrics> <QGridLayout> <QKeyEvent> <QLabel> <QLineEdit> <QPainter>
    <QPushButton> <QScrollArea> <QShortcut> <QTableView> <QTimer> <QWidget>)
rooftree_make_pch(core LINK Qt6::Core tl::expected HEADERS ${rooftree_core_headers})
if(ROOFTREE_UI)
    rooftree_make_pch(ui LINK Qt6::Widgets tl::expected
        HEADERS ${rooftree_core_headers} ${rooftree_widget_headers})
endif()
