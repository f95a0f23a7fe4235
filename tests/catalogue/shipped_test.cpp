// The catalogue inside the program: what Apple's folder gives, our words, the right variant.
#include "catalogue/catalogue.h"
#include "catalogue/catalogue_files.h"
#include "catalogue/entry_json.h"
#include "catalogue/words.h"
#include "tests/catalogue/apple_schema.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace espalier;
using namespace espalier::catalogue;

namespace {

const Catalogue& shipped()
{
    static const auto catalogue = Catalogue::shipped();
    if (!catalogue) {
        qFatal("%s", qPrintable(catalogue.error().what));
    }
    return **catalogue;
}

const Entry& payload(const char* id)
{
    const Entry* found = entryOf(shipped().entries(), Kind::Payload, id);
    if (found == nullptr) {
        qFatal("no payload %s", id);
    }
    return *found;
}

const QString resources = QStringLiteral(SOURCE_ROOT "/resources/catalogue");

void eachKey(const Keys& keys, const std::function<void(const Key&)>& visit)
{
    for (const auto& key : keys) {
        visit(*key);
        eachKey(key->subkeys, visit);
    }
}

} // namespace

class CatalogueShippedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheFolderGives()
    {
        NEED_APPLE_SCHEMA();
        const auto fresh = toFiles(appleLayers().entries);
        QCOMPARE(fresh.size(), 8);
        for (auto it = fresh.begin(); it != fresh.end(); ++it) {
            QFile file(resources + QLatin1Char('/') + it.key());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(it.key()));
            // When this fails: espalierctl catalogue build --from ../shared/apple-device-management -o
            // resources/catalogue
            QVERIFY2(file.readAll() == *it, qPrintable(it.key() + QStringLiteral(" isn't what the folder gives")));
        }
    }

    void holdsNoSentenceOfApples()
    {
        for (const Kind kind : allKinds) {
            QFile file(resources + QLatin1Char('/') + name(kind) + QStringLiteral(".json"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("\"help\":") && !bytes.contains("\"content\":") && !bytes.contains("\"title\":"));
        }
    }

    void readsAndWritesTheSame()
    {
        const auto read = readFiles(resources);
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        const auto again = toFiles(*read);
        for (auto it = again.begin(); it != again.end(); ++it) {
            QFile file(resources + QLatin1Char('/') + it.key());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll() == *it, qPrintable(it.key()));
        }
    }

    void everyKeyHasATitleAndAType()
    {
        for (const Entry& entry : shipped().entries()) {
            QVERIFY2(!entry.title.isEmpty(), qPrintable(entry.id()));
            for (const Keys& keys : {entry.keys, entry.responseKeys}) {
                eachKey(keys, [&](const Key& key) {
                    QVERIFY2(!key.title.isEmpty() && !key.name.isEmpty(), qPrintable(entry.id() + key.name));
                    QVERIFY2(!key.title.contains(QLatin1Char('_')), qPrintable(key.title));
                });
            }
        }
    }

    void preReleaseIsHidden()
    {
        const auto hidden = shipped().entries(Kind::Declaration);
        const auto all = shipped().entries(Kind::Declaration, PreRelease::Show);
        QCOMPARE(all.size() - hidden.size(), 12);
        const Entry* relay = entryOf(shipped().entries(), Kind::Declaration, "com.apple.configuration.network.relay");
        QVERIFY(relay && relay->preRelease && !hidden.contains(relay));
        QCOMPARE(relay->since, QStringLiteral("27.0"));
    }

    // There are only seeds of 27.0: what it adds is marked, and what it takes away or changes isn't believed yet.
    void nothingOfASeedIsTakenForReleased()
    {
        const QString seed = QStringLiteral("27.0");
        for (const Entry& entry : shipped().entries()) {
            const QByteArray id = entry.id().toUtf8();
            QVERIFY2(entry.preRelease == (entry.since == seed), id);
            QVERIFY2(entry.gone != seed && !entry.revised.values().contains(seed), id);
            for (const Keys& keys : {entry.keys, entry.responseKeys}) {
                eachKey(keys, [&](const Key& key) {
                    const QByteArray place = id + ' ' + key.name.toUtf8();
                    QVERIFY2(key.preRelease == (key.since == seed), place);
                    QVERIFY2(key.gone != seed && !key.revised.values().contains(seed), place);
                });
            }
        }
        QVERIFY(payload("com.apple.SoftwareUpdate").gone.isEmpty());
        const Keys& restrictions = payload("com.apple.applicationaccess").keys;
        QVERIFY(keyAt(restrictions, "forceDelayedSoftwareUpdates")->gone.isEmpty());
        QVERIFY(keyAt(restrictions, "allowSiriAI")->preRelease);
    }

    void factsOfLaterReleases()
    {
        const Entry& restrictions = payload("com.apple.applicationaccess");
        const auto added = keyAt(restrictions.keys, "allowRosettaUsageAwareness");
        QVERIFY(added && added->since == QLatin1String("26.4"));
        QCOMPARE(added->support[Platform::macOS].introduced.text(), QStringLiteral("26.4"));
        QVERIFY(added->support[Platform::iOS].unavailable);
        QCOMPARE(keyAt(restrictions.keys, "allowAssistant")->support[Platform::iOS].deprecated.text(),
                 QStringLiteral("26.4"));
        QCOMPARE(payload("com.apple.MCX#Mobility").source,
                 QStringLiteral("mdm/profiles/com.apple.MCX(Mobililty).yaml"));
        const Entry* managed = entryOf(shipped().entries(), Kind::Declaration, "com.apple.configuration.app.managed");
        QVERIFY(managed);
        QCOMPARE(keyAt(managed->keys, "AppConfig")->since, QStringLiteral("26.4"));
        QVERIFY(keyAt(managed->keys, "AppConfig")->support[Platform::macOS].unavailable);
        const Entry* erase = entryOf(shipped().entries(), Kind::Command, "EraseDevice");
        QCOMPARE(keyAt(erase->keys, "ReturnToService/BootstrapToken")->type, Type::Data);
        QVERIFY(keyAt(erase->keys, "ReturnToService/ShouldRetryEnrollment")->nameOnly);
        const Entry* package = entryOf(shipped().entries(), Kind::StatusItem, "package.list");
        QCOMPARE(package->since, QStringLiteral("26.2"));
        QCOMPARE(keyAt(package->keys, "package.list/package.listItem/identifier")->presence, Presence::Required);
    }

    void queriesKeepTheSupportOfEachValue()
    {
        const Entry* information = entryOf(shipped().entries(), Kind::Command, "DeviceInformation");
        const auto udid = keyAt(information->keys, "Queries/QueriesItem/UDID");
        QVERIFY(udid && udid->support[Platform::iOS].userEnrollment == Mode::Forbidden);
        QVERIFY(keyAt(information->responseKeys, "QueryResponses/UDID"));
    }

    void sharedKeysAreAtHand()
    {
        QVERIFY(shipped().topLevel() && keyAt(shipped().topLevel()->keys, "PayloadRemovalDisallowed"));
        QVERIFY(shipped().commonPayloadKeys() && keyAt(shipped().commonPayloadKeys()->keys, "PayloadUUID"));
    }

    void theVariantThatFits_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("present");
        QTest::addColumn<QString>("variant");
        const auto row = [](const char* name, const char* type, const QJsonObject& present, const char* variant) {
            QTest::newRow(name) << QString::fromLatin1(type) << present << QString::fromLatin1(variant);
        };
        const auto value = [](const char* text) { return QJsonValue(QLatin1String(text)); };
        const QString extension = QStringLiteral("ExtensionIdentifier");
        row("Energy Saver", "com.apple.MCX",
            {{QStringLiteral("com.apple.EnergySaver.portable.ACPower"), QJsonObject()}}, "EnergySaver");
        row("Wi-Fi", "com.apple.MCX", {{QStringLiteral("RequireAdminForIBSS"), true}}, "WiFi");
        row("FileVault", "com.apple.MCX", {{QStringLiteral("dontAllowFDEDisable"), true}}, "FileVault2");
        row("mobile accounts", "com.apple.MCX", {{QStringLiteral("com.apple.cachedaccounts.CreateAtLogin"), true}},
            "Mobility");
        const QJsonObject kerberos{{extension, value("com.apple.AppSSOKerberos.KerberosExtension")},
                                   {QStringLiteral("TeamIdentifier"), value("apple")},
                                   {QStringLiteral("Type"), value("Credential")},
                                   {QStringLiteral("Realm"), value("EXAMPLE.COM")}};
        row("Kerberos", "com.apple.extensiblesso", kerberos, "kerberos");
        QJsonObject other = kerberos;
        other[extension] = value("com.example.sso");
        other[QStringLiteral("TeamIdentifier")] = value("ABCDE12345");
        row("another credential extension", "com.apple.extensiblesso", other, "");
        row("one variant", "com.apple.wifi.managed", {}, "");
    }
    void theVariantThatFits()
    {
        QFETCH(QString, type);
        QFETCH(QJsonObject, present);
        QFETCH(QString, variant);
        const Entry* best = shipped().bestVariant(Kind::Payload, type, present);
        QVERIFY(best);
        QCOMPARE(best->variant, variant);
    }

    void namesAloneTellVariantsToo()
    {
        const Entry* best =
            shipped().bestVariant(Kind::Payload, QStringLiteral("com.apple.MCX"),
                                  QStringList{QStringLiteral("timeServer"), QStringLiteral("PayloadUUID")});
        QVERIFY(best);
        QCOMPARE(best->variant, QStringLiteral("TimeServer"));
        QVERIFY(shipped().bestVariant(Kind::Payload, QStringLiteral("com.example.none"), QStringList()) == nullptr);
        QCOMPARE(shipped().find(Kind::Payload, QStringLiteral("com.apple.MCX")).size(), 6);
    }

    void wordsNameOnlyKeysThatExist()
    {
        const auto words = readWords(resources + QStringLiteral("/words/en"));
        QVERIFY2(words, words ? "" : qPrintable(words.error().what));
        QSet<const EntryWords*> used;
        QStringList unknown;
        for (const Entry& entry : shipped().entries()) {
            const EntryWords* found = words->of(entry);
            if (found == nullptr) {
                continue;
            }
            used.insert(found);
            QSet<QString> ways;
            for (const KeyWay& way : keyWays(entry)) {
                ways.insert(way.way);
            }
            for (auto it = found->keys.begin(); it != found->keys.end(); ++it) {
                if (!ways.contains(it.key())) {
                    unknown.append(entry.id() + QStringLiteral(": ") + it.key());
                }
            }
        }
        for (auto it = words->payloads.begin(); it != words->payloads.end(); ++it) {
            if (!it->keys.isEmpty() && !used.contains(&*it)) {
                unknown.append(it.key());
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
    }

    void everyPayloadAndCommandHasWordsOfOurs()
    {
        const auto words = readWords(resources + QStringLiteral("/words/en"));
        QVERIFY(words);
        QStringList missing;
        for (const Kind kind : {Kind::Payload, Kind::Command}) {
            for (const Entry* entry : shipped().entries(kind)) {
                const EntryWords* found = words->of(*entry);
                if (found == nullptr || found->whole.title.isEmpty() || found->whole.help.isEmpty()) {
                    missing.append(entry->id());
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void mostUsedPayloadsHaveHelpForEveryKey_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"com.apple.mobiledevice.passwordpolicy",
                               "com.apple.applicationaccess",
                               "com.apple.wifi.managed",
                               "com.apple.vpn.managed",
                               "com.apple.security.root",
                               "com.apple.security.pkcs1",
                               "com.apple.security.pem",
                               "com.apple.security.pkcs12",
                               "com.apple.security.scep",
                               "com.apple.security.acme",
                               "com.apple.mail.managed",
                               "com.apple.eas.account",
                               "com.apple.ews.account",
                               "com.apple.caldav.account",
                               "com.apple.carddav.account",
                               "com.apple.ldap.account",
                               "com.apple.webClip.managed",
                               "com.apple.homescreenlayout",
                               "com.apple.shareddeviceconfiguration",
                               "com.apple.notificationsettings",
                               "com.apple.app.lock",
                               "com.apple.webcontent-filter",
                               "com.apple.dnsSettings.managed",
                               "com.apple.dnsProxy.managed",
                               "com.apple.proxy.http.global",
                               "com.apple.MCX.FileVault2",
                               "com.apple.MCX#FileVault2",
                               "com.apple.security.FDERecoveryKeyEscrow",
                               "com.apple.security.firewall",
                               "com.apple.loginwindow",
                               "com.apple.TCC.configuration-profile-policy",
                               "com.apple.system-extension-policy",
                               "com.apple.SoftwareUpdate",
                               "com.apple.dock",
                               "com.apple.MCX#EnergySaver",
                               "com.apple.associated-domains",
                               "com.apple.extensiblesso",
                               "com.apple.extensiblesso#kerberos",
                               "com.apple.airprint",
                               "com.apple.ManagedClient.preferences",
                               "TopLevel",
                               "CommonPayloadKeys"}) {
            QTest::newRow(id) << QString::fromLatin1(id);
        }
    }
    void mostUsedPayloadsHaveHelpForEveryKey()
    {
        QFETCH(QString, id);
        const Entry* entry = entryOf(shipped().entries(), Kind::Payload, id.toLatin1());
        entry = entry != nullptr ? entry : entryOf(shipped().entries(), Kind::Other, id.toLatin1());
        QVERIFY(entry);
        QStringList missing;
        for (const KeyWay& way : keyWays(*entry)) {
            const auto key = keyAt(entry->keys, way.way.toLatin1());
            if (way.needsWords && (!key || key->help.isEmpty())) {
                missing.append(way.way);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    // What people read holds no control characters, no characters of nobody, no escapes that were meant to become
    // something, and nothing between quotes that should name a thing.
    void textsAreWholeText()
    {
        static const QRegularExpression odd(
            QStringLiteral(R"([^\P{C}\n]|\x{FFFD}|\\[ux0-9]|&[a-z]+;|&#|“\s*”|%[0-9](?![0-9%]))"));
        QVERIFY(odd.isValid());
        QStringList wrong;
        int looked = 0;
        const auto look = [&](const QString& where, const QJsonValue& value, const auto& again) -> void {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                again(where + QLatin1Char('/') + it.key(), *it, again);
            }
            for (const QJsonValue& element : value.toArray()) {
                again(where, element, again);
            }
            if (value.isString() && (++looked, odd.match(value.toString()).hasMatch())) {
                wrong.append(where);
            }
        };
        for (const char* folder :
             {"/resources/catalogue/words", "/resources/catalogue/rules", "/resources/templates"}) {
            QDirIterator files(QStringLiteral(SOURCE_ROOT) + QLatin1String(folder), {QStringLiteral("*.json")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
                QVERIFY2(!json.isNull(), qPrintable(file.fileName()));
                look(QFileInfo(file).fileName(), json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()),
                     look);
            }
        }
        QVERIFY(looked > 1000);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void choicesCanHaveWords()
    {
        const auto kind = keyAt(payload("com.apple.homescreenlayout").keys, "Dock/IconItem/Type");
        QCOMPARE(kind->choiceTitles.value(QStringLiteral("WebClip")), QStringLiteral("Web clip"));
    }

    void aNewerSchemaIsLaidOver()
    {
        Entry wifi = payload("com.apple.wifi.managed");
        wifi.help = QStringLiteral("Apple's own");
        auto key = std::make_shared<Key>();
        key->name = QStringLiteral("Brand new");
        key->help = QStringLiteral("Apple's own");
        wifi.keys = {wifi.keys[0], key};
        Entry other;
        other.type = QStringLiteral("com.example.new");
        const auto both = shipped().overlaid({wifi, other}, QStringLiteral("28.0"));
        const Entry* over = both->find(Kind::Payload, wifi.type).value(0);
        QVERIFY(over->help != QLatin1String("Apple's own")); // ours stays
        QCOMPARE(keyAt(over->keys, "Brand new")->since, QStringLiteral("28.0"));
        QCOMPARE(keyAt(over->keys, "Brand new")->help, QStringLiteral("Apple's own"));
        QCOMPARE(keyAt(over->keys, "SSID_STR")->gone,
                 wifi.keys[0]->name == QLatin1String("SSID_STR") ? QString() : QStringLiteral("28.0"));
        QCOMPARE(keyAt(over->keys, "EncryptionType")->gone, QStringLiteral("28.0"));
        QCOMPARE(both->find(Kind::Payload, other.type).value(0)->since, QStringLiteral("28.0"));
        QCOMPARE(both->entries().size(), shipped().entries().size() + 1);
    }

    void entriesFromOutsideAreChecked_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* json, const char* error) {
            QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(error);
        };
        row("[", "line 1: ");
        row("{}", "a list of entries is expected");
        row("[{}]", "an entry needs a kind and a type");
        row(R"([{"kind":"payload","type":"a","keys":[{"key":"B"}]}])", "a: a key needs a name and a type");
        row(R"([{"kind":"payload","type":"a","keys":[{"key":"B","type":"string","required":1}]}])",
            "a: B: “required” is not what it should be");
        row(R"([{"kind":"payload","type":"a","support":{"iOS":{"introduced":"soon"}}}])",
            "a: “introduced” is not what it should be");
        row(R"([{"kind":"payload","type":"a","support":{"fridgeOS":{}}}])", "a: “support” is not what it should be");
    }
    void entriesFromOutsideAreChecked()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        const auto read = fromBytes(json);
        QVERIFY(!read);
        QVERIFY2(read.error().what.startsWith(error), qPrintable(read.error().what));
    }

    void deepEntriesFromOutsideAreRefused()
    {
        const QByteArray open = R"([{"key":"K","type":"dictionary","keys":)";
        QByteArray json = R"([{"kind":"payload","type":"a","keys":)";
        json += open.repeated(200) + "[]" + QByteArray("}]").repeated(200) + "}]";
        const auto read = fromBytes(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TooLarge);
    }
};

ESPALIER_TEST(CatalogueShippedTest);
#include "shipped_test.moc"
