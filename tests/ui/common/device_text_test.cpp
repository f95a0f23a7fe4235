// What a device wrote, on one line and unable to hide or reorder what stands beside it.
#include "tests/support/test.h"
#include "ui/common/device_text.h"

using namespace espalier::ui;

class DeviceTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void controlCharactersBecomeSigns()
    {
        QCOMPARE(visibleText(QStringLiteral("a\tb\nc") + QChar(u'\0')), QStringLiteral("a␉b␊c␀"));
        QVERIFY(!visibleText(QStringLiteral("a\u202Eb\u2066c\u2028d")).contains(QChar(0x202E)));
    }
    void whatIsTooLongIsCutBetweenCharacters()
    {
        QCOMPARE(visibleText(QStringLiteral("abcdef"), 3), QStringLiteral("abc…"));
        QCOMPARE(visibleText(QStringLiteral("ab😀cd"), 3), QStringLiteral("ab…"));
        QCOMPARE(visibleText(QStringLiteral("ab😀cd"), 4), QStringLiteral("ab😀…"));
        QCOMPARE(visibleText(QStringLiteral("😀"), 0), QStringLiteral("…"));
    }
};

ESPALIER_TEST(DeviceTextTest);
#include "device_text_test.moc"
