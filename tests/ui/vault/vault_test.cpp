// The list of what the vault keeps.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/seen.h"
#include "ui/common/app_style.h"
#include "ui/common/table_view.h"
#include "ui/vault/kept_secret.h"
#include "ui/vault/reveal_sheet.h"
#include "ui/vault/secret_list.h"
#include "ui/vault/vault_sheet.h"

#include <QJsonArray>
#include <QLineEdit>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;

namespace {

struct VaultWindow {
    VaultWindow()
    {
        window.resize(1200, 800);
        window.show();
        sheet = new VaultSheet(control, clock, &window);
    }
    [[nodiscard]] TableView* table() const { return window.findChild<SecretList*>()->findChild<TableView*>(); }
    [[nodiscard]] QStringList column(int number) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            texts << table()->model()->index(row, number).data().toString();
        }
        return texts;
    }
    [[nodiscard]] QString secondOf(int row, int number) const
    {
        constexpr int secondLine = Qt::UserRole + 1;
        return table()->model()->index(row, number).data(secondLine).toString();
    }

    FakeControl control;
    ManualClock clock{test::officeNow};
    QWidget window;
    VaultSheet* sheet = nullptr;
};

} // namespace

class VaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void everythingIsListedAlsoOfDeletedDevices()
    {
        VaultWindow vault;
        QTRY_COMPARE(vault.table()->model()->rowCount(), 6);
        QCOMPARE(vault.column(0).first(), QStringLiteral("FileVault recovery key"));
        QCOMPARE(vault.column(1).last(), QStringLiteral("Lent MacBook"));
        QVERIFY(vault.secondOf(5, 1).startsWith(QStringLiteral("Deleted")));
        QVERIFY(vault.secondOf(1, 0).contains(QStringLiteral("Mira"))); // who looked
    }

    void theFilterFindsByDeviceSerialAndKind()
    {
        VaultWindow vault;
        QTRY_COMPARE(vault.table()->model()->rowCount(), 6);
        auto* filter = vault.window.findChild<QLineEdit*>(QStringLiteral("vaultFilter"));
        filter->setText(QStringLiteral("lent"));
        QCOMPARE(vault.column(1), QStringList{QStringLiteral("Lent MacBook")});
        filter->setText(QStringLiteral("DX7KQ2"));
        QCOMPARE(vault.table()->model()->rowCount(), 1);
        filter->setText(QStringLiteral("recovery"));
        QCOMPARE(vault.table()->model()->rowCount(), 3);
        filter->setText(QStringLiteral("no such thing"));
        QVERIFY(test::saysIn(vault.window, QStringLiteral("Nothing matches")));
    }

    void enterOpensTheSheetThatReveals()
    {
        VaultWindow vault;
        QTRY_COMPARE(vault.table()->model()->rowCount(), 6);
        vault.table()->selectRow(0);
        QTest::keyClick(vault.table(), Qt::Key_Return);
        QTRY_VERIFY(vault.window.findChild<RevealSheet*>() != nullptr);
    }

    void onlyWhatCountsCanBeReplaced()
    {
        VaultWindow vault;
        QTRY_COMPARE(vault.table()->model()->rowCount(), 6);
        const auto offers = [&vault](int row) {
            vault.table()->selectRow(row);
            return test::buttonIn(*vault.sheet, QStringLiteral("Replace")) != nullptr;
        };
        QVERIFY(offers(0));  // the current FileVault key
        QVERIFY(!offers(1)); // the one before it
        QVERIFY(offers(2));  // recovery lock
        QVERIFY(!offers(3)); // a token: nobody can order another
        QVERIFY(!offers(5)); // of a device that is gone
    }

    void newSecretsAppearByThemselves()
    {
        VaultWindow vault;
        QTRY_COMPARE(vault.table()->model()->rowCount(), 6);
        vault.control.answer(QStringLiteral("vault.list"), QJsonArray());
        vault.control.touch(QStringLiteral("vault"));
        QTRY_VERIFY(test::saysIn(vault.window, QStringLiteral("No secrets yet")));
    }

    void whatCantBeListedSaysSo()
    {
        VaultWindow vault;
        QTRY_COMPARE(vault.table()->model()->rowCount(), 6);
        vault.control.refuse(QStringLiteral("vault.list"), ErrorCode::Unavailable, QStringLiteral("gone"));
        vault.control.touch(QStringLiteral("vault"));
        QTRY_VERIFY(test::saysIn(vault.window, QStringLiteral("The vault can’t be shown.")));
    }

    void textOfDevicesIsPlain()
    {
        VaultWindow vault;
        const QString evil = QStringLiteral("<b>x</b>\u202Egnp\n") + QString(10'000, u'y');
        vault.control.answer(QStringLiteral("vault.list"),
                             QJsonArray{QJsonObject{{QStringLiteral("id"), 1},
                                                    {QStringLiteral("kind"), evil},
                                                    {QStringLiteral("device_name"), evil},
                                                    {QStringLiteral("serial"), evil},
                                                    {QStringLiteral("state"), QStringLiteral("current")},
                                                    {QStringLiteral("at"), 1}}});
        vault.control.touch(QStringLiteral("vault"));
        QTRY_COMPARE(vault.table()->model()->rowCount(), 1);
        for (const QString& shown : {vault.column(0).first(), vault.column(1).first(), vault.secondOf(0, 1)}) {
            QVERIFY(!shown.contains(QChar(0x202E)) && !shown.contains(u'\n'));
            QVERIFY(shown.size() < 1000);
        }
    }

    void everyKindHasAName_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"pin", "unlock-token", "bootstrap-token", "filevault-key", "recovery-lock",
                                 "firmware-password", "admin-password", "bypass-code", "bypass-code-server"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }
    void everyKindHasAName()
    {
        QFETCH(QString, kind);
        QVERIFY(secretWords(kind) != kind);
        QVERIFY(!secretPurpose(kind).isEmpty());
    }
};

ESPALIER_TEST(VaultTest);
#include "vault_test.moc"
