// Refusals that programs tell apart, and the one rule for passphrases.
#include "base/error_kind.h"
#include "base/passphrase.h"
#include "tests/support/test.h"

using namespace espalier;

namespace {
constexpr QLatin1String locked("is-locked");
}

class ErrorKindTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKindSurvivesContextAndIsNotShown()
    {
        const Error error = fail(ErrorCode::Refused, locked, QStringLiteral("it is locked")).value();
        const Error outer = error.within(QStringLiteral("the door"));
        QVERIFY(outer.code == ErrorCode::Refused);
        QVERIFY(isOfKind(outer, locked));
        QCOMPARE(withoutKind(outer.what), QStringLiteral("the door: it is locked"));
    }

    void onlyOneWordAtTheEndIsAKind_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"", "it is locked", "[is-locked]", "it [is-locked] here", "a file [Is Locked]",
                                 "an empty one []", "the list [1, 2]", "it is locked[is-locked]"}) {
            QTest::newRow(what) << QString::fromLatin1(what);
        }
    }
    void onlyOneWordAtTheEndIsAKind()
    {
        QFETCH(QString, what);
        QCOMPARE(kindOf(what), QString());
        QCOMPARE(withoutKind(what), what);
    }

    void aPassphraseIsCountedInCharacters()
    {
        QVERIFY(!isLongEnough(QByteArray("ninechars")));
        QVERIFY(isLongEnough(QByteArray("ten chars!")));
        QVERIFY(!isLongEnough(QStringLiteral("äöüßä").toUtf8())); // ten bytes
        QVERIFY(isLongEnough(QStringLiteral("äöüßäöüßäö").toUtf8()));
        QVERIFY(!isLongEnough(QStringLiteral("🐎🐎🐎🐎🐎").toUtf8())); // ten units of UTF-16
        QVERIFY(!isLongEnough(QByteArray()));
    }
};

ESPALIER_TEST(ErrorKindTest);
#include "error_kind_test.moc"
