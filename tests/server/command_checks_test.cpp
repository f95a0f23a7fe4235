// Nothing that is sent by hand takes a device away from us.
#include "crypto/cms.h"
#include "crypto/sealer.h"
#include "server/operations/command_checks.h"
#include "server/operations/command_operations.h"
#include "server/product.h"
#include "server/setup.h"
#include "store/settings.h"
#include "store/store.h"
#include "tests/server/base64.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace espalier;
using test::base64;

namespace {

QByteArray profile(const QByteArray& identifier, const QByteArray& type)
{
    const auto head = [](const QByteArray& name, const QByteArray& ofType) {
        return "<key>PayloadType</key><string>" + ofType + "</string><key>PayloadIdentifier</key><string>" + name +
               "</string><key>PayloadUUID</key><string>U-" + name + "</string><key>PayloadVersion</key>" +
               "<integer>1</integer>";
    };
    return "<plist version=\"1.0\"><dict>" + head(identifier, "Configuration") + "<key>PayloadContent</key><array>" +
           "<dict>" + head(identifier + ".one", type) + "</dict></array></dict></plist>";
}

QByteArray signedBySomebody(const QByteArray& content)
{
    const auto key = crypto::PrivateKey::generateP256().value();
    crypto::CertificateTemplate leaf;
    leaf.subject = {{QStringLiteral("CN"), QStringLiteral("somebody")}};
    leaf.notAfterMs = 4'000'000'000'000;
    leaf.ca = true;
    crypto::Identity signer;
    signer.key = key;
    signer.certificate = crypto::issue(leaf, key.publicKeyDer(), nullptr, key).value();
    return crypto::signAttached(content, signer).value();
}

QByteArray dictionary(const QByteArray& keys)
{
    return "<plist version=\"1.0\"><dict>" + keys + "</dict></plist>";
}

QByteArray payloadKey(const QByteArray& bytes)
{
    return "<key>Payload</key><data>" + bytes.toBase64() + "</data>";
}

// One enrolled Mac with a user, and an enrollment profile of ours.
struct ChecksDesk {
    QTemporaryDir folder;
    ManualClock clock;
    crypto::Sealer sealer{SecretBytes(QByteArray(32, 'd'))};
    std::unique_ptr<store::Store> store;
    mdm::Queue queue{sealer, clock};
    server::Operations operations;

    ChecksDesk()
    {
        store::StoreOptions options;
        options.folder = folder.path();
        store = std::move(store::Store::open(options, clock).value());
        const auto filled = store->write([](store::Transaction& tx) -> Result<> {
            TRY(tx.insert("INSERT INTO device (id, udid, state, name, created_at) VALUES (1, 'U1', 'enrolled', 'Mac', "
                          "0)"));
            TRY(tx.insert("INSERT INTO channel (id, device_id, enabled) VALUES (1, 1, 1)"));
            TRY(tx.insert("INSERT INTO channel (id, device_id, user_id, enabled) VALUES (2, 1, 'anna', 1)"));
            TRY(tx.insert("INSERT INTO group_member (group_id, device_id, added_at) VALUES (1, 1, 0)"));
            return store::setSetting(tx, QStringLiteral("enrollment_identifier"), QStringLiteral("com.example.ours"));
        });
        if (!filled) {
            qFatal("%s", qUtf8Printable(filled.error().what));
        }
        server::addCommandChecks(queue);
        server::addCommandOperations(operations, {*store, sealer, queue, clock, catalogue::Catalogue::shipped});
    }

    // Every way to say the same command: raw, as a plist, as keys; to the device, to a user, to a group.
    QList<Result<QJsonValue>> everyWay(const QString& type, const QByteArray& keys, const QJsonObject& typedKeys)
    {
        const QJsonObject raw{{QStringLiteral("raw_base64"), base64(dictionary("<key>RequestType</key><string>" +
                                                                               type.toUtf8() + "</string>" + keys))}};
        const QJsonObject beside{{QStringLiteral("request_type"), type},
                                 {QStringLiteral("plist_base64"), base64(dictionary(keys))}};
        const QJsonObject single{{QStringLiteral("request_type"), type}, {QStringLiteral("keys"), typedKeys}};
        QList<Result<QJsonValue>> outcomes;
        for (const QJsonObject& command : {raw, beside, single}) {
            QJsonObject toDevice = command;
            toDevice.insert(QStringLiteral("device"), 1);
            QJsonObject toUser = toDevice;
            toUser.insert(QStringLiteral("user"), QStringLiteral("anna"));
            QJsonObject toGroup = command;
            toGroup.insert(QStringLiteral("group"), 1);
            for (const QJsonObject& arguments : {toDevice, toUser, toGroup}) {
                outcomes.append(operations.run(QStringLiteral("command.send"), arguments, {QStringLiteral("tester")}));
            }
        }
        return outcomes;
    }
};

} // namespace

class CommandChecksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProfileThatReplacesTheManagementIsNeverSent_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("sent");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray mdm = profile("com.example.other", "com.apple.mdm");
        const QByteArray ours = profile("com.example.ours", "com.apple.wifi.managed");
        const QByteArray fine = profile("com.example.wifi", "com.apple.wifi.managed");
        const auto row = [](const char* name, const QByteArray& payload, ErrorCode code) {
            QTest::newRow(name) << payload << false << code;
        };
        row("another management", mdm, ErrorCode::Refused);
        row("another management, signed", signedBySomebody(mdm), ErrorCode::Refused);
        row("our enrollment profile", ours, ErrorCode::Refused);
        row("our enrollment profile, signed", signedBySomebody(ours), ErrorCode::Refused);
        row("our enrollment profile in capitals", profile("COM.example.OURS", "x"), ErrorCode::Refused);
        // What can't be read could be anything.
        row("no profile", "hello", ErrorCode::InvalidInput);
        row("a broken signature", signedBySomebody(mdm).chopped(20), ErrorCode::InvalidInput);
        row("the same key twice", QByteArray(fine).replace("<array>", "<array/><key>PayloadContent</key><array>"),
            ErrorCode::InvalidInput);
        QTest::newRow("any other") << fine << true << ErrorCode::Internal;
        QTest::newRow("any other, signed") << signedBySomebody(fine) << true << ErrorCode::Internal;
    }

    void aProfileThatReplacesTheManagementIsNeverSent()
    {
        QFETCH(QByteArray, payload);
        QFETCH(bool, sent);
        QFETCH(ErrorCode, code);
        ChecksDesk desk;
        const QJsonObject typed{
            {QStringLiteral("Payload"), QJsonObject{{QStringLiteral("type"), QStringLiteral("data")},
                                                    {QStringLiteral("value"), base64(payload)}}}};
        const auto outcomes = desk.everyWay(QStringLiteral("InstallProfile"), payloadKey(payload), typed);
        QCOMPARE(outcomes.size(), 9);
        for (const auto& outcome : outcomes) {
            QCOMPARE(outcome.has_value(), sent);
            QVERIFY2(sent || outcome.error().code == code, sent ? "" : qPrintable(outcome.error().what));
        }
    }

    void aPayloadOfAnotherTypeIsNoProfile()
    {
        ChecksDesk desk;
        const QByteArray text = "<key>Payload</key><string>x</string>";
        const QJsonObject typed{
            {QStringLiteral("Payload"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                                    {QStringLiteral("value"), QString::fromLatin1(text)}}}};
        for (const auto& outcome : desk.everyWay(QStringLiteral("InstallProfile"), text, typed)) {
            QVERIFY(outcome.error().code == ErrorCode::InvalidInput);
        }
        const auto empty = desk.everyWay(QStringLiteral("InstallProfile"), {}, {});
        for (qsizetype way = 0; way < empty.size(); ++way) {
            if (way < 3) {
                QVERIFY(empty[way]); // raw: the device will say that something is missing
            } else {
                QCOMPARE(empty[way].error().code, ErrorCode::InvalidInput);
            }
        }
    }

    // From the first start on, before any enrollment profile was made.
    void theProductKnowsItsOwnProfileAtOnce()
    {
        QTemporaryDir folder;
        server::Setup setup;
        setup.organization = QStringLiteral("Example");
        setup.publicUrl = QStringLiteral("https://mdm.example.com");
        setup.passphrase = SecretBytes("passphrase");
        const server::DataFolder data(folder.filePath(QStringLiteral("data")));
        QVERIFY(server::initialise(data, setup, SystemClock()));
        auto opened = server::Product::open(data, SecretBytes("passphrase"));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
        server::Product& product = **opened;
        QVERIFY(product.store().write([](store::Transaction& tx) -> Result<> {
            TRY(tx.run("INSERT INTO device (id, udid, state, created_at) VALUES (1, 'U', 'enrolled', 0)"));
            TRY(tx.run("INSERT INTO channel (id, device_id, enabled) VALUES (1, 1, 1)"));
            return {};
        }));
        const QByteArray ours = profile("com.example.mdm.enrollment", "com.apple.wifi.managed");
        const QJsonObject install{{QStringLiteral("device"), 1},
                                  {QStringLiteral("request_type"), QStringLiteral("InstallProfile")},
                                  {QStringLiteral("plist_base64"), base64(dictionary(payloadKey(ours)))}};
        const QJsonObject import{{QStringLiteral("content_base64"), base64(ours)}};
        for (const auto& [operation, arguments] : {std::pair(QStringLiteral("command.send"), install),
                                                   std::pair(QStringLiteral("profile.import"), import)}) {
            const auto refused = product.operations().run(operation, arguments, server::Caller{});
            QVERIFY2(!refused, qPrintable(operation));
            QVERIFY2(refused.error().code == ErrorCode::Refused, qPrintable(refused.error().what));
        }
    }

    void removingTheManagementIsConfirmedOnEveryWay()
    {
        ChecksDesk desk;
        const QString ours = QStringLiteral("com.example.Ours");
        const QJsonObject typed{
            {QStringLiteral("Identifier"),
             QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("value"), ours}}}};
        const auto outcomes = desk.everyWay(QStringLiteral("RemoveProfile"),
                                            "<key>Identifier</key><string>" + ours.toUtf8() + "</string>", typed);
        for (const auto& outcome : outcomes) {
            QVERIFY(!outcome);
            QVERIFY(outcome.error().code == ErrorCode::Refused);
        }
    }
};

ESPALIER_TEST(CommandChecksTest);
#include "command_checks_test.moc"
