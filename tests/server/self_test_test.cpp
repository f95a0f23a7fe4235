// When the self-test is made, what it keeps from happening, who is told, and the page that a phone opens once.
#include "base/durations.h"
#include "server/operations/check_operations.h"
#include "server/operations/link_operations.h"
#include "tests/server/readiness.h"
#include "tests/server/served_folder.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::server;
using namespace espalier::test;

namespace {

const QString publicUrl = QStringLiteral("https://mdm.example.org");

// A server in an office where everything is right, until something is broken.
struct Bureau {
    explicit Bureau(Folder kind = Folder::Production)
    {
        Setup setup;
        setup.organization = QStringLiteral("Example");
        setup.publicUrl = publicUrl;
        setup.lab = kind == Folder::Lab;
        setup.passphrase = SecretBytes("a long passphrase");
        setup.passphraseWork = 14;
        const DataFolder data(folder.filePath(QStringLiteral("data")));
        must(initialise(data, setup, SystemClock()));
        product = must(Product::open(data, SecretBytes("a long passphrase")));
        importPushCertificate();
        running = must(Server::start(*product, ServedFolder::anyPort()));
        const auto identity = must(product->tls().load()).identity;
        seen = seenTls({{}, identity.certificate.der(), {}, {}});
        authorities.open();
        authorities.write(product->authority().root().certificate.pem());
        authorities.close();
        selfTest =
            std::make_unique<SelfTest>(SelfTest::Parts{product->folder(), product->store(), product->sealer(),
                                                       product->tls(), product->authority(), product->live(), clock},
                                       surroundings());
        phoneTest = std::make_unique<PhoneTest>(product->store(), product->sealer(), clock);
        addCheckOperations(operations, *selfTest, *phoneTest, product->store(), product->live(), clock);
        addLinkOperations(operations, product->store(), product->sealer(), clock, product->enrollmentProfiles(),
                          selfTest.get());
    }

    void importPushCertificate()
    {
        TestLeaf leaf;
        leaf.commonName = "APSP:x";
        leaf.userId = "com.apple.mgmt.External.x";
        leaf.key = KeyKind::SharedRsa2048;
        leaf.notAfterSeconds = 300 * secondsPerDay;
        const TestIdentity push = TestAuthority("Push").issue(leaf);
        must(product->operations().run(
            QStringLiteral("push_cert.import"),
            {{QStringLiteral("content_base64"), QString::fromLatin1((push.certificatePem + push.keyPem).toBase64())}},
            {}));
    }

    Surroundings surroundings()
    {
        Surroundings all;
        all.resolve = [this](const QString&) -> Result<QStringList> {
            ++made;
            return QStringList{QStringLiteral("203.0.113.7")};
        };
        all.probe = [this](const http::TlsProbe&, http::TlsOffer) -> Result<http::SeenTls> {
            return reachable ? Result<http::SeenTls>(seen)
                             : fail(ErrorCode::Network, QLatin1String("refused"), QStringLiteral("refused"));
        };
        all.push = [](const apns::PushIdentity&, const apns::PushRoute&,
                      const apns::WakerOptions&) -> Result<apns::PushTrial> {
            return apns::PushTrial{.accepted = true, .delivered = false, .answer = {}, .tookMs = 0};
        };
        all.keychainWorks = [] { return true; };
        all.room = [](const QString&) { return Room{1LL << 40, 1LL << 41}; };
        all.clockIsKept = [] { return true; };
        all.authorities.file = authorities.fileName();
        all.post = [this](const QUrl& url, const QByteArray& json) -> Result<> {
            posted.append({url, json});
            return {};
        };
        return all;
    }

