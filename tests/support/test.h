// QtTest with several classes per program: ESPALIER_TEST(ClassName) at the end of each test file.
#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace espalier::test {

using Factory = std::function<std::unique_ptr<QObject>()>;
std::vector<Factory>& factories();

struct Registration {
    explicit Registration(Factory factory) { factories().push_back(std::move(factory)); }
};

int runAll(int argc, char** argv);

} // namespace espalier::test

#define ESPALIER_TEST(Class)                                         \
    static const ::espalier::test::Registration registration##Class( \
        [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); })
