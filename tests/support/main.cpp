#include "tests/support/test.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return espalier::test::runAll(argc, argv);
}