    Result<QJsonValue> run(const char* operation, const QJsonObject& arguments = {})
    {
        return operations.run(QLatin1String(operation), arguments, Caller{});
    }
    Result<QJsonValue> link(const QString& name, bool despite = false)
    {
        return run("link.create", {{QStringLiteral("name"), name}, {QStringLiteral("despite_check"), despite}});
    }
    void acknowledge() { must(run("check.acknowledge_address", {{QStringLiteral("address"), publicUrl}})); }
    // Events of the kind, "actor checks".
    QStringList told(const QString& kind)
    {
        QStringList lines;
        const auto events = must(product->operations().run(QStringLiteral("event.list"), {}, {})).toArray();
        for (const QJsonValue& event : events) {
            if (event[QStringLiteral("kind")].toString() == kind) {
                QStringList checks;
                for (const QJsonValue& id : event[QStringLiteral("arguments")][QStringLiteral("checks")].toArray()) {
                    checks.append(id.toString());
                }
                lines.append(event[QStringLiteral("actor")].toString() + QLatin1Char(' ') +
                             checks.join(QLatin1Char(' ')));
            }
        }
        return lines;
    }
    http::Response open(const QString& url, const QByteArray& method = "GET")
    {
        http::Request request;
        request.method = method;
        request.path = QUrl(url).path().toLatin1();
        request.remoteAddress = QStringLiteral("198.51.100.4");
        request.serverName = QStringLiteral("mdm.example.org");
        request.tlsVersion = QStringLiteral("TLSv1.3");
        return phoneTest->handle(request);
    }
    QString phonePage() { return must(phoneTest->begin()).url; }
    QJsonValue phone() { return must(run("check.last"))[QStringLiteral("phone")]; }

    QTemporaryDir folder;
    QTemporaryFile authorities;
    ManualClock clock{SystemClock().nowMs() + minuteMs}; // after everything that the store's own clock has written
    std::unique_ptr<Product> product;
    std::unique_ptr<Server> running;
    std::unique_ptr<SelfTest> selfTest;
    std::unique_ptr<PhoneTest> phoneTest;
    Operations operations;
    http::SeenTls seen;
    bool reachable = true;
    int made = 0;
    QList<std::pair<QUrl, QByteArray>> posted;
};

} // namespace

class SelfTestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsLookedAtInOrder()
    {
        Bureau bureau;
        bureau.acknowledge();
        const auto result = must(bureau.run("check.run"));
        QStringList lines;
        for (const QJsonValue& check : result[QStringLiteral("checks")].toArray()) {
            lines.append(check[QStringLiteral("id")].toString() + QLatin1Char(' ') +
                         check[QStringLiteral("state")].toString());
        }
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("name ok"), QStringLiteral("reachable ok"),
                              QStringLiteral("outside skipped"), QStringLiteral("chain ok"), QStringLiteral("tls ok"),
                              QStringLiteral("push_certificate ok"), QStringLiteral("push_service ok"),
                              QStringLiteral("clock ok"), QStringLiteral("disk ok"), QStringLiteral("keychain skipped"),
                              QStringLiteral("database ok"), QStringLiteral("address ok")}));
        QVERIFY(result[QStringLiteral("good")].toBool());
        auto last = must(bureau.run("check.last")).toObject();
        QVERIFY(!last.take(QStringLiteral("lab")).toBool());
        last.remove(QStringLiteral("phone"));
        QCOMPARE(QJsonValue(last), result);
    }

    void aLinkWaitsUntilNothingFails()
    {
        Bureau bureau;
        const auto refused = bureau.link(QStringLiteral("one"));
        QVERIFY(!refused && isOfKind(refused.error(), QLatin1String("not-ready")));
        QVERIFY2(refused.error().what.contains(QStringLiteral("(address)")), qPrintable(refused.error().what));
        bureau.acknowledge();
        must(bureau.link(QStringLiteral("one")));
    }

    void aLinkMayBeMadeDespiteTheCheckAndTheLogTellsSo()
    {
        Bureau bureau;
        (void)must(bureau.run("check.run"));
        const int made = bureau.made;
        must(bureau.link(QStringLiteral("one"), true));
        QCOMPARE(bureau.made, made); // nobody asked
        QCOMPARE(bureau.told(QStringLiteral("link.despite_check")), QStringList{QStringLiteral("admin address")});
    }

    void inALabNobodyAsks()
    {
        Bureau bureau(Folder::Lab);
        bureau.reachable = false;
        must(bureau.link(QStringLiteral("one")));
        QCOMPARE(bureau.made, 0);
        QVERIFY(bureau.told(QStringLiteral("link.despite_check")).isEmpty());
    }

    void aGoodResultHoldsForADayAsLongAsNothingChanges()
    {
        Bureau bureau;
        bureau.acknowledge();
        must(bureau.link(QStringLiteral("one")));
        QCOMPARE(bureau.made, 1);
        bureau.clock.advance(24 * hourMs - minuteMs);
        must(bureau.link(QStringLiteral("two")));
        QCOMPARE(bureau.made, 1);
        bureau.clock.advance(2 * minuteMs);
        must(bureau.link(QStringLiteral("three")));
        QCOMPARE(bureau.made, 2);
        must(bureau.product->store().write([](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE push_certificate SET serial = 'another'"));
            return {};
        }));
        must(bureau.link(QStringLiteral("four")));
        QCOMPARE(bureau.made, 3);
    }

    void aFailureIsNeverAnsweredFromMemory()
    {
        Bureau bureau;
        bureau.acknowledge();
        bureau.reachable = false;
        QVERIFY(!bureau.link(QStringLiteral("one")));
        bureau.reachable = true; // the router forwards now
        must(bureau.link(QStringLiteral("one")));
    }

    void aChangeIsToldOnce()
    {
        Bureau bureau;
        bureau.acknowledge();
        must(bureau.product->operations().run(
            QStringLiteral("setting.set"),
            {{QStringLiteral("key"), QStringLiteral("alert_webhook")},
             {QStringLiteral("value"), QStringLiteral("https://alerts.example.org/x")}},
            {}));
        must(bureau.selfTest->runDue());
        QVERIFY(bureau.posted.isEmpty());
        bureau.clock.advance(25 * hourMs);
        bureau.reachable = false;
        must(bureau.selfTest->runDue());
        QCOMPARE(bureau.told(QStringLiteral("check.failed")), QStringList{QStringLiteral("system reachable")});
        QCOMPARE(bureau.posted.size(), 1);
        QCOMPARE(bureau.posted.first().first, QUrl(QStringLiteral("https://alerts.example.org/x")));
        const auto message = QJsonDocument::fromJson(bureau.posted.first().second).object();
        QCOMPARE(message[QStringLiteral("event")].toString(), QStringLiteral("check.failed"));
        QCOMPARE(message[QStringLiteral("server")].toString(), publicUrl);
        QCOMPARE(message[QStringLiteral("checks")].toArray().size(), 1);
        bureau.clock.advance(2 * hourMs);
        must(bureau.selfTest->runDue());
        QCOMPARE(bureau.told(QStringLiteral("check.failed")).size(), 1);
        QCOMPARE(bureau.posted.size(), 1);
        bureau.reachable = true;
        bureau.clock.advance(2 * hourMs);
        must(bureau.selfTest->runDue());
        QCOMPARE(bureau.told(QStringLiteral("check.passed")), QStringList{QStringLiteral("system reachable")});
    }

    void itIsMadeEveryDayAndEveryHourWhileItFails()
    {
        Bureau bureau;
        bureau.acknowledge();
        must(bureau.selfTest->runDue());
        bureau.clock.advance(23 * hourMs);
        must(bureau.selfTest->runDue());
        QCOMPARE(bureau.made, 1);
        bureau.clock.advance(hourMs);
        bureau.reachable = false;
        must(bureau.selfTest->runDue());
        must(bureau.selfTest->runDue());
        QCOMPARE(bureau.made, 2);
        bureau.clock.advance(hourMs);
        must(bureau.selfTest->runDue());
        QCOMPARE(bureau.made, 3);
        bureau.clock.advance(-100 * hourMs); // the one in the future was made by a wrong clock
        must(bureau.selfTest->runDue());
        QCOMPARE(bureau.made, 4);
    }

    void theOverviewTellsWhatFails()
    {
        Bureau bureau;
        const auto step = [&bureau] {
            const auto overview = must(bureau.product->operations().run(QStringLiteral("overview"), {}, {}));
            for (const QJsonValue& one : overview[QStringLiteral("checklist")].toArray()) {
                if (one[QStringLiteral("step")].toString() == QLatin1String("check")) {
                    return one[QStringLiteral("state")].toString() + QLatin1Char(' ') +
                           one[QStringLiteral("evidence")].toString();
                }
            }
            return QString();
        };
        const auto problems = [&bureau] {
            QStringList texts;
            const auto overview = must(bureau.product->operations().run(QStringLiteral("overview"), {}, {}));
            for (const QJsonValue& one : overview[QStringLiteral("problems")].toArray()) {
                if (one[QStringLiteral("kind")].toString() == QLatin1String("check_failed")) {
                    texts.append(one[QStringLiteral("text")].toString());
                }
            }
            return texts;
        };
        QCOMPARE(step(), QStringLiteral("now "));
        QVERIFY(problems().isEmpty());
        (void)must(bureau.run("check.run"));
        QCOMPARE(step(), QStringLiteral("now address"));
        QCOMPARE(problems(), QStringList{QStringLiteral("address")});
        bureau.acknowledge();
        (void)must(bureau.run("check.run"));
        QCOMPARE(step(), QStringLiteral("done %1").arg(bureau.clock.nowMs()));
        QVERIFY(problems().isEmpty());
    }

    void onlyTheAddressItselfIsAcknowledged()
    {
        Bureau bureau;
        QVERIFY(!bureau.run("check.acknowledge_address",
                            {{QStringLiteral("address"), QStringLiteral("https://other.example.org")}}));
        bureau.acknowledge();
        bureau.acknowledge();
        QCOMPARE(bureau.told(QStringLiteral("address.acknowledged")).size(), 1);
    }

    void aWebhookIsHttps()
    {
        QVERIFY(checkAlertWebhook(QString()));
        QVERIFY(checkAlertWebhook(QStringLiteral("https://alerts.example.org/x")));
        QVERIFY(!checkAlertWebhook(QStringLiteral("http://alerts.example.org/x")));
        QVERIFY(!checkAlertWebhook(QStringLiteral("alerts")));
    }

    void aPhoneOpensThePageOnce()
    {
        Bureau bureau;
        QVERIFY(bureau.phone()[QStringLiteral("arrival")].isNull());
        const auto page = must(bureau.run("check.phone"));
        QVERIFY(page[QStringLiteral("size")].toInt() > 20);
        const QString url = page[QStringLiteral("url")].toString();
        QVERIFY(url.startsWith(publicUrl + QStringLiteral("/t/")));
        QCOMPARE(url.section(QLatin1Char('/'), -1).size(), 32); // 192 bits
        QVERIFY(bureau.phone()[QStringLiteral("expires_at")].isDouble());
        QCOMPARE(bureau.open(publicUrl + QStringLiteral("/t/guessed")).status, 404);
        QCOMPARE(bureau.open(url, "HEAD").status, 404); // whoever only looks proves nothing
        const auto shown = bureau.open(url);
        QCOMPARE(shown.status, 200);
        QVERIFY(shown.body.contains("It works"));
        QCOMPARE(shown.headers.value("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(bureau.open(url).status, 404);
        const auto arrival = bureau.phone()[QStringLiteral("arrival")];
        QCOMPARE(arrival[QStringLiteral("address")].toString(), QStringLiteral("198.51.100.4"));
        QCOMPARE(arrival[QStringLiteral("server_name")].toString(), QStringLiteral("mdm.example.org"));
        QCOMPARE(arrival[QStringLiteral("tls_version")].toString(), QStringLiteral("TLSv1.3"));
        QVERIFY(!arrival[QStringLiteral("inside")].toBool());
        QVERIFY(bureau.phone()[QStringLiteral("expires_at")].isNull());
        QCOMPARE(bureau.told(QStringLiteral("check.arrived")).size(), 1);
    }

    void thePageEndsAfterAQuarterOfAnHourOrWithTheNextOne()
    {
        Bureau bureau;
        const QString first = bureau.phonePage();
        const QString second = bureau.phonePage();
        QCOMPARE(bureau.open(first).status, 404);
        bureau.clock.jumpTo(SystemClock().nowMs() + 16 * minuteMs);
        QCOMPARE(bureau.open(second).status, 404);
        const QString third = bureau.phonePage();
        bureau.clock.jumpTo(SystemClock().nowMs() + 13 * minuteMs);
        QCOMPARE(bureau.open(third).status, 200);
    }

    void theTokenIsNotKept()
    {
        Bureau bureau;
        const QString token = bureau.phonePage().section(QLatin1Char('/'), -1);
        const auto settings =
            must(bureau.product->store().read([](store::Connection& db) { return store::settings(db); }));
        for (const auto& [key, value] : settings) {
            QVERIFY2(!value.contains(token), qPrintable(key));
        }
    }
};

ESPALIER_TEST(SelfTestTest);
#include "self_test_test.moc"
