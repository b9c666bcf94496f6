# SPDX-License-Identifier: GPL-3.0-or-later
# The fast checks (ctest -L fast): each looks at the sources, and each has a self-test on bad samples.
# They need Python, which ./dev test installs.
find_package(Python3 COMPONENTS Interpreter)
set(rooftree_checks_dir "${PROJECT_SOURCE_DIR}/cmake/checks")

function(rooftree_add_fast_test name)
    add_test(NAME ${name} COMMAND ${ARGN})
    set_tests_properties(${name} PROPERTIES LABELS fast SKIP_RETURN_CODE 77)
endfunction()

function(rooftree_add_source_checks)
    foreach(check layers calls sizes files format logs network claims soup evidence requirements languages
        reading)
        rooftree_add_fast_test(check_${check} Python3::Interpreter "${rooftree_checks_dir}/check_${check}.py")
        rooftree_add_fast_test(check_${check}_can_fail
            Python3::Interpreter "${rooftree_checks_dir}/self_test.py" ${check})
    endforeach()
endfunction()

# The lock in LinkClosure.cmake runs at every configure; here it is seen to refuse and to accept.
function(rooftree_add_link_closure_proof)
    # With the generator of this build: a machine that has Ninja need not have make.
    set(proof ${CMAKE_COMMAND} -S "${rooftree_checks_dir}/link-closure" -G "${CMAKE_GENERATOR}"
        "-DCMAKE_MAKE_PROGRAM=${CMAKE_MAKE_PROGRAM}")
    rooftree_add_fast_test(check_link_closure_can_fail
        ${proof} -B "${CMAKE_CURRENT_BINARY_DIR}/link-closure-bad")
    set_tests_properties(check_link_closure_can_fail PROPERTIES
        PASS_REGULAR_EXPRESSION "Layers: rooftree_domain reaches Qt6::Widgets")
    rooftree_add_fast_test(check_link_closure_accepts
        ${proof} -B "${CMAKE_CURRENT_BINARY_DIR}/link-closure-good" -DHONEST=ON)
endfunction()

# Security requirement R-80, read from the programs as built.
function(rooftree_add_hardening_check)
    find_program(ROOFTREE_READELF readelf)
    if(NOT ROOFTREE_READELF)
        return()
    endif()
    add_executable(unhardened "${rooftree_checks_dir}/unhardened.cpp")
    set_target_properties(unhardened PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(unhardened PRIVATE -fno-pie)
    target_link_options(unhardened PRIVATE -no-pie -Wl,-z,norelro,-z,lazy,-z,execstack)
    set(check Python3::Interpreter "${rooftree_checks_dir}/check_hardening.py")
    rooftree_add_fast_test(check_hardening ${check} ${ARGN})
    rooftree_add_fast_test(check_hardening_can_fail ${check} $<TARGET_FILE:unhardened>)
    set_tests_properties(check_hardening_can_fail PROPERTIES PASS_REGULAR_EXPRESSION
        "not position-independent.*not read-only.*not bound.*not guarded.*not without an executable stack")
endfunction()

# Security requirement R-81: each library that the programs need is on the list.
function(rooftree_add_soup_check)
    find_program(ROOFTREE_READELF readelf)
    if(NOT ROOFTREE_READELF)
        return()
    endif()
    rooftree_add_fast_test(check_soup_of_programs
        Python3::Interpreter "${rooftree_checks_dir}/check_soup.py" ${ARGN})
endfunction()

# Security requirement R-66, read from the programs as built.
function(rooftree_add_network_check)
    find_program(ROOFTREE_READELF readelf)
    if(NOT ROOFTREE_READELF)
        return()
    endif()
    add_executable(talkative "${rooftree_checks_dir}/talkative.cpp")
    set(check Python3::Interpreter "${rooftree_checks_dir}/check_network.py")
    rooftree_add_fast_test(check_network_of_programs ${check} ${ARGN})
    rooftree_add_fast_test(check_network_of_programs_can_fail ${check} $<TARGET_FILE:talkative>)
    set_tests_properties(check_network_of_programs_can_fail PROPERTIES PASS_REGULAR_EXPRESSION "imports socket")
endfunction()

# Security requirement R-20, read from the station as built; the desktop has everything it must not have.
function(rooftree_add_station_check)
    find_program(ROOFTREE_NM nm)
    if(NOT ROOFTREE_NM)
        return()
    endif()
    set(check Python3::Interpreter "${rooftree_checks_dir}/check_station.py")
    rooftree_add_fast_test(check_station ${check} $<TARGET_FILE:rooftree-kiosk>)
    rooftree_add_fast_test(check_station_refuses_root ${check} --root $<TARGET_FILE:rooftree-kiosk>)
    rooftree_add_fast_test(check_station_can_fail ${check} $<TARGET_FILE:rooftree>)
    set_tests_properties(check_station_can_fail PROPERTIES PASS_REGULAR_EXPRESSION "holds what staff do")
endfunction()

if(Python3_Interpreter_FOUND)
    set(rooftree_programs $<TARGET_FILE:rooftree-cli>)
    if(ROOFTREE_UI)
        list(APPEND rooftree_programs $<TARGET_FILE:rooftree> $<TARGET_FILE:rooftree-kiosk>)
        rooftree_add_station_check()
    endif()
    rooftree_add_source_checks()
    rooftree_add_link_closure_proof()
    rooftree_add_hardening_check(${rooftree_programs})
    rooftree_add_network_check(${rooftree_programs})
    rooftree_add_soup_check(${rooftree_programs})
else()
    message(STATUS "No Python here: the fast checks are left out. './dev test' installs it.")
endif()
