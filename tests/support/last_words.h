// A program of tests that dies says where: its log is often all there is of it.
#pragma once

namespace espalier::test {

// The calls that led to an abort or a crash go to standard error, then the program ends as it would have.
void sayWhereItDies();

} // namespace espalier::test
