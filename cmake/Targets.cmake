# SPDX-License-Identifier: GPL-3.0-or-later
# One static library a folder: every .cpp and .h below the folder belongs to it.
#   rooftree_add_library(domain Domain PUBLIC Qt6::Core [PRIVATE ...] [MOC])
# makes rooftree_domain and the alias Rooftree::Domain. MOC turns automoc on, for folders with QObjects.
set_property(GLOBAL PROPERTY ROOFTREE_LIBRARIES "")

function(rooftree_add_library name alias)
    cmake_parse_arguments(arg "MOC" "ROOT" "PUBLIC;PRIVATE" ${ARGN})
    if(NOT arg_ROOT)
        set(arg_ROOT "${CMAKE_CURRENT_SOURCE_DIR}/..")
    endif()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    # A folder below with a CMakeLists.txt is a library of its own.
    file(GLOB_RECURSE nested CONFIGURE_DEPENDS "*/CMakeLists.txt")
    foreach(list IN LISTS nested)
        cmake_path(GET list PARENT_PATH folder)
        if(NOT folder STREQUAL CMAKE_CURRENT_SOURCE_DIR)
            list(FILTER sources EXCLUDE REGEX "^${folder}/")
        endif()
    endforeach()
    if(NOT sources MATCHES "\\.cpp(;|$)")
        # A folder may hold headers only, or nothing yet; a static library needs one source.
        set(placeholder "${CMAKE_CURRENT_BINARY_DIR}/${name}_placeholder.cpp")
        file(CONFIGURE OUTPUT "${placeholder}" CONTENT "// Stands in for the sources of a folder without any.\n")
        list(APPEND sources "${placeholder}")
    endif()
    add_library(rooftree_${name} STATIC ${sources})
    add_library(Rooftree::${alias} ALIAS rooftree_${name})
    set_target_properties(rooftree_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(rooftree_${name} PUBLIC "${arg_ROOT}")
    target_link_libraries(rooftree_${name}
        PUBLIC ${arg_PUBLIC}
        PRIVATE ${arg_PRIVATE} rooftree_warnings rooftree_hardening rooftree_qt_rules)
    if(arg_MOC)
        set_target_properties(rooftree_${name} PROPERTIES AUTOMOC ON)
    endif()
    rooftree_choose_pch(rooftree_${name})
    set_property(GLOBAL APPEND PROPERTY ROOFTREE_LIBRARIES rooftree_${name})
endfunction()

# Widgets and what sits on them share one set of precompiled headers, everything else another.
function(rooftree_choose_pch target)
    get_target_property(links ${target} LINK_LIBRARIES)
    if("${links}" MATCHES "Qt6::Widgets|Rooftree::(Theme|Widgets|Views|Desktop)")
        rooftree_use_pch(${target} ui)
    else()
        rooftree_use_pch(${target} core)
    endif()
endfunction()

function(rooftree_add_executable name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINK} rooftree_warnings rooftree_hardening rooftree_qt_rules)
    if(arg_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()
