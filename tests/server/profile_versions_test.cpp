#include "profiles/rollout.h"
#include "server/operations/impact_json.h"
#include "server/operations/profile_export.h"
#include "server/operations/profile_impact.h"
#include "server/operations/profile_operations.h"
#include "tests/profiles/sample.h"
#include "tests/server/base64.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace espalier;
using test::base64;

namespace {

struct Editor : test::Fleet {
    Editor()
    {
        installer.addHandlers(handlers);
        server::addProfileOperations(operations, *store, library, installer, rollout,
                                     []() -> Result<crypto::Identity> { return test::signer(); });
        server::addProfileExportOperation(operations, *store, library, clock,
                                          []() -> Result<crypto::Identity> { return test::signer(); });
        server::addProfileImpactOperations(operations, *store, library, []() -> Result<server::KnownCatalogue> {
            return fail(ErrorCode::NotFound, QStringLiteral("none"));
        });
    }
    Result<QJsonValue> run(const char* operation, const QJsonObject& arguments)
    {
        return operations.run(QString::fromLatin1(operation), arguments, {QStringLiteral("mira")});
    }
    QJsonValue must(const char* operation, const QJsonObject& arguments)
    {
        return test::must(run(operation, arguments));
    }
    std::optional<ErrorCode> error(const char* operation, const QJsonObject& arguments)
    {
        const auto result = run(operation, arguments);
        return result ? std::nullopt : std::optional(result.error().code);
    }
    QJsonObject import(const QByteArray& file)
    {
        return must("profile.import", {{QStringLiteral("content_base64"), base64(file)}}).toObject();
    }
    QJsonObject save(const QByteArray& file, QJsonObject more = {})
    {
        more.insert(QStringLiteral("profile"), wifi);
        more.insert(QStringLiteral("content_base64"), base64(file));
        return must("profile.save", more).toObject();
    }
    QByteArray content(qint64 version)
    {
        const QJsonValue exported =
            must("profile.export", {{QStringLiteral("profile"), wifi}, {QStringLiteral("version"), version}});
        return QByteArray::fromBase64(exported[QStringLiteral("content_base64")].toString().toLatin1());
    }
    QJsonArray versions() { return must("profile.versions", {{QStringLiteral("profile"), wifi}}).toArray(); }
    QJsonValue status(qsizetype row = 0)
    {
        return must("profile.status", {{QStringLiteral("profile"), wifi}}).toArray()[row];
    }
    // What waits is acknowledged.
    void comesAlong(DeviceId device) { answer(channel(device), next(channel(device))); }
    void lists(DeviceId device, const QString& uuid)
    {
        clock.advance(1'000);
        write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("DELETE FROM reported_profile WHERE device_id = ?", {device.value}));
            TRY(tx.run(
                "INSERT INTO reported_profile (channel_id, position, device_id, identifier, uuid, display_name, "
                "organization, encrypted, payload_count) SELECT id, 0, device_id, 'com.example.wifi', ?, '', '', "
                "0, 1 FROM channel WHERE device_id = ?",
                {uuid, device.value}));
            TRY(tx.run("INSERT INTO fact (device_id, kind, at, changed_at, digest, answer) "
                       "VALUES (?, 'ProfileList', ?, 0, '', '') ON CONFLICT (device_id, kind) "
                       "DO UPDATE SET at = excluded.at",
                       {device.value, tx.nowMs()}));
            return {};
        });
    }

    static inline const QString wifi = QStringLiteral("com.example.wifi");
    profiles::Library library{sealer};
    profiles::Installer installer{queue, library};
    profiles::Rollout rollout{*store, installer};
    server::Operations operations;
};

// The sample with another network.
QByteArray edited(const QByteArray& network, QByteArray file = test::profile())
{
    return file.replace("Office", network);
}

const QString sampleUuid = test::Sample().uuid;

} // namespace

class ProfileVersionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void importingHoldsBackWhatWouldGoToDevices()
    {
        Editor editor;
        const auto held = [&editor](const QByteArray& file) {
            return editor
                .must("profile.import",
                      {{QStringLiteral("content_base64"), base64(file)}, {QStringLiteral("hold"), true}})
                .toObject();
        };
        QVERIFY(held(test::profile())[QStringLiteral("created")].toBool()); // new
        QVERIFY(held(edited("Attic"))[QStringLiteral("created")].toBool()); // assigned to nobody
        const DeviceId anna = editor.device(QStringLiteral("anna"));
        editor.must("profile.assign", {{QStringLiteral("profile"), Editor::wifi},
                                       {QStringLiteral("device"), QString::number(anna.value)}});
        QVERIFY(!held(edited("Attic"))[QStringLiteral("created")].toBool()); // unchanged
        const QJsonObject answer = held(edited("Cellar"));
        QCOMPARE(answer[QStringLiteral("held")].toBool(), true);
        QCOMPARE(answer[QStringLiteral("version")].toInt(), 3);
        QCOMPARE(answer[QStringLiteral("targets")].toInt(), 1);
        QCOMPARE(editor.versions().size(), 2);
        QVERIFY(editor.import(edited("Cellar"))[QStringLiteral("created")].toBool());
        QCOMPARE(editor.versions().size(), 3);
    }

    void aVersionTellsWhoMadeItAndWhy()
    {
        Editor editor;
        editor.import(test::profile());
        const QJsonObject saved =
            editor.save(edited("Guests"), {{QStringLiteral("note"), QStringLiteral(" Guests  only ")}});
        QCOMPARE(saved[QStringLiteral("version")].toInt(), 2);
        const QJsonArray versions = editor.versions();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0][QStringLiteral("note")].toString(), QStringLiteral("Guests only"));
        QCOMPARE(versions[0][QStringLiteral("author")].toString(), QStringLiteral("mira"));
        QCOMPARE(versions[0][QStringLiteral("current")].toBool(), true);
        QCOMPARE(versions[1][QStringLiteral("current")].toBool(), false);
        QVERIFY(versions[0][QStringLiteral("restores")].isNull());
    }

    void savingGivesAFreshUuid_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QJsonValue>("asked");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<bool>("fresh");
        const QJsonValue unasked;
        QTest::newRow("unless told otherwise") << QString() << unasked << false << true;
        QTest::newRow("setting off") << QStringLiteral("0") << unasked << false << false;
        QTest::newRow("setting on") << QStringLiteral("1") << unasked << false << true;
        QTest::newRow("asked not to") << QString() << QJsonValue(false) << false << false;
        QTest::newRow("asked to") << QStringLiteral("0") << QJsonValue(true) << false << true;
        QTest::newRow("a signature is kept") << QString() << unasked << true << false;
        QTest::newRow("unless asked to") << QString() << QJsonValue(true) << true << true;
    }
    void savingGivesAFreshUuid()
    {
        QFETCH(QString, setting);
        QFETCH(QJsonValue, asked);
        QFETCH(bool, isSigned);
        QFETCH(bool, fresh);
        Editor editor;
        if (!setting.isEmpty()) {
            editor.set("profile_new_uuid_on_save", setting);
        }
        editor.import(test::profile());
        QByteArray file = edited("Guests");
        if (isSigned) {
            file = test::must(crypto::signAttached(file, test::signer()));
        }
        const QJsonObject saved = editor.save(file, {{QStringLiteral("new_uuid"), asked}});
        QCOMPARE(saved[QStringLiteral("uuid")].toString() != sampleUuid, fresh);
        QCOMPARE(editor.content(2) == file, !fresh);
        if (fresh) { // and nothing else is changed
            QCOMPARE(
                editor.content(2).replace(saved[QStringLiteral("uuid")].toString().toLatin1(), sampleUuid.toLatin1()),
                edited("Guests"));
        }
    }

    void savingCanSignAnew()
    {
        Editor editor;
        editor.import(test::must(crypto::signAttached(test::profile(), test::signer())));
        const QJsonObject anew{{QStringLiteral("signer"), QStringLiteral("server")}};
        const QJsonObject saved = editor.save(edited("Guests"), anew);
        const QByteArray file = editor.content(2);
        QCOMPARE(base64(file), saved[QStringLiteral("content_base64")].toString());
        const auto opened = test::must(crypto::openSigned(file));
        QVERIFY(opened.intact);
        const QString uuid = saved[QStringLiteral("uuid")].toString();
        QVERIFY(uuid != sampleUuid); // renewed before it was signed
        QCOMPARE(QByteArray(opened.content).replace(uuid.toLatin1(), sampleUuid.toLatin1()), edited("Guests"));
        const QJsonObject again = editor.save(opened.content, anew); // says what is there, so it makes no version
        QCOMPARE(again[QStringLiteral("created")].toBool(), false);
        QCOMPARE(editor.versions().size(), 2);
        QVERIFY(editor.error("profile.save", {{QStringLiteral("profile"), Editor::wifi},
                                              {QStringLiteral("content_base64"), base64(edited("Attic"))},
                                              {QStringLiteral("signer"), QStringLiteral("me")}}) ==
                ErrorCode::InvalidInput);
    }

    void aUuidThatNoVersionHasStays()
    {
        Editor editor;
        editor.import(test::profile());
        test::Sample other;
        other.uuid = QStringLiteral("AAAAAAAA-2222-4333-8444-555555555555");
        QCOMPARE(editor.save(test::profile(other))[QStringLiteral("uuid")].toString(), other.uuid);
    }

    void anImportedFileIsKeptToTheByte()
    {
        Editor editor;
        editor.import(test::profile());
        editor.import(edited("Guests"));
        QCOMPARE(editor.content(2), edited("Guests"));
    }

    void savingWhatIsThereMakesNoVersion()
    {
        Editor editor;
        editor.import(test::profile());
        const QJsonObject saved = editor.save(test::profile());
        QCOMPARE(saved[QStringLiteral("created")].toBool(), false);
        QCOMPARE(editor.versions().size(), 1);
    }

    void whatSomebodySavedInBetweenIsNotLost_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::newRow("import") << QStringLiteral("profile.import");
        QTest::newRow("save") << QStringLiteral("profile.save");
        QTest::newRow("rollback") << QStringLiteral("profile.rollback");
    }
    void whatSomebodySavedInBetweenIsNotLost()
    {
        QFETCH(QString, operation);
        Editor editor;
        editor.import(test::profile());
        editor.save(edited("Guests"));
        QJsonObject arguments{{QStringLiteral("profile"), Editor::wifi},
                              {QStringLiteral("version"), 1},
                              {QStringLiteral("content_base64"), base64(edited("Mine"))},
                              {QStringLiteral("base_version"), 1}};
        QVERIFY(editor.error(operation.toLatin1().constData(), arguments) == ErrorCode::Conflict);
        QCOMPARE(editor.versions().size(), 2);
        arguments[QStringLiteral("base_version")] = 2;
        QVERIFY(!editor.error(operation.toLatin1().constData(), arguments));
    }

    void anotherIdentifierIsAnotherProfile()
    {
        Editor editor;
        editor.import(test::profile());
        test::Sample other;
        other.identifier = QStringLiteral("com.example.other");
        QJsonObject arguments{{QStringLiteral("profile"), Editor::wifi},
                              {QStringLiteral("content_base64"), base64(test::profile(other))}};
        QVERIFY(editor.error("profile.save", arguments) == ErrorCode::Conflict);
        arguments.remove(QStringLiteral("profile"));
        QCOMPARE(editor.must("profile.save", arguments)[QStringLiteral("version")].toInt(), 1);
        QVERIFY(editor.error("profile.save", arguments) == ErrorCode::Conflict); // it is there now
    }

    void rollingBackMakesTheOldContentANewVersion()
    {
        Editor editor;
        editor.import(test::profile());
        editor.save(edited("Guests"));
        const QJsonObject arguments{{QStringLiteral("profile"), Editor::wifi}, {QStringLiteral("version"), 1}};
        const QJsonValue back = editor.must("profile.rollback", arguments);
        QCOMPARE(back[QStringLiteral("version")].toInt(), 3);
        const QString uuid = back[QStringLiteral("uuid")].toString();
        QVERIFY(uuid != sampleUuid);
        QCOMPARE(editor.content(3).replace(uuid.toLatin1(), sampleUuid.toLatin1()), test::profile());
        QCOMPARE(editor.versions()[0][QStringLiteral("restores")].toInt(), 1);
        QVERIFY(editor.error("profile.rollback", {{QStringLiteral("profile"), Editor::wifi},
                                                  {QStringLiteral("version"), 9}}) == ErrorCode::NotFound);
    }

    void whichVersionADeviceHasIsKnownByItsAnswers()
    {
        Editor editor;
        const DeviceId anna = editor.device(QStringLiteral("anna"));
        const DeviceId ben = editor.device(QStringLiteral("ben"));
        editor.import(test::profile());
        editor.must("profile.assign", {{QStringLiteral("profile"), Editor::wifi}, {QStringLiteral("group"), 1}});
        editor.comesAlong(anna);
        editor.comesAlong(ben);
        QCOMPARE(editor.versions()[0][QStringLiteral("devices")].toInt(), 2);
        editor.save(edited("Guests"));
        editor.comesAlong(anna);
        QCOMPARE(editor.versions()[0][QStringLiteral("devices")].toInt(), 1);
        QCOMPARE(editor.versions()[1][QStringLiteral("devices")].toInt(), 1);
        QCOMPARE(editor.status(0)[QStringLiteral("has")].toInt(), 2);
        QCOMPARE(editor.status(1)[QStringLiteral("has")].toInt(), 1);
        QCOMPARE(editor.status(1)[QStringLiteral("version")].toInt(), 2);
    }

    void whatADeviceListsLaterTellsMore()
    {
        Editor editor;
        const DeviceId anna = editor.device(QStringLiteral("anna"));
        editor.import(test::profile());
        editor.must("profile.assign", {{QStringLiteral("profile"), Editor::wifi}, {QStringLiteral("group"), 1}});
        editor.comesAlong(anna);
        const QString second = editor.save(edited("Guests"))[QStringLiteral("uuid")].toString();
        editor.comesAlong(anna);
        editor.lists(anna, second);
        QCOMPARE(editor.status()[QStringLiteral("has")].toInt(), 2);
        editor.lists(anna, sampleUuid); // somebody put the old one back
        QCOMPARE(editor.status()[QStringLiteral("has")].toInt(), 1);
        editor.lists(anna, QStringLiteral("other"));
        QVERIFY(editor.status()[QStringLiteral("has")].isNull());
    }

    void assignmentsAreToldWithTheirChannel()
    {
        Editor editor;
        const DeviceId anna = editor.device(QStringLiteral("anna"));
        editor.import(test::profile());
        editor.must("profile.assign", {{QStringLiteral("profile"), Editor::wifi}, {QStringLiteral("group"), 1}});
        editor.must("profile.assign", {{QStringLiteral("profile"), Editor::wifi},
                                       {QStringLiteral("device"), anna.value},
                                       {QStringLiteral("channel"), QStringLiteral("user")}});
        const QJsonArray told = editor.must("profile.show", {{QStringLiteral("profile"), Editor::wifi}})
                                    .toObject()[QStringLiteral("assignments")]
                                    .toArray();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0][QStringLiteral("group")][QStringLiteral("id")].toInteger(), 1);
        QCOMPARE(told[0][QStringLiteral("channel")].toString(), QStringLiteral("auto"));
        QCOMPARE(told[1][QStringLiteral("device")][QStringLiteral("id")].toInteger(), anna.value);
        QCOMPARE(told[1][QStringLiteral("channel")].toString(), QStringLiteral("user"));
    }

    void aPreviewIsWhatTheDeviceWouldGet()
    {
        Editor editor;
        const DeviceId anna = editor.device(QStringLiteral("anna"));
        const QByteArray draft = edited("%{device.serial} %{owner.name} %{device.colour}");
        const QJsonValue preview = editor.must("profile.preview", {{QStringLiteral("content_base64"), base64(draft)},
                                                                   {QStringLiteral("device"), anna.value}});
        QCOMPARE(QByteArray::fromBase64(preview[QStringLiteral("content_base64")].toString().toLatin1()),
                 edited("SER-anna %{owner.name} %{device.colour}"));
        const QJsonArray missing = preview[QStringLiteral("missing")].toArray();
        QCOMPARE(missing.size(), 2);
        QCOMPARE(missing[0][QStringLiteral("name")].toString(), QStringLiteral("owner.name"));
        QCOMPARE(missing[0][QStringLiteral("path")].toString(), QStringLiteral("PayloadContent/0/SSID_STR"));
        QCOMPARE(missing[1][QStringLiteral("known")].toBool(), false);
        QCOMPARE(preview[QStringLiteral("values")][QStringLiteral("device.serial")].toString(),
                 QStringLiteral("SER-anna"));
        QCOMPARE(preview[QStringLiteral("unsigned")].toBool(), false);
    }

    void impactIsToldWithoutACatalogueToo()
    {
        Editor editor;
        editor.device(QStringLiteral("anna"));
        editor.import(test::profile());
        const QJsonValue impact = editor.must(
            "profile.impact", {{QStringLiteral("profile"), Editor::wifi},
                               {QStringLiteral("add"), QJsonArray{QJsonObject{{QStringLiteral("group"), 1}}}}});
        QCOMPARE(impact[QStringLiteral("judged")].toBool(), false);
        QCOMPARE(impact[QStringLiteral("gain")][QStringLiteral("count")].toInt(), 1);
        QCOMPARE(impact[QStringLiteral("gain")][QStringLiteral("first")][0][QStringLiteral("name")].toString(),
                 QStringLiteral("anna"));
    }

    // A list of dictionaries is one setting; the secrets in it aren't told.
    void conflictsTellNoSecrets()
    {
        plist::Dict account;
        account.set(QStringLiteral("Name"), QStringLiteral("anna"));
        account.set(QStringLiteral("Password"), QStringLiteral("geheim"));
        const profiles::Setting here{plist::Array{account}, false};
        const profiles::Setting there{plist::Array{}, false};
        profiles::PairConflict pair;
        pair.keys.append({QStringLiteral("Accounts"), here, there, here.value, profiles::Combine::Union});
        profiles::Impact impact;
        impact.conflicts.append(profiles::ProfileConflict());
        impact.conflicts[0].what = pair;
        profiles::DeviceConflicts onDevice;
        onDevice.conflicts.append(profiles::ConflictingPair());
        onDevice.conflicts[0].what = pair;
        for (const QJsonObject& told : {server::toJson(impact), server::toJson(onDevice)}) {
            const QByteArray text = QJsonDocument(told).toJson();
            QVERIFY2(text.contains("anna") && !text.contains("geheim"), text);
        }
    }

    void rollingBackHasAnImpactToo()
    {
        Editor editor;
        const DeviceId anna = editor.device(QStringLiteral("anna"));
        editor.import(test::profile());
        editor.save(edited("Guests"));
        editor.must("profile.assign",
                    {{QStringLiteral("profile"), Editor::wifi}, {QStringLiteral("device"), anna.value}});
        const auto replaced = [&](qint64 version) {
            return editor
                .must("profile.impact",
                      {{QStringLiteral("profile"), Editor::wifi},
                       {QStringLiteral("version"), version}})[QStringLiteral("replace")][QStringLiteral("count")]
                .toInt();
        };
        QCOMPARE(replaced(1), 1);
        QCOMPARE(replaced(2), 0);
    }
};

ESPALIER_TEST(ProfileVersionsTest);
#include "profile_versions_test.moc"
