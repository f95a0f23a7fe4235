# espalier_compile_quickly(TARGET) takes a third less time to compile, for code that waits for others: for people, for
# Qt's painting, for the server's answers. What is measured (tests/benchmark) is measured so.
function(espalier_compile_quickly target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
endfunction()

# espalier_folder(NAME [INCLUDES folder…] [SEES folder…] [LINKS target…])
#
# A folder is a library is a namespace. INCLUDES names every other folder whose headers this one may
# include; exactly those are linked, and the list is written to build/folders.txt, which
# tests/architecture reads to check each #include. SEES names folders of which only an interface is
# included: whoever links this library brings the implementation. LINKS names outside libraries.
set_property(GLOBAL PROPERTY ESPALIER_FOLDERS "")
include(EspalierUnity)

function(espalier_folder name)
  cmake_parse_arguments(ARG "" "" "INCLUDES;SEES;LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  string(REPLACE "/" "_" target espalier_${name})
  add_library(${target} STATIC ${sources})
  set_target_properties(${target} PROPERTIES AUTOMOC ON LINKER_LANGUAGE CXX)
  espalier_join(${target} ${sources})
  if("Qt6::Widgets" IN_LIST ARG_LINKS)
    espalier_precompile(${target} widgets)
  else()
    espalier_precompile(${target} core)
  endif()
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC espalier_options Qt6::Core ${ARG_LINKS})
  foreach(folder ${ARG_INCLUDES})
    string(REPLACE "/" "_" dependency espalier_${folder})
    target_link_libraries(${target} PUBLIC ${dependency})
  endforeach()
  file(RELATIVE_PATH path ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  string(REPLACE ";" " " includes "${ARG_INCLUDES};${ARG_SEES}")
  set_property(GLOBAL APPEND PROPERTY ESPALIER_FOLDERS "${path}: ${includes}")
endfunction()

# espalier_test(NAME [LINKS target…] [GUI] [APART]) builds every .cpp of the current folder into one program (APART: each
# compiled for itself) and registers it with ctest. Classes announce themselves with ESPALIER_TEST (tests/support/test.h).
function(espalier_test name)
  cmake_parse_arguments(ARG "GUI;APART" "" "LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  set(target test_${name})
  add_executable(${target} ${sources})
  set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests
    ENABLE_EXPORTS ON) # names for the calls that led to a crash (tests/support/last_words.h)
  if(NOT ARG_APART)
    espalier_join(${target} ${sources})
  endif()
  target_compile_definitions(${target} PRIVATE
    TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" SOURCE_ROOT="${CMAKE_SOURCE_DIR}" BINARY_ROOT="${CMAKE_BINARY_DIR}")
  target_link_libraries(${target} PRIVATE espalier_test_support ${ARG_LINKS} Qt6::Test)
  if(ARG_GUI)
    espalier_precompile(${target} widgets)
    target_link_libraries(${target} PRIVATE espalier_test_main_gui)
  else()
    espalier_precompile(${target} core)
    target_link_libraries(${target} PRIVATE espalier_test_main)
  endif()
  espalier_compile_quickly(${target})
  add_test(NAME ${name} COMMAND ${target})
  # die_after_fork: tests that kill a process of theirs fork it, and it may have threads of its own.
  set_tests_properties(${name} PROPERTIES TIMEOUT 900 ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;ASAN_OPTIONS=abort_on_error=1:detect_leaks=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/tsan.supp:die_after_fork=0")
endfunction()

function(espalier_write_folders)
  get_property(folders GLOBAL PROPERTY ESPALIER_FOLDERS)
  string(REPLACE ";" "\n" text "${folders}")
  file(WRITE ${CMAKE_BINARY_DIR}/folders.txt "${text}\n")
endfunction()
