#include "tests/support/test.h"

namespace espalier::test {

std::vector<Factory>& factories()
{
    static std::vector<Factory> all;
    return all;
}

int runAll(int argc, char** argv)
{
    int failures = 0;
    for (const auto& factory : factories()) {
        const auto object = factory();
        failures += QTest::qExec(object.get(), argc, argv);
    }
    return failures > 0 ? 1 : 0;
}

} // namespace espalier::test
