#include "profiles/document.h"
#include "profiles/duplicate.h"
#include "profiles/editing/payloads.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/writing.h"
#include "tests/profiles/editing_random.h"
#include "tests/profiles/sample.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;
using test::must;

namespace {

// U1, U2, …
MakeUuid counting()
{
    return [number = std::make_shared<int>(0)] { return QStringLiteral("U%1").arg(++*number); };
}

EditableDocument sample()
{
    return EditableDocument(test::profile());
}

void apply(EditableDocument& document, const Result<Edit>& edit)
{
    QVERIFY2(edit, edit ? "" : qPrintable(edit.error().what));
    const QByteArray before = document.text();
    QVERIFY(document.apply(*edit));
    QVERIFY(!document.isBroken());
    EditableDocument undone = document;
    QVERIFY(undone.apply(edit->inverse()));
    QCOMPARE(undone.text(), before);
}

QByteArray payloadText(const QByteArray& uuid, const QByteArray& identifier)
{
    return "<dict>\n\t<key>PayloadType</key>\n\t<string>com.apple.wifi.managed</string>\n\t<key>PayloadUUID</"
           "key>\n\t<string>" +
           uuid + "</string>\n\t<key>PayloadIdentifier</key>\n\t<string>" + identifier + "</string>\n</dict>";
}

} // namespace

class EditingPayloadsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void payloadsAreListed()
    {
        const EditableDocument document = sample();
        const QList<Payload> all = payloads(document);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].type, QStringLiteral("com.apple.wifi.managed"));
        QCOMPARE(all[0].identifier, QStringLiteral("com.example.wifi.1"));
        const NodeId ssid = document.child(all[0].node, u"SSID_STR");
        QCOMPARE(payloadOf(document, ssid), all[0].node);
        QVERIFY(!payloadOf(document, document.root()).isValid());
        QVERIFY(!payloadOf(document, document.parent(all[0].node)).isValid());
    }

    void otherListsHaveNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a string") << QByteArray("<string>a</string>");
        QTest::newRow("encrypted") << QByteArray("<dict><key>EncryptedPayloadContent</key><data>AAAA</data></dict>");
        QTest::newRow("content of another type") << QByteArray("<dict><key>PayloadContent</key><dict/></dict>");
        QTest::newRow("broken") << QByteArray("<dict>");
    }
    void otherListsHaveNone()
    {
        QFETCH(QByteArray, content);
        QVERIFY(payloads(EditableDocument("<plist>" + content + "</plist>")).isEmpty());
    }

    void oddEntriesAreLeftOut()
    {
        const EditableDocument document(
            "<plist><dict><key>PayloadContent</key><array><string>x</string><dict><key>PayloadType</key>"
            "<integer>1</integer></dict></array></dict></plist>");
        QCOMPARE(payloads(document).size(), 1);
        QVERIFY(payloads(document)[0].type.isEmpty());
    }

    void anAddedPayloadHasTheCommonKeys()
    {
        EditableDocument document = sample();
        plist::Dict settings;
        settings.set(QStringLiteral("allowCamera"), false);
        const auto edit = addPayload(document, QStringLiteral("com.apple.applicationaccess"),
                                     QStringLiteral("Restrictions"), settings, 0, counting());
        apply(document, edit);
        const Payload added = payloads(document)[0];
        QCOMPARE(edit->after.text(), QStringLiteral("PayloadContent/0"));
        QCOMPARE(added.type, QStringLiteral("com.apple.applicationaccess"));
        QCOMPARE(added.uuid, QStringLiteral("U1"));
        QCOMPARE(added.identifier, QStringLiteral("com.example.wifi.com.apple.applicationaccess.U1"));
        const plist::Value value = document.value(added.node);
        QCOMPARE(value.as<plist::Dict>()->integer(u"PayloadVersion"), 1);
        QCOMPARE(value.as<plist::Dict>()->text(u"PayloadDisplayName"), QStringLiteral("Restrictions"));
        QVERIFY(!value.as<plist::Dict>()->boolean(u"allowCamera", true));
        QVERIFY(readDocument(fileBytes(document)));
    }

    void theFirstPayloadBringsThePlaceForIt()
    {
        EditableDocument document(
            "<plist "
            "version=\"1.0\">\n<dict>\n\t<key>PayloadIdentifier</key>\n\t<string>a</string>\n</dict>\n</plist>\n");
        const auto edit = addPayload(document, QStringLiteral("t"), {}, {}, atEnd, counting());
        apply(document, edit);
        QCOMPARE(document.find(edit->after), payloads(document)[0].node);
        EditableDocument pasted = EditableDocument(document.openedText());
        apply(pasted, pastePayload(pasted, payloadText("P", "p"), atEnd, counting()));
        QCOMPARE(pasted.text(),
                 "<plist version=\"1.0\">\n<dict>\n\t<key>PayloadIdentifier</key>\n\t<string>a</string>\n"
                 "\t<key>PayloadContent</key>\n\t<array>\n\t\t" +
                     payloadText("P", "p").replace("\n", "\n\t\t") + "\n\t</array>\n</dict>\n</plist>\n");
    }

    void aNewProfileIsOne()
    {
        EditableDocument document =
            newProfile(QStringLiteral("com.example.new"), QStringLiteral("New"), QStringLiteral("Acme"));
        QVERIFY(!document.isBroken());
        QVERIFY(readDocument(fileBytes(document)));
        apply(document, addPayload(document, QStringLiteral("com.apple.wifi.managed"), {}));
        QCOMPARE(payloads(document).size(), 1);
        QCOMPARE(must(readDocument(fileBytes(document))).payloadTypes.size(), 1);
    }

    void aCopyIsWrittenTheSameButForItsIdentity()
    {
        const QByteArray uuid = "AAAAAAAA-0000-4000-8000-000000000001";
        const QByteArray payload = payloadText(uuid, "com.example." + uuid);
        EditableDocument document = sample();
        apply(document, pastePayload(document, payload, atEnd, counting()));
        const NodeId original = payloads(document)[1].node;
        const auto edit = duplicatePayload(document, original, counting());
        apply(document, edit);
        QCOMPARE(edit->after.text(), QStringLiteral("PayloadContent/2"));
        const Payload copy = payloads(document)[2];
        QByteArray expected = document.textOf(document.span(original)).toByteArray();
        QCOMPARE(document.textOf(document.span(copy.node)).toByteArray(), expected.replace(uuid, "U1"));
    }

    void copiesAreCounted()
    {
        EditableDocument document = sample();
        for (int i = 0; i < 3; ++i) {
            apply(document, duplicatePayload(document, payloads(document)[0].node, newUuid));
        }
        QSet<QString> identifiers;
        QSet<QString> uuids;
        for (const Payload& payload : payloads(document)) {
            identifiers.insert(payload.identifier);
            uuids.insert(payload.uuid);
        }
        QCOMPARE(identifiers,
                 (QSet<QString>{QStringLiteral("com.example.wifi.1"), QStringLiteral("com.example.wifi.2"),
                                QStringLiteral("com.example.wifi.3"), QStringLiteral("com.example.wifi.4")}));
        QCOMPARE(uuids.size(), 4);
        QVERIFY(!duplicatePayload(document, document.root()));
    }

    void aPastedPayloadKeepsAnIdentityThatIsFree()
    {
        EditableDocument document = sample();
        apply(document, pastePayload(document, payloadText("P", "q"), atEnd, counting()));
        apply(document, pastePayload(document, payloadText("P", "q"), atEnd, counting()));
        QCOMPARE(payloads(document)[1].uuid, QStringLiteral("P"));
        QCOMPARE(payloads(document)[1].identifier, QStringLiteral("q"));
        QCOMPARE(payloads(document)[2].uuid, QStringLiteral("U1"));
        QCOMPARE(payloads(document)[2].identifier, QStringLiteral("q.2"));
        QVERIFY(!pastePayload(document, "<string>x</string>", atEnd, counting()));
        QVERIFY(!pastePayload(document, "rubbish", atEnd, counting()));
    }

    void uuidsAreTheSameInAnyCase()
    {
        EditableDocument document = sample();
        apply(document, pastePayload(document, payloadText("abcdef", "q"), atEnd, counting()));
        apply(document, pastePayload(document, payloadText("ABCDEF", "r"), atEnd, counting()));
        QCOMPARE(payloads(document)[2].uuid, QStringLiteral("U1"));
    }

    // Accounts and domains name an app-layer VPN by its VPNUUID: two may not answer to one.
    void aCopiedAppLayerVpnHasItsOwnVpnUuid()
    {
        EditableDocument document = sample();
        QByteArray vpn = payloadText("P", "q").replace("com.apple.wifi.managed", "com.apple.vpn.managed.applayer");
        vpn.replace("</dict>", "\t<key>VPNUUID</key>\n\t<string>abc</string>\n</dict>");
        QByteArray mail = payloadText("M", "m").replace("com.apple.wifi.managed", "com.apple.mail.managed");
        mail.replace("</dict>", "\t<key>VPNUUID</key>\n\t<string>ABC</string>\n</dict>");
        const auto vpnUuid = [&](qsizetype payload) {
            return document.string(payloads(document)[payload].node, u"VPNUUID");
        };
        apply(document, pastePayload(document, mail, atEnd, counting()));
        apply(document, pastePayload(document, vpn, atEnd, counting()));
        QCOMPARE(vpnUuid(2), QStringLiteral("abc")); // a reference to it was there before: nothing has it itself
        apply(document, duplicatePayload(document, payloads(document)[2].node, counting()));
        QCOMPARE(payloads(document)[3].uuid, QStringLiteral("U1"));
        QCOMPARE(vpnUuid(3), QStringLiteral("U2"));
        apply(document, duplicatePayload(document, payloads(document)[1].node, counting()));
        QCOMPARE(vpnUuid(2), QStringLiteral("ABC")); // still the reference
        // A copy of the whole profile is on the same devices.
        apply(document, newProfileIdentity(document, QStringLiteral("com.example.copy"), newUuid));
        QVERIFY(vpnUuid(3) != QStringLiteral("abc"));
        QCOMPARE(vpnUuid(1), vpnUuid(3));
    }

    void aNewVersionHasAnotherUuidAndNothingElseChanges()
    {
        EditableDocument document = sample();
        const auto edit = newVersionIdentity(document, counting());
        apply(document, edit);
        QCOMPARE(document.string(document.root(), u"PayloadUUID"), QStringLiteral("U1"));
        QCOMPARE(document.text(), test::profile({.uuid = QStringLiteral("U1")}));
    }

    void aCopyOfAProfileIsAnotherProfile()
    {
        EditableDocument document = sample();
        const NodeId wifi = payloads(document)[0].node;
        apply(document,
              putKey(document, document.root(), QStringLiteral("Ref"), "99999999-2222-4333-8444-555555555555"));
        apply(document, putKey(document, wifi, QStringLiteral("Other"), "11111111-0000-4333-8444-555555555555"));
        const auto edit = newProfileIdentity(document, QStringLiteral("com.example.copy"), counting());
        apply(document, edit);
        const NodeId root = document.root();
        QCOMPARE(document.string(root, u"PayloadIdentifier"), QStringLiteral("com.example.copy"));
        QCOMPARE(document.string(root, u"PayloadUUID"), QStringLiteral("U1"));
        QCOMPARE(payloads(document)[0].uuid, QStringLiteral("U2"));
        QCOMPARE(payloads(document)[0].identifier, QStringLiteral("com.example.copy.1"));
        QCOMPARE(document.string(root, u"Ref"), QStringLiteral("U2"));
        QCOMPARE(document.string(payloads(document)[0].node, u"Other"),
                 QStringLiteral("11111111-0000-4333-8444-555555555555"));
    }

    void aMadeUpUuidIsNoReferenceWhereverItsTextStands()
    {
        QByteArray text = test::profile();
        text.replace("99999999-2222-4333-8444-555555555555", "Office"); // as the network is called
        EditableDocument document(text);
        const NodeId wifi = payloads(document)[0].node;
        apply(document, putKey(document, wifi, QStringLiteral("PayloadCertificateUUID"), "Office"));
        apply(document, newProfileIdentity(document, QStringLiteral("com.example.copy"), counting()));
        const NodeId copy = payloads(document)[0].node;
        QCOMPARE(document.string(copy, u"SSID_STR"), QStringLiteral("Office"));
        QCOMPARE(document.string(copy, u"PayloadCertificateUUID"), payloads(document)[0].uuid);
    }

    void aDuplicateHasItsOwnIdentityAndNoSignature()
    {
        const QByteArray file = test::must(crypto::signAttached(test::profile(), test::signer()));
        const EditableDocument original = test::must(openDocument(file));
        const EditableDocument copy = test::must(
            duplicateOf(original, {QStringLiteral("com.example.wifi.copy"), QStringLiteral("Copy")}, counting()));
        QVERIFY(!copy.isEdited());
        QVERIFY(!copy.origin().signature);
        QCOMPARE(copy.string(copy.root(), u"PayloadIdentifier"), QStringLiteral("com.example.wifi.copy"));
        QCOMPARE(copy.string(copy.root(), u"PayloadDisplayName"), QStringLiteral("Copy"));
        QCOMPARE(copy.string(copy.root(), u"PayloadUUID"), QStringLiteral("U1"));
        QCOMPARE(payloads(copy)[0].identifier, QStringLiteral("com.example.wifi.copy.1"));
        QCOMPARE(original.string(original.root(), u"PayloadUUID"), test::Sample().uuid);
        const QStringList taken{QStringLiteral("com.example.wifi.COPY"), QStringLiteral("com.example.wifi.copy2")};
        QCOMPARE(identifierOfCopy(QStringLiteral("com.example.wifi"), taken), QStringLiteral("com.example.wifi.copy3"));
    }

    void whatIsEncryptedCanNotBeDuplicated()
    {
        QByteArray text = test::profile();
        text.replace("<key>PayloadContent</key>", "<key>EncryptedPayloadContent</key><data>AAAA</data>"
                                                  "<key>PayloadContent</key>");
        const auto copy = duplicateOf(EditableDocument(text), {QStringLiteral("a.b"), {}});
        QVERIFY(!copy && copy.error().code == ErrorCode::Refused);
    }

    void anotherIdentifierMakesAnotherProfileOfIt()
    {
        EditableDocument document = sample();
        apply(document, putKey(document, document.root(), QStringLiteral("PayloadIdentifier"), "org.other"));
        apply(document, asAnotherProfile(document, QStringLiteral("com.example.wifi"), counting()));
        QCOMPARE(document.string(document.root(), u"PayloadIdentifier"), QStringLiteral("org.other"));
        QCOMPARE(document.string(document.root(), u"PayloadUUID"), QStringLiteral("U1"));
        QCOMPARE(payloads(document)[0].identifier, QStringLiteral("org.other.1"));
        QCOMPARE(payloads(document)[0].uuid, QStringLiteral("U2"));
    }
};

ESPALIER_TEST(EditingPayloadsTest);
#include "editing_payloads_test.moc"
