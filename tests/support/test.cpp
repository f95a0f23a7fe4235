#include "tests/support/test.h"

#include "tests/support/last_words.h"

#include <algorithm>
#include <string>

namespace espalier::test {

std::vector<Factory>& factories()
{
    static std::vector<Factory> all;
    return all;
}

int runAll(int argc, char** argv)
{
    sayWhereItDies();
    // Qt Test's own handler comes back to the crash again and again: a crash is to end the program at once.
    std::vector<char*> arguments(argv, argv + argc);
    std::string noHandler = "-nocrashhandler";
    arguments.push_back(noHandler.data());
    // A class named first is run alone: test_server BackupsTest [function].
    std::string chosen;
    if (arguments.size() > 2 && std::any_of(factories().begin(), factories().end(), [&](const Factory& factory) {
            return factory()->metaObject()->className() == std::string(arguments[1]);
        })) {
        chosen = arguments[1];
        arguments.erase(arguments.begin() + 1);
    }
    int failures = 0;
    for (const auto& factory : factories()) {
        const auto object = factory();
        if (!chosen.empty() && object->metaObject()->className() != chosen) {
            continue;
        }
        failures += QTest::qExec(object.get(), static_cast<int>(arguments.size()), arguments.data());
        // Qt Test's aborts the program at a message outside of a class, and a class may have put it back.
        qInstallMessageHandler(nullptr);
    }
    return failures > 0 ? 1 : 0;
}

} // namespace espalier::test
