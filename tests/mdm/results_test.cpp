#include "mdm/commands.h"
#include "tests/mdm/office.h"
#include "tests/mdm/phone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace espalier;
using namespace espalier::test;

namespace {
} // namespace

class ResultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aResultIsStoredWholeAndOnce()
    {
        Office office;
        office.enroll(phone);
        int handled = 0;
        office.handlers.add(QStringLiteral("DeviceInformation"),
                            [&](store::Transaction&, const mdm::CommandResult& result) -> Result<> {
                                ++handled;
                                if (result.request.text(u"RequestType") != QLatin1String("DeviceInformation") ||
                                    result.response.text(u"Answer") != QLatin1String("42")) {
                                    return fail(ErrorCode::Internal, QStringLiteral("not what was said"));
                                }
                                return {};
                            });
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("C-1"));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(office.report(phone, "Acknowledged", "C-1", "<key>Answer</key><string>42</string>").status, 200);
        }
        QCOMPARE(office.report(phone, "Error", "C-1").status, 200); // the first one counts
        QCOMPARE(handled, 1);
        QCOMPARE(office.auditCount(QStringLiteral("device.followup_failed")), 0);
        QCOMPARE(office.history(QStringLiteral("C-1")),
                 QStringList({QStringLiteral("queued"), QStringLiteral("sent"), QStringLiteral("acknowledged"),
                              QStringLiteral("acknowledged/duplicate")}));
        const auto rows = office.store->read([](store::Connection& db) { return mdm::commandRows(db, {}); });
        const auto body = office.store->read(
            [&](store::Connection& db) { return mdm::responseBody(db, office.sealer, rows->first()); });
        QVERIFY(body->view().toByteArray().contains("<string>42</string>"));
    }

    void settingsThatWereNotTakenAreAnError_data()
    {
        QTest::addColumn<QByteArray>("results");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("why");
        const QByteArray good = "<dict><key>Status</key><string>Acknowledged</string></dict>";
        const QByteArray bad = "<dict><key>Status</key><string>Error</string><key>ErrorChain</key><array><dict>"
                               "<key>ErrorCode</key><integer>12</integer><key>ErrorDomain</key><string>D</string>"
                               "<key>USEnglishDescription</key><string>too long</string></dict></array></dict>";
        QTest::newRow("all taken") << QByteArray("<array>" + good + good + "</array>") << QStringLiteral("acknowledged")
                                   << QString();
        QTest::newRow("the second one not") << QByteArray("<array>" + good + bad + "</array>")
                                            << QStringLiteral("error") << QStringLiteral("2  too long");
        QTest::newRow("one dictionary instead of the array")
            << bad << QStringLiteral("error") << QStringLiteral("1  too long");
        QTest::newRow("named, without a reason")
            << QByteArray("<array><dict><key>Item</key><string>DeviceName</string><key>Status</key><string>Error"
                          "</string></dict></array>")
            << QStringLiteral("error") << QStringLiteral("1 DeviceName ");
        QTest::newRow("told nothing") << QByteArray() << QStringLiteral("acknowledged") << QString();
    }
    void settingsThatWereNotTakenAreAnError()
    {
        QFETCH(QByteArray, results);
        QFETCH(QString, state);
        QFETCH(QString, why);
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("Settings", phone, QStringLiteral("C-1")));
        (void)office.idle(phone);
        const QByteArray answer = results.isEmpty() ? QByteArray() : "<key>Settings</key>" + results;
        QCOMPARE(office.report(phone, "Acknowledged", "C-1", answer).status, 200);
        QCOMPARE(office.history(QStringLiteral("C-1")).last(), state);
        const auto rows = office.store->read([](store::Connection& db) { return mdm::commandRows(db, {}); });
        const QJsonArray chain = QJsonDocument::fromJson(rows->first().errorChain.toUtf8()).array();
        QCOMPARE(chain.isEmpty() ? QString()
                                 : QStringLiteral("%1 %2 %3")
                                       .arg(QString::number(chain[0][QStringLiteral("position")].toInt()),
                                            chain[0][QStringLiteral("setting")].toString(),
                                            chain[0][QStringLiteral("text")].toString()),
                 why);
    }

    void refusedSettingsAreBoundedInAll()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("Settings", phone, QStringLiteral("C-1")));
        (void)office.idle(phone);
        QByteArray chain;
        for (int i = 0; i < 16; ++i) {
            chain += "<dict><key>ErrorCode</key><integer>1</integer></dict>";
        }
        QByteArray results;
        for (int i = 0; i < 200; ++i) {
            results += "<dict><key>Item</key><string>" + QByteArray(2000, 'x') +
                       "</string><key>Status</key><string>Error</string><key>ErrorChain</key><array>" + chain +
                       "</array></dict>";
        }
        QCOMPARE(
            office.report(phone, "Acknowledged", "C-1", "<key>Settings</key><array>" + results + "</array>").status,
            200);
        const auto rows = office.store->read([](store::Connection& db) { return mdm::commandRows(db, {}); });
        QCOMPARE(QJsonDocument::fromJson(rows->first().errorChain.toUtf8()).array().size(), 16);
        QVERIFY(rows->first().errorChain.size() < 4096);
    }

    void whoDoesNotNeedTheRequestIsSparedIt()
    {
        Office office;
        office.enroll(phone);
        QList<bool> given;
        for (const char* type : {"InstallProfile", "ProfileList"}) {
            const bool large = type == QByteArrayView("InstallProfile");
            office.handlers.add(
                QString::fromLatin1(type),
                [&](store::Transaction&, const mdm::CommandResult& result) -> Result<> {
                    given.append(!result.request.text(u"RequestType").isEmpty());
                    return {};
                },
                large ? mdm::NeedsRequest::No : mdm::NeedsRequest::Yes);
            QVERIFY(office.add(type, phone, QString::fromLatin1(type)));
            (void)office.idle(phone);
            QCOMPARE(office.report(phone, "Acknowledged", type).status, 200);
        }
        QCOMPARE(given, (QList<bool>{false, true}));
    }

    void anAnswerThatCantBeReadEndsItsCommand_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("ends");
        const QByteArray open = "<plist version=\"1.0\"><dict>";
        QTest::newRow("torn") << open + "<key>CommandUUID</key><string>U-1</string><key>Status</key><str"
                              << QStringLiteral("U-1");
        QTest::newRow("not XML") << QByteArray("hello") << QStringLiteral("C-1");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("C-1");
        QTest::newRow("no Status") << open + "<key>UDID</key><string>UDID-1</string></dict></plist>"
                                   << QStringLiteral("C-1");
        QTest::newRow("too large") << open + "<key>CommandUUID</key><string>C-1</string><key>Filler</key><string>" +
                                          QByteArray(33 * 1024 * 1024, 'x') + "</string></dict></plist>"
                                   << QStringLiteral("C-1");
        QTest::newRow("of a command we don't know") << open + "<key>CommandUUID</key><string>WHO</string>" << QString();
        QTest::newRow("of no command") << open + "<key>Status</key><string>Idle</string>" << QString();
    }

    void anAnswerThatCantBeReadEndsItsCommand()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, ends);
        Office office;
        office.enroll(phone);
        QCOMPARE(office.tokenUpdate(user).status, 200);
        mdm::ResultStatus told = mdm::ResultStatus::Acknowledged;
        office.handlers.add(QStringLiteral("DeviceInformation"),
                            [&](store::Transaction&, const mdm::CommandResult& result) -> Result<> {
                                told = result.status;
                                return {};
                            });
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        QVERIFY(office.add("SecurityInfo", phone, QStringLiteral("C-2")));
        QVERIFY(office.add("ProfileList", user, QStringLiteral("U-1")));
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("C-1"));
        QCOMPARE(uuidIn(office.idle(user)), QByteArray("U-1"));
        office.woken.clear();
        http::Request request;
        request.method = "PUT";
        request.headers.add("Content-Type", "application/x-apple-aspen-mdm");
        request.body = body;
        request.peer = {phone.certificate, true, {}};
        for (int i = 0; i < 3; ++i) { // it comes again until it gets 200, and the answer may get lost
            if (i > 0 && !body.contains("CommandUUID")) {
                break;
            }
            const auto answer = office.sendRequest(request);
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body.isEmpty());
        }
        for (const auto* uuid : {"C-1", "U-1"}) {
            QCOMPARE(office.deliveryState(QString::fromLatin1(uuid)),
                     QLatin1String(uuid) == ends ? QStringLiteral("error") : QStringLiteral("sent"));
        }
        QCOMPARE(told == mdm::ResultStatus::Error, ends == QLatin1String("C-1"));
        QVERIFY(office.auditCount(QStringLiteral("device.refused")) >= 1); // once per reason
        QVERIFY(office.auditCount(QStringLiteral("device.refused")) <= 2);
        if (ends.isEmpty()) {
            QVERIFY(office.woken.isEmpty());
        } else {
            QCOMPARE(office.woken, QList<ChannelId>{office.channel(ends == QLatin1String("C-1") ? phone : user)});
            const auto said = office.value(QStringLiteral("SELECT error_chain FROM delivery WHERE state='error'"));
            QVERIFY(said.toString().contains(QLatin1String("the answer can't be read: ")));
            mdm::CommandFilter filter;
            filter.uuid = ends;
            const auto rows = office.store->read([&](store::Connection& db) { return mdm::commandRows(db, filter); });
            const auto kept = office.store->read(
                [&](store::Connection& db) { return mdm::responseBody(db, office.sealer, rows->first()); });
            QCOMPARE(kept->view().toByteArray(), body.left(64 * 1024));
        }
        // The queue goes on.
        QCOMPARE(uuidIn(office.idle(phone)), ends == QLatin1String("C-1") ? QByteArray("C-2") : QByteArray("C-1"));
    }

    void onlyADeviceOfOursMayBeUnreadable()
    {
        Office office;
        office.enroll(phone);
        office.issue("renewed certificate", 0, office.device(phone).value);
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        (void)office.idle(phone);
        QCOMPARE(office.authenticate({phone.udid, "renewed certificate", {}}).status, 200);
        http::Request request;
        request.method = "PUT";
        request.headers.add("Content-Type", "application/x-apple-aspen-mdm");
        request.body = "<key>CommandUUID</key><string>C-1</string>";
        const QByteArray before = office.everything();
        for (const auto& peer : {http::PeerCertificate{}, http::PeerCertificate{"stranger", true, {}},
                                 http::PeerCertificate{"renewed certificate", true, {}},
                                 http::PeerCertificate{phone.certificate, false, {}}}) {
            request.peer = peer;
            QCOMPARE(office.sendRequest(request).status, 400);
        }
        QCOMPARE(office.everything(), before);
        QCOMPARE(office.checkIn(phone, "CheckOut").status, 200);
        request.peer = {phone.certificate, true, {}};
        QCOMPARE(office.sendRequest(request).status, 400);
    }

    // It would come for ever, and the commands behind it would wait for ever.
    void anAnswerThatIsTooLargeEndsItsCommand_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        const QByteArray rest(64 * 1024, 'x');
        QTest::newRow("its UUID comes first") << "<plist><dict><key>CommandUUID</key><string>C-1</string>" + rest;
        QTest::newRow("its UUID comes later") << "<plist><dict><key>Certificates</key><array>" + rest;
    }
    void anAnswerThatIsTooLargeEndsItsCommand()
    {
        QFETCH(const QByteArray, beginning);
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("InstalledApplicationList", phone, QStringLiteral("C-1")));
        QVERIFY(office.add("SecurityInfo", phone, QStringLiteral("C-2")));
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("C-1"));
        office.woken.clear();
        http::Request request;
        request.method = "PUT";
        request.headers.add("Content-Type", "application/x-apple-aspen-mdm");
        request.body = beginning.left(64 * 1024);
        request.peer = {phone.certificate, true, {}};
        QCOMPARE(office.sendTooLarge(request).status, 200);
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("error"));
        const auto said =
            office.value(QStringLiteral("SELECT error_chain FROM delivery WHERE state='error'")).toString();
        QVERIFY2(said.contains(QLatin1String("it is too large, more than 32 MiB")), qPrintable(said));
        QCOMPARE(office.woken, QList<ChannelId>{office.channel(phone)});
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("C-2"));
    }

    void whatIsTooLargeOfOthersEndsNothing()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("InstalledApplicationList", phone, QStringLiteral("C-1")));
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("C-1"));
        http::Request request;
        request.method = "PUT";
        request.headers.add("Content-Type", "application/x-apple-aspen-mdm");
        request.headers.add("Mdm-Signature", "AAAA"); // of a body that nobody has seen whole
        request.body = "<key>CommandUUID</key><string>C-1</string>";
        for (const auto& peer : {http::PeerCertificate{}, http::PeerCertificate{"stranger", true, {}},
                                 http::PeerCertificate{phone.certificate, false, {}}}) {
            request.peer = peer;
            QCOMPARE(office.sendTooLarge(request).status, 413);
        }
        request.headers.set("Content-Type", "application/x-apple-aspen-mdm-checkin");
        request.peer = {phone.certificate, true, {}};
        QCOMPARE(office.sendTooLarge(request).status, 413);
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("sent"));
    }

    void aLargeResponseIsStoredWhole()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        (void)office.idle(phone);
        const QByteArray filler(3 * 1024 * 1024, 'x');
        QCOMPARE(office.report(phone, "Acknowledged", "C-1", "<key>F</key><string>" + filler + "</string>").status,
                 200);
        const auto rows = office.store->read([](store::Connection& db) { return mdm::commandRows(db, {}); });
        const auto body = office.store->read(
            [&](store::Connection& db) { return mdm::responseBody(db, office.sealer, rows->first()); });
        QVERIFY(body->view().toByteArray().contains(filler));
    }

    void aHandlerThatFailsDoesNotLoseTheResult()
    {
        Office office;
        office.enroll(phone);
        office.handlers.add(QStringLiteral("DeviceInformation"),
                            [](store::Transaction&, const mdm::CommandResult&) -> Result<> {
                                return fail(ErrorCode::Internal, QStringLiteral("broken"));
                            });
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        (void)office.idle(phone);
        QCOMPARE(office.report(phone, "Acknowledged", "C-1").status, 200);
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("acknowledged"));
        QCOMPARE(office.auditCount(QStringLiteral("device.followup_failed")), 1);
    }

    void aCommandQueuedByAHandlerIsTheAnswerAndWakesNobody()
    {
        Office office;
        office.enroll(phone);
        office.handlers.add(QStringLiteral("DeviceInformation"),
                            [&](store::Transaction& tx, const mdm::CommandResult& result) -> Result<> {
                                mdm::NewCommand next;
                                next.command.set(QStringLiteral("RequestType"), QStringLiteral("SecurityInfo"));
                                next.channels = {result.channel};
                                next.uuid = QStringLiteral("C-2");
                                TRY(office.queue->add(tx, next));
                                return {};
                            });
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        (void)office.idle(phone);
        office.woken.clear();
        QCOMPARE(uuidIn(office.report(phone, "Acknowledged", "C-1")), QByteArray("C-2"));
        QVERIFY(office.woken.isEmpty());
    }

    void anUnknownStatusIsAnError()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        (void)office.idle(phone);
        QCOMPARE(office.report(phone, "Surprise", "C-1").status, 200);
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("error"));
    }

    void anUnknownUuidIsAnsweredNormally()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        QCOMPARE(uuidIn(office.report(phone, "Acknowledged", "NEVER-HEARD")), QByteArray("C-1"));
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("sent"));
        QCOMPARE(office.report(phone, "Acknowledged").status, 200); // no UUID at all
    }

    void theUuidOfAnotherDeviceIsUnknownHere()
    {
        Office office;
        const Phone other{"UDID-2", "certificate 2", {}};
        office.enroll(phone);
        office.enroll(other);
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        (void)office.idle(phone);
        QCOMPARE(office.report(other, "Acknowledged", "C-1").status, 200);
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("sent"));
    }

    void aLateResultAfterCancellingIsRecorded()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        (void)office.idle(phone);
        (void)office.report(phone, "NotNow", "C-1");
        QCOMPARE(office.cancel(QStringLiteral("C-1")).value(), 1);
        QCOMPARE(office.report(phone, "NotNow", "C-1").status, 200);
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("cancelled"));
        QCOMPARE(office.report(phone, "Acknowledged", "C-1").status, 200);
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("acknowledged"));
        QVERIFY(office.history(QStringLiteral("C-1")).contains(QStringLiteral("acknowledged/late, was cancelled")));
    }
};

ESPALIER_TEST(ResultsTest);
#include "results_test.moc"
