// Looking at a secret: asked why, shown for a minute, taken out of the clipboard again.
#include "base/error_kind.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/seen.h"
#include "ui/common/app_style.h"
#include "ui/common/fact_grid.h"
#include "ui/vault/kept_secret.h"
#include "ui/vault/reveal_sheet.h"
#include "ui/vault/secret_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;

namespace {

const QString shownKey = QStringLiteral("M3QX-7TPL-9WKD-2NHC-R8VB-5YFJ");

KeptSecret aKey()
{
    KeptSecret secret;
    secret.id = 31;
    secret.kind = QStringLiteral("filevault-key");
    secret.device = 2;
    secret.deviceName = QStringLiteral("MF-MBP-014");
    secret.serial = QStringLiteral("K9QW4T7XHN");
    secret.at = test::officeNow - 1000;
    secret.state = QStringLiteral("current");
    secret.sealing = QStringLiteral("server");
    secret.canRotate = true;
    return secret;
}

struct RevealWindow {
    RevealWindow()
    {
        window.resize(1200, 800);
        window.show();
    }
    void open(const KeptSecret& secret = aKey())
    {
        sheet = new RevealSheet(control, clock, secret, &window);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QLineEdit* line(const char* name) const { return window.findChild<QLineEdit*>(QLatin1String(name)); }
    [[nodiscard]] Button* named(const char* name) const { return window.findChild<Button*>(QLatin1String(name)); }
    [[nodiscard]] SecretField* field() const { return window.findChild<SecretField*>(); }
    void revealBecause(const char* reason)
    {
        line("reason")->setText(QString::fromUtf8(reason));
        QTest::mouseClick(named("reveal"), Qt::LeftButton);
    }
    // Shown in full, to eyes and assistive tools alike.
    [[nodiscard]] bool isShown() const { return field()->isVisible() && field()->isShown(); }
    [[nodiscard]] bool tellsTheSecret() const
    {
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->accessibleName().contains(shownKey)) {
                return true;
            }
        }
        return test::saysIn(window, shownKey);
    }

    FakeControl control;
    ManualClock clock{test::officeNow};
    QWidget window;
    RevealSheet* sheet = nullptr;
};

} // namespace

class RevealTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void nothingIsShownWithoutAReason()
    {
        RevealWindow reveal;
        reveal.open();
        QVERIFY(!reveal.named("reveal")->isEnabled());
        reveal.line("reason")->setText(QStringLiteral("   "));
        QVERIFY(!reveal.named("reveal")->isEnabled());
        QTest::keyClick(reveal.line("reason"), Qt::Key_Return);
        QVERIFY(reveal.control.calls(QStringLiteral("vault.reveal")).isEmpty());
        reveal.revealBecause("Locked out");
        QTRY_VERIFY(reveal.isShown());
        const auto calls = reveal.control.calls(QStringLiteral("vault.reveal"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().arguments.value(QStringLiteral("id")).toInt(), 31);
        QCOMPARE(calls.first().arguments.value(QStringLiteral("reason")).toString(), QStringLiteral("Locked out"));
    }

    // Where the keychain opens the folder nobody has a passphrase to type.
    void theFoldersPassphraseIsAskedForOnlyWhereItIsWanted()
    {
        RevealWindow reveal;
        reveal.control.answer(QStringLiteral("vault.reveal"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
            if (arguments.value(QStringLiteral("passphrase")).toString() != QLatin1String("open sesame")) {
                return fail(ErrorCode::Refused, QLatin1String("wrong-folder-passphrase"),
                            QStringLiteral("the passphrase is not that of this folder"));
            }
            return QJsonObject{{QStringLiteral("secret"), shownKey}};
        });
        reveal.open();
        QVERIFY(!reveal.line("passphrase")->isVisible());
        reveal.revealBecause("Locked out");
        QTRY_VERIFY(reveal.line("passphrase")->isVisible());
        QVERIFY(!reveal.named("reveal")->isEnabled());
        QTest::keyClicks(reveal.line("passphrase"), QStringLiteral("wrong"));
        QTest::keyClick(reveal.line("passphrase"), Qt::Key_Return);
        QTRY_VERIFY(test::saysIn(reveal.window, QStringLiteral("The secret was not shown.")));
        QCOMPARE(reveal.line("passphrase")->text(), QString());
        QTest::keyClicks(reveal.line("passphrase"), QStringLiteral("open sesame"));
        QTest::keyClick(reveal.line("passphrase"), Qt::Key_Return);
        QTRY_VERIFY(reveal.isShown());
    }

    void anOperatorTypesTheirPassphrase()
    {
        RevealWindow reveal;
        reveal.control.answer(QStringLiteral("operator.session"),
                              QJsonObject{{QStringLiteral("state"), QStringLiteral("in")}});
        reveal.open();
        QTRY_VERIFY(reveal.line("passphrase")->isVisible());
        QCOMPARE(reveal.line("passphrase")->echoMode(), QLineEdit::Password);
        reveal.line("reason")->setText(QStringLiteral("Locked out"));
        QVERIFY(!reveal.named("reveal")->isEnabled());
        QTest::keyClicks(reveal.line("passphrase"), QStringLiteral("anna's passphrase"));
        QTest::mouseClick(reveal.named("reveal"), Qt::LeftButton);
        QTRY_VERIFY(reveal.isShown());
        QCOMPARE(reveal.line("passphrase")->text(), QString()); // it isn't kept
    }

    void whoMayNotLookIsToldWhatToDo()
    {
        RevealWindow reveal;
        reveal.control.answer(QStringLiteral("vault.reveal"), [](const QJsonObject&) -> Result<QJsonValue> {
            return fail(ErrorCode::Refused, QLatin1String("not-entitled"), QStringLiteral("not let into the vault"));
        });
        reveal.open();
        reveal.revealBecause("Locked out");
        QTRY_VERIFY(test::saysIn(reveal.window, QStringLiteral("Ask an admin to let you in")));
        QVERIFY(!reveal.tellsTheSecret());
    }

    void afterAMinuteItIsHidden()
    {
        RevealWindow reveal;
        reveal.open();
        reveal.revealBecause("Locked out");
        QTRY_VERIFY(reveal.isShown());
        QVERIFY(reveal.tellsTheSecret());
        const auto facts = reveal.window.findChildren<FactGrid*>();
        QVERIFY(std::any_of(facts.begin(), facts.end(), [](const FactGrid* grid) { // whose it is
            return grid->isVisible() && grid->facts().constFirst().value == QStringLiteral("MF-MBP-014");
        }));
        reveal.clock.advance(59'000);
        QTRY_VERIFY(test::saysIn(reveal.window, QStringLiteral("hidden again in 1 ")));
        QVERIFY(reveal.isShown());
        reveal.clock.jumpTo(0); // setting the clock back gains nothing
        reveal.clock.advance(1'000);
        QTRY_VERIFY(!reveal.isShown());
        QVERIFY(!reveal.tellsTheSecret());
        QVERIFY(reveal.named("reveal")->isVisible()); // and can be shown once more
    }

    // As when the window is locked.
    void aSheetThatIsPutAwayComesBackWithoutIt()
    {
        RevealWindow reveal;
        reveal.open();
        reveal.revealBecause("Locked out");
        QTRY_VERIFY(reveal.isShown());
        reveal.sheet->hide();
        reveal.sheet->show();
        QVERIFY(!reveal.isShown());
        QVERIFY(!reveal.tellsTheSecret());
        QVERIFY(reveal.named("reveal")->isVisible());
    }

    void itCanBeMaskedMeanwhile()
    {
        RevealWindow reveal;
        reveal.open();
        reveal.revealBecause("Locked out");
        QTRY_VERIFY(reveal.isShown());
        QTest::mouseClick(reveal.named("showSecret"), Qt::LeftButton);
        QVERIFY(!reveal.isShown());
        QVERIFY(!reveal.tellsTheSecret());
        QTest::mouseClick(reveal.named("showSecret"), Qt::LeftButton);
        QVERIFY(reveal.isShown());
    }

    void theClipboardIsEmptiedAfterHalfAMinute()
    {
        RevealWindow reveal;
        reveal.open();
        reveal.revealBecause("Locked out");
        QTRY_VERIFY(reveal.isShown());
        QTest::mouseClick(reveal.named("copySecret"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), shownKey);
        QTRY_VERIFY(test::saysIn(reveal.window, QStringLiteral("out of the clipboard in 30 ")));
        reveal.clock.advance(29'000);
        QTRY_VERIFY(test::saysIn(reveal.window, QStringLiteral("out of the clipboard in 1 ")));
        QCOMPARE(QGuiApplication::clipboard()->text(), shownKey);
        reveal.clock.advance(1'000);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void alsoWhenTheSheetIsClosedByThen()
    {
        RevealWindow reveal;
        reveal.open();
        reveal.revealBecause("Locked out");
        QTRY_VERIFY(reveal.isShown());
        reveal.field()->setFocus();
        QTest::keyClick(reveal.field(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), shownKey);
        reveal.sheet->dismiss();
        QTRY_VERIFY(reveal.window.findChild<RevealSheet*>() == nullptr);
        reveal.clock.advance(30'000);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void andWhenTheWindowGoes()
    {
        {
            RevealWindow reveal;
            reveal.open();
            reveal.revealBecause("Locked out");
            QTRY_VERIFY(reveal.isShown());
            QTest::mouseClick(reveal.named("copySecret"), Qt::LeftButton);
            QCOMPARE(QGuiApplication::clipboard()->text(), shownKey);
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void whatWasCopiedSinceStays()
    {
        RevealWindow reveal;
        reveal.open();
        reveal.revealBecause("Locked out");
        QTRY_VERIFY(reveal.isShown());
        QTest::mouseClick(reveal.named("copySecret"), Qt::LeftButton);
        QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
        reveal.clock.advance(31'000);
        QTRY_VERIFY(test::saysIn(reveal.window, QStringLiteral("out of the clipboard again")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
    }

    void bytesAreShownInBase64()
    {
        RevealWindow reveal;
        reveal.control.answer(QStringLiteral("vault.reveal"),
                              QJsonObject{{QStringLiteral("secret"), QJsonValue()},
                                          {QStringLiteral("secret_base64"), QStringLiteral("AAECAwQ=")}});
        reveal.open();
        reveal.revealBecause("Locked out");
        QTRY_VERIFY(reveal.isShown());
        QVERIFY(test::saysIn(reveal.window, QStringLiteral("base64")));
    }

    void aNewOneIsOrderedFromHere()
    {
        RevealWindow reveal;
        reveal.control.answer(QStringLiteral("command.send"),
                              QJsonObject{{QStringLiteral("uuid"), QStringLiteral("N")}});
        reveal.open();
        QTest::mouseClick(reveal.named("replaceSecret"), Qt::LeftButton);
        QTRY_VERIFY(test::saysIn(reveal.window, QStringLiteral("A new one is ordered.")));
        const auto calls = reveal.control.calls(QStringLiteral("command.send"));
        QCOMPARE(calls.first().arguments.value(QStringLiteral("request_type")).toString(),
                 QStringLiteral("RotateFileVaultKey"));
        QVERIFY(!reveal.named("replaceSecret")->isEnabled()); // not twice
    }

    void whatCantBeReplacedOffersNothing()
    {
        RevealWindow reveal;
        KeptSecret gone = aKey();
        gone.isDeviceDeleted = true;
        reveal.open(gone);
        QVERIFY(!reveal.named("replaceSecret")->isVisible());
    }
};

ESPALIER_TEST(RevealTest);
#include "reveal_test.moc"
