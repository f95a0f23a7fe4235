# Everything Espalier is built with comes from Debian packages; see installer/packages.sh.
set(_qt Core Network Sql)
if(NOT ESPALIER_HEADLESS)
  list(APPEND _qt Gui Widgets Svg)
endif()
if(ESPALIER_TESTS)
  list(APPEND _qt Test)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${_qt} LinguistTools)
find_package(OpenSSL 3.0 REQUIRED)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(SQLite3 REQUIRED) # that of the system, as in Qt's driver
find_package(pugixml REQUIRED)
find_package(tl-expected REQUIRED)
find_package(yaml-cpp REQUIRED)
pkg_check_modules(plist REQUIRED IMPORTED_TARGET libplist-2.0)
pkg_check_modules(nghttp2 REQUIRED IMPORTED_TARGET libnghttp2)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
# Boost 1.74, Debian's default, does not compile as C++20; 1.81 lives beside it.
find_package(Boost 1.81 REQUIRED)
if(NOT ESPALIER_HEADLESS)
  find_path(ESPALIER_DTL dtl/dtl.hpp REQUIRED) # headers only
endif()

add_library(espalier_options INTERFACE)
target_compile_features(espalier_options INTERFACE cxx_std_20)
target_compile_definitions(espalier_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 ESPALIER_VERSION="${PROJECT_VERSION}"
  OPENSSL_API_COMPAT=30000 OPENSSL_NO_DEPRECATED)
target_compile_options(espalier_options INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${ESPALIER_WERROR}>:-Werror>)
# Joined files see each other's names: what a variable hides of a neighbour is no mistake, and a type with members of a
# type of the file's own isn't in a header.
if(NOT ESPALIER_UNITY)
  target_compile_options(espalier_options INTERFACE -Wshadow)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(espalier_options INTERFACE -Wshadow=local -Wno-subobject-linkage)
endif()
target_link_libraries(espalier_options INTERFACE tl::expected)
if(ESPALIER_SANITIZE)
  list(JOIN ESPALIER_SANITIZE "," _sanitize)
  target_compile_options(espalier_options INTERFACE -fsanitize=${_sanitize} -fno-omit-frame-pointer -g1)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 sees uninitialized std::variant members in instrumented code where there are none.
    target_compile_options(espalier_options INTERFACE -Wno-maybe-uninitialized)
  endif()
  target_link_options(espalier_options INTERFACE -fsanitize=${_sanitize})
endif()
find_program(ESPALIER_MOLD ld.mold)
if(ESPALIER_MOLD AND NOT ESPALIER_SANITIZE)
  target_link_options(espalier_options INTERFACE -fuse-ld=mold)
endif()
find_program(ESPALIER_CCACHE ccache)
if(ESPALIER_CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER ${ESPALIER_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${ESPALIER_CCACHE})
endif()
