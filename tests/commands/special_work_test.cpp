// What a command does beside being sent, and what its answer is kept as.
#include "commands/device_secrets.h"
#include "commands/made_secrets.h"
#include "crypto/cms.h"
#include "crypto/pbkdf2.h"
#include "store/settings.h"
#include "tests/commands/desk.h"

#include <QRegularExpression>

using namespace espalier;
using namespace espalier::commands;
using test::Desk;
using test::request;

class SpecialWorkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMacIsLockedWithAPinThatIsKeptBeforeItIsSent()
    {
        Desk desk;
        desk.add(request("DeviceLock"), "L");
        QCOMPARE(desk.states(), QStringList{QStringLiteral("pending")});
        const QString pin = desk.next().text(u"PIN");
        QVERIFY2(QRegularExpression(QStringLiteral("\\A[0-9]{6}\\z")).match(pin).hasMatch(), qPrintable(pin));
        QCOMPARE(desk.next().text(u"PIN"), pin); // sent again: the same
        desk.answer("DeviceLock", "L", {});
        QCOMPARE(desk.current(pinSecret), pin);
    }

    void everyPinStays()
    {
        Desk desk;
        desk.add(request("DeviceLock").set(QStringLiteral("PIN"), "111111"), "L1");
        desk.answer("DeviceLock", "L1", {});
        desk.add(request("DeviceLock").set(QStringLiteral("PIN"), "222222"), "L2");
        desk.answer("DeviceLock", "L2", {}, mdm::ResultStatus::Error);
        QCOMPARE(desk.states(), QStringList({QStringLiteral("void"), QStringLiteral("current")}));
        QCOMPARE(desk.current(pinSecret), QStringLiteral("111111"));
    }

    void aPinOfAMacHasSixDigits()
    {
        Desk desk;
        for (const char* pin : {"12345", "1234567", "12345a"}) {
            QVERIFY(desk.tryAdd(request("DeviceLock").set(QStringLiteral("PIN"), pin), pin).error().code ==
                    ErrorCode::InvalidInput);
        }
    }

    void onlyAMacThatNeedsOneIsErasedWithAPin()
    {
        Desk phone("iphone");
        phone.add(request("EraseDevice"), "E");
        QVERIFY(!phone.next().contains(u"PIN"));
        QCOMPARE(phone.tryAdd(request("EraseDevice").set(QStringLiteral("PIN"), "123456"), "P").error().what,
                 QStringLiteral("only a Mac has a PIN: leave it out, and where a Mac needs one it is made here "
                                "[pin-without-mac]"));
        Desk mac;
        mac.answer("DeviceInformation", "I",
                   plist::Dict().set(QStringLiteral("QueryResponses"),
                                     plist::Dict().set(QStringLiteral("PINRequiredForEraseDevice"), false)));
        mac.add(request("EraseDevice"), "E");
        QVERIFY(!mac.next().contains(u"PIN"));
    }

    void aRecoveryLockCountsOnceTheMacHasSaidSo()
    {
        Desk desk;
        desk.add(request("SetRecoveryLock"), "R1");
        const auto first = desk.next();
        QVERIFY(!first.contains(u"CurrentPassword"));
        const QString password = first.text(u"NewPassword");
        QVERIFY(password.size() >= 20);
        QCOMPARE(desk.current(recoveryLockSecret), QString());
        desk.answer("SetRecoveryLock", "R1", {});
        QCOMPARE(desk.current(recoveryLockSecret), password);

        desk.add(request("SetRecoveryLock"), "R2");
        const auto second = desk.next();
        QCOMPARE(second.text(u"CurrentPassword"), password);
        QVERIFY(second.text(u"NewPassword") != password);
        desk.answer("SetRecoveryLock", "R2", {}, mdm::ResultStatus::Error);
        QCOMPARE(desk.current(recoveryLockSecret), password);
    }

    void whatIsInDoubtIsVerified()
    {
        Desk desk;
        desk.add(request("SetRecoveryLock"), "R1");
        desk.next();
        desk.answer("SetRecoveryLock", "R1", {});
        const QString before = desk.current(recoveryLockSecret);
        desk.add(request("SetRecoveryLock"), "R2");
        const QString doubted = desk.next().text(u"NewPassword");
        desk.write([](store::Transaction& tx) -> Result<> { // no answer ever came
            (void)TRY(tx.run("UPDATE delivery SET state = 'unconfirmed' WHERE state = 'sent'"));
            return {};
        });
        desk.add(request("VerifyRecoveryLock"), "V");
        QCOMPARE(desk.next().text(u"Password"), doubted);
        QCOMPARE(desk.current(recoveryLockSecret), before); // both are there
        desk.answer("VerifyRecoveryLock", "V", plist::Dict().set(QStringLiteral("PasswordVerified"), true));
        QCOMPARE(desk.current(recoveryLockSecret), doubted);
    }

    void anEmptyPasswordTakesTheLockAway()
    {
        Desk desk;
        desk.add(request("SetRecoveryLock"), "R1");
        desk.next();
        desk.answer("SetRecoveryLock", "R1", {});
        const auto clear = request("SetRecoveryLock").set(QStringLiteral("NewPassword"), "");
        desk.add(clear, "R2");
        QCOMPARE(desk.next().text(u"NewPassword"), QString());
        desk.answer("SetRecoveryLock", "R2", {}, mdm::ResultStatus::Acknowledged, clear);
        QCOMPARE(desk.current(recoveryLockSecret), QString());
        QCOMPARE(desk.states(), QStringList{QStringLiteral("former")});
    }

    void aFirmwarePasswordIsChangedAsItsAnswerSays()
    {
        Desk desk;
        desk.add(request("SetFirmwarePassword"), "F1");
        desk.next();
        desk.answer("SetFirmwarePassword", "F1",
                    plist::Dict().set(QStringLiteral("SetFirmwarePassword"),
                                      plist::Dict().set(QStringLiteral("PasswordChanged"), false)));
        QCOMPARE(desk.current(firmwareSecret), QString());
        QCOMPARE(desk.states(), QStringList{QStringLiteral("void")});
    }

    void withoutAPasswordThereIsNothingToVerify()
    {
        Desk desk;
        desk.add(request("VerifyFirmwarePassword"), "V");
        QVERIFY(desk.next().isEmpty());
        QCOMPARE(desk.deliveryState("V"), QStringLiteral("cancelled"));
    }

    void anAdministratorGetsAPasswordAsItsHash()
    {
        Desk desk;
        QVERIFY(desk.tryAdd(request("SetAutoAdminPassword"), "A0").error().code == ErrorCode::Conflict);
        plist::Array accounts;
        accounts.emplace_back(plist::Dict().set(QStringLiteral("GUID"), "G-1"));
        desk.answer("DeviceInformation", "I",
                    plist::Dict().set(QStringLiteral("QueryResponses"),
                                      plist::Dict().set(QStringLiteral("AutoSetupAdminAccounts"), accounts)));
        desk.add(request("SetAutoAdminPassword"), "A1");
        const auto sent = desk.next();
        QCOMPARE(sent.text(u"GUID"), QStringLiteral("G-1"));
        QCOMPARE(desk.next().data(u"passwordHash"), sent.data(u"passwordHash"));
        desk.answer("SetAutoAdminPassword", "A1", {});
        const QString password = desk.current(adminSecret);
        const auto hash = test::must(plist::readXmlDict(sent.data(u"passwordHash"), plist::Limits()));
        const auto* salted = hash.dict(u"SALTED-SHA512-PBKDF2");
        QVERIFY(salted != nullptr);
        QCOMPARE(salted->data(u"salt").size(), 32);
        QVERIFY(salted->integer(u"iterations") >= 20'000);
        QCOMPARE(salted->data(u"entropy"),
                 crypto::pbkdf2(crypto::Pbkdf2Hash::Sha512, SecretBytes(password.toUtf8()), salted->data(u"salt"),
                                static_cast<int>(salted->integer(u"iterations")), 128));

        const qint64 later = desk.clock.nowMs() + 1;
        QCOMPARE(desk.read([&](store::Connection& db) { return adminPasswordsDue(db, later, 10); }).size(), 1);
        QCOMPARE(desk.read([&](store::Connection& db) { return adminPasswordsDue(db, 1, 10); }).size(), 0);
    }

    void aBypassCodeStaysUntilAnotherOneComes()
    {
        Desk desk("iphone");
        const auto code = [](const char* text) {
            return plist::Dict().set(QStringLiteral("ActivationLockBypassCode"), text);
        };
        const auto due = [&] {
            return desk.read(
                [&](store::Connection& db) { return shouldAskBypassCode(db, DeviceId{1}, desk.clock.nowMs()); });
        };
        QVERIFY(due());
        desk.add(request("ActivationLockBypassCode"), "B1");
        QVERIFY(!due());
        desk.answer("ActivationLockBypassCode", "B1", code("AAAAA-1"));
        desk.answer("ActivationLockBypassCode", "B2", code(""));
        QCOMPARE(desk.current(bypassSecret), QStringLiteral("AAAAA-1"));
        desk.answer("ActivationLockBypassCode", "B3", code("BBBBB-2"));
        QCOMPARE(desk.current(bypassSecret), QStringLiteral("BBBBB-2"));
        QCOMPARE(desk.states(), QStringList({QStringLiteral("current"), QStringLiteral("former")}));
        desk.answer("ClearActivationLockBypassCode", "C", {});
        QCOMPARE(desk.current(bypassSecret), QString());
    }

    // commands.md §7, the vector of Apple's way of writing it.
    void aServerCodeIsWrittenAsAppleDoes()
    {
        const SecretBytes key(QByteArray::fromHex("1ea841db5edfafe6075b5ae0d845d254"));
        QCOMPARE(bypassCode(key).view().toByteArray(), QByteArray("3UM43-PUYVY-QYD1-UVCC-HEHJ-FKA4"));
        QCOMPARE(bypassEscrow(key), QByteArray("6ab40d5eabe7218ec04182f461005600c7e3426bddd82cdb405bde9a1e0014b5"));
    }

    void aLocationIsKeptAsTheDeviceTellsIt()
    {
        Desk desk("iphone");
        const auto place = [](double latitude) {
            return plist::Dict()
                .set(QStringLiteral("Latitude"), latitude)
                .set(QStringLiteral("Longitude"), 11.5)
                .set(QStringLiteral("HorizontalAccuracy"), 65.0)
                .set(QStringLiteral("Speed"), -1.0)
                .set(QStringLiteral("Timestamp"), "2001-01-31T12:00:00Z");
        };
        desk.add(request("DeviceLocation"), "W");
        desk.answer("DeviceLocation", "W", place(48.1));
        desk.answer("DeviceLocation", "X", place(4800)); // no place on earth
        const auto all = desk.read([](store::Connection& db) { return locationsOf(db, DeviceId{1}, 10); });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].latitude, 48.1);
        QCOMPARE(*all[0].accuracy, 65.0);
        QVERIFY(!all[0].speed);
        QCOMPARE(all[0].askedBy, QStringLiteral("anna"));
    }

    void aRecoveryKeyComesWithTheSecurityOfTheMac()
    {
        Desk desk;
        desk.openVault();
        const auto certificate = test::must(desk.fileVault->escrowCertificate());
        const QByteArray key("ABCD-EFGH-IJKL-MNOP-QRST-UVWX");
        const auto told = [](const QByteArray& enveloped) {
            return plist::Dict().set(QStringLiteral("SecurityInfo"),
                                     plist::Dict().set(QStringLiteral("FDE_PersonalRecoveryKeyCMS"), enveloped));
        };
        desk.answer("SecurityInfo", "S1", told(test::must(crypto::envelop(key, certificate))));
        QCOMPARE(desk.current(fileVaultSecret), QString::fromLatin1(key));
        desk.answer("SecurityInfo", "S2", told("rubbish"));
        desk.answer("SecurityInfo", "S3", told(test::must(crypto::envelop(key, certificate))));
        QCOMPARE(desk.states(), QStringList{QStringLiteral("current")});
    }

    void aRotatedKeyTakesThePlaceOfTheOldOneOnceItCanBeRead()
    {
        Desk desk;
        desk.openVault();
        desk.add(request("RotateFileVaultKey"), "R0");
        QVERIFY(desk.next().isEmpty()); // nothing to unlock it with
        const auto certificate = test::must(desk.fileVault->escrowCertificate());
        desk.answer(
            "SecurityInfo", "S",
            plist::Dict().set(QStringLiteral("SecurityInfo"),
                              plist::Dict().set(QStringLiteral("FDE_PersonalRecoveryKeyCMS"),
                                                test::must(crypto::envelop(QByteArray("OLD-KEY"), certificate)))));
        const auto reply = test::must(desk.fileVault->newReply());
        desk.add(request("RotateFileVaultKey"), "R1");
        desk.write([&](store::Transaction& tx) { return desk.fileVault->keepReply(tx, QStringLiteral("R1"), reply); });
        const auto sent = desk.next();
        QCOMPARE(sent.text(u"KeyType"), QStringLiteral("personal"));
        QCOMPARE(sent.dict(u"FileVaultUnlock")->text(u"Password"), QStringLiteral("OLD-KEY"));
        QCOMPARE(sent.data(u"ReplyEncryptionCertificate"), reply.certificate.der());
        desk.answer("RotateFileVaultKey", "R1",
                    plist::Dict().set(
                        QStringLiteral("RotateResult"),
                        plist::Dict().set(QStringLiteral("EncryptedNewRecoveryKey"),
                                          test::must(crypto::envelop(QByteArray("NEW-KEY"), reply.certificate)))));
        QCOMPARE(desk.current(fileVaultSecret), QStringLiteral("NEW-KEY"));
        QCOMPARE(desk.states(), QStringList({QStringLiteral("current"), QStringLiteral("former")}));
    }
};

ESPALIER_TEST(SpecialWorkTest);
#include "special_work_test.moc"
