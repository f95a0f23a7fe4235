#include "server/setup.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace espalier;

namespace {

server::Setup office()
{
    server::Setup setup;
    setup.organization = QStringLiteral("Marlow & Finch");
    setup.publicUrl = QStringLiteral("https://mdm.example.com");
    setup.passphrase = SecretBytes("right");
    setup.passphraseWork = 14;
    return setup;
}

} // namespace

class SetupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publicAddressIsAnHttpsNameWithoutAPath_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<bool>("lab");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("name") << QStringLiteral("https://mdm.example.com") << false
                              << QStringLiteral("https://mdm.example.com");
        QTest::newRow("upper case") << QStringLiteral("https://MDM.Example.com/") << false
                                    << QStringLiteral("https://mdm.example.com");
        QTest::newRow("default port") << QStringLiteral("https://mdm.example.com:443") << false
                                      << QStringLiteral("https://mdm.example.com");
        QTest::newRow("other port") << QStringLiteral("https://mdm.example.com:8443") << false
                                    << QStringLiteral("https://mdm.example.com:8443");
        QTest::newRow("http") << QStringLiteral("http://mdm.example.com") << false << QString();
        QTest::newRow("no scheme") << QStringLiteral("mdm.example.com") << false << QString();
        QTest::newRow("path") << QStringLiteral("https://mdm.example.com/mdm") << false << QString();
        QTest::newRow("query") << QStringLiteral("https://mdm.example.com/?a=b") << false << QString();
        QTest::newRow("password") << QStringLiteral("https://a:b@mdm.example.com") << false << QString();
        QTest::newRow("raw IPv4") << QStringLiteral("https://192.0.2.1") << false << QString();
        QTest::newRow("raw IPv6") << QStringLiteral("https://[2001:db8::1]") << false << QString();
        QTest::newRow("localhost") << QStringLiteral("https://localhost:8443") << false << QString();
        QTest::newRow("bare name") << QStringLiteral("https://server") << false << QString();
        QTest::newRow("raw IPv4 in a lab")
            << QStringLiteral("https://192.0.2.1:8443") << true << QStringLiteral("https://192.0.2.1:8443");
        QTest::newRow("raw IPv6 in a lab")
            << QStringLiteral("https://[2001:db8::1]:8443") << true << QStringLiteral("https://[2001:db8::1]:8443");
        QTest::newRow("localhost in a lab")
            << QStringLiteral("https://localhost:8443") << true << QStringLiteral("https://localhost:8443");
        QTest::newRow("http in a lab") << QStringLiteral("http://localhost") << true << QString();
    }
    void publicAddressIsAnHttpsNameWithoutAPath()
    {
        QFETCH(QString, given);
        QFETCH(bool, lab);
        QFETCH(QString, kept);
        const auto checked = server::checkedPublicUrl(given, lab);
        QCOMPARE(checked.value_or(QString()), kept);
    }

    void accessRightsFollowApplesRules_data()
    {
        QTest::addColumn<int>("rights");
        QTest::addColumn<bool>("valid");
        QTest::newRow("all") << 8191 << true;
        QTest::newRow("none") << 0 << false;
        QTest::newRow("unknown bit") << 8192 << false;
        QTest::newRow("installing without inspecting profiles") << 2 << false;
        QTest::newRow("installing and inspecting profiles") << 3 << true;
        QTest::newRow("provisioning without inspecting it") << 128 << false;
    }
    void accessRightsFollowApplesRules()
    {
        QFETCH(int, rights);
        QFETCH(bool, valid);
        QCOMPARE(enroll::checkAccessRights(rights).has_value(), valid);
    }

    void aFolderThatOthersCanReadIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("something")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther));
        const auto prepared = server::DataFolder(folder.path()).prepare();
        QVERIFY(!prepared);
        QVERIFY(prepared.error().code == ErrorCode::Refused);
    }

    void aRelativeFolderHasAnAbsoluteSocket()
    {
        const server::DataFolder data(QStringLiteral("office"));
        QCOMPARE(data.controlSocket(), QDir::current().filePath(QStringLiteral("office/control.sock")));
    }

    void theMasterKeyComesBackOnlyWithItsPassphrase()
    {
        QTemporaryDir folder;
        const server::DataFolder data(folder.path());
        const auto made = server::createMasterKey(data, server::KeyPlace::Passphrase, SecretBytes("right"));
        QVERIFY(made);
        QVERIFY(server::keepMasterKey(data));
        const auto again = server::loadMasterKey(data, SecretBytes("right"));
        QVERIFY(again);
        QVERIFY(equalConstantTime(again->view(), made->view()));
        const auto wrong = server::loadMasterKey(data, SecretBytes("wrong"));
        QVERIFY(!wrong);
        QVERIFY(wrong.error().code == ErrorCode::Refused);
        const auto none = server::loadMasterKey(data, {});
        QVERIFY(!none);
        QVERIFY(none.error().code == ErrorCode::Unavailable);
        QVERIFY(!server::createMasterKey(data, server::KeyPlace::Passphrase, SecretBytes("other")));
    }

    void aDatabaseWithoutItsKeyIsLeftAlone()
    {
        QTemporaryDir folder;
        const server::DataFolder data(folder.path());
        QVERIFY(server::initialise(data, office(), SystemClock()));
        QVERIFY(QFile::rename(data.keyFile(), folder.filePath(QStringLiteral("elsewhere"))));
        const auto again = server::initialise(data, office(), SystemClock());
        QVERIFY(!again);
        QVERIFY(again.error().code == ErrorCode::Conflict);
        QVERIFY(again.error().what.contains(QStringLiteral("key.json")));
        QVERIFY(!QFile::exists(data.keyFile()));
        QVERIFY(QFile::rename(folder.filePath(QStringLiteral("elsewhere")), data.keyFile()));
        QVERIFY(server::loadMasterKey(data, SecretBytes("right")));
        QVERIFY(QFile::exists(data.database()));
    }

    void aSetUpThatWasCutShortStartsOver()
    {
        QTemporaryDir folder;
        const server::DataFolder data(folder.path());
        QVERIFY(server::createMasterKey(data, server::KeyPlace::Passphrase, SecretBytes("first")));
        QFile half(data.database());
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.close();
        QVERIFY(!data.isInitialised());
        const auto made = server::initialise(data, office(), SystemClock());
        QVERIFY2(made, made ? "" : qUtf8Printable(made.error().what));
        QVERIFY(server::loadMasterKey(data, SecretBytes("right")));
        QVERIFY(!QFile::exists(data.newKeyFile()));
    }

    void whatFailsLeavesNothingBehind()
    {
        QTemporaryDir folder;
        const server::DataFolder data(folder.path());
        server::Setup setup = office();
        setup.passphrase = {};
        QVERIFY(!server::initialise(data, setup, SystemClock()));
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files));
    }

    void aPassphraseFileThatOthersCanReadIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("passphrase")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("secret\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QVERIFY(!server::readPassphraseFile(file.fileName()));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        const auto read = server::readPassphraseFile(file.fileName());
        QVERIFY(read);
        QCOMPARE(read->view().toByteArray(), QByteArray("secret"));
    }
};

ESPALIER_TEST(SetupTest);
#include "setup_test.moc"
