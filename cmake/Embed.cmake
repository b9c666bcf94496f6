# SPDX-License-Identifier: GPL-3.0-or-later
# Puts data files into a library without Qt's resource system, which a static library would drop.
#   rooftree_embed(rooftree_resources "${dir}" files...)
# Each file becomes a byte array, found at run time by its path below `dir`.
function(rooftree_embed target dir)
    set(out "${CMAKE_CURRENT_BINARY_DIR}/embedded_files.cpp")
    set(list_file "${CMAKE_CURRENT_BINARY_DIR}/embedded_files.txt")
    string(REPLACE ";" "\n" lines "${ARGN}")
    file(CONFIGURE OUTPUT "${list_file}" CONTENT "${lines}\n" @ONLY)
    add_custom_command(OUTPUT "${out}"
        COMMAND ${CMAKE_COMMAND} -DDIR=${dir} -DLIST=${list_file} -DOUT=${out}
                -P "${PROJECT_SOURCE_DIR}/cmake/EmbedFiles.cmake"
        DEPENDS ${ARGN} "${list_file}" "${PROJECT_SOURCE_DIR}/cmake/EmbedFiles.cmake"
        VERBATIM)
    target_sources(${target} PRIVATE "${out}")
endfunction()
