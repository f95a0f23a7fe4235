#include "tests/support/test.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    return espalier::test::runAll(argc, argv);
}
