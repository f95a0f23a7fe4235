// Each rule of the readiness self-test by itself, with what a lab accepts.
#include "base/durations.h"
#include "server/readiness/computer_checks.h"
#include "server/readiness/push_checks.h"
#include "server/readiness/tls_checks.h"
#include "store/store.h"
#include "tests/server/readiness.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::server;
using namespace espalier::test;

namespace {

constexpr qint64 mib = 1024LL * 1024;

// A public authority with its intermediate, and one of our own.
struct Authorities {
    Authorities()
    {
        if (!file.open()) {
            qFatal("no file");
        }
        file.write(root.pem());
        file.close();
        subject.root = must(crypto::Certificate::read(own.der()));
    }
    [[nodiscard]] TlsChecks check(const http::SeenTls& seen, const QString& strictRefusal = {}) const
    {
        return checkTls(subject, {seen, strictRefusal}, {file.fileName()});
    }
    TestAuthority root{"Public Root"};
    TestAuthority intermediate{"Public Intermediate", &root};
    TestAuthority own{"Our Authority"};
    Subject subject = officeSubject();
    QTemporaryFile file;
};

} // namespace

class ReadinessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNameLeadsHere_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<bool>("lab");
        QTest::addColumn<QString>("expected");
        const QString name = QStringLiteral("https://mdm.example.org");
        const auto row = [](const char* what, const QString& url, const QStringList& found, bool lab,
                            const char* expected) {
            QTest::newRow(what) << url << found << lab << QString::fromLatin1(expected);
        };
        row("public", name, {QStringLiteral("203.0.113.7")}, false, "ok resolves");
        row("unknown", name, {}, false, "failed unresolved add_record");
        row("unknown in a lab", name, {}, true, "failed unresolved add_record");
        row("loopback", name, {QStringLiteral("127.0.0.1")}, false, "failed loopback add_record");
        row("loopback in a lab", QStringLiteral("https://localhost:8443"), {QStringLiteral("127.0.0.1")}, true,
            "warning loopback add_record");
        row("private", name, {QStringLiteral("192.168.1.9")}, false, "warning private public_outside");
        row("private in a lab", name, {QStringLiteral("192.168.1.9")}, true, "ok resolves");
        row("both", name, {QStringLiteral("10.1.2.3"), QStringLiteral("2001:db8::7")}, false, "ok resolves");
        row("a carrier's", name, {QStringLiteral("100.100.1.1")}, false, "warning carrier_nat no_carrier_nat");
        row("an address", QStringLiteral("https://203.0.113.7"), {}, false, "failed raw_ip use_name");
        row("an address in a lab", QStringLiteral("https://[2001:db8::7]:8443"), {}, true, "warning raw_ip use_name");
    }
    void theNameLeadsHere()
    {
        QFETCH(const QString, url);
        QFETCH(const QStringList, addresses);
        QFETCH(const bool, lab);
        QFETCH(const QString, expected);
        Answers answers;
        answers.addresses = addresses;
        Subject subject = officeSubject();
        subject.publicUrl = url;
        subject.folder = lab ? Folder::Lab : Folder::Production;
        QCOMPARE(words(checkRoute(subject, answers.surroundings()).name), expected);
    }

    void whyItIsNotReached_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("expected");
        QTest::newRow("refused") << QByteArray("refused") << QStringLiteral("failed refused forward_port");
        QTest::newRow("late") << QByteArray("timed-out") << QStringLiteral("failed timed_out forward_port");
        QTest::newRow("no route") << QByteArray("unreachable") << QStringLiteral("failed unreachable forward_port");
        QTest::newRow("no TLS") << QByteArray("no-tls") << QStringLiteral("failed no_tls pass_through");
    }
    void whyItIsNotReached()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const QString, expected);
        Answers answers;
        answers.fail(kind.constData());
        QCOMPARE(words(checkRoute(officeSubject(), answers.surroundings()).reachable), expected);
    }

    void theConnectionGoesToThePublicPortAndNamesTheServer()
    {
        Answers answers;
        QList<http::TlsProbe> asked;
        answers.tls = [&](const http::TlsProbe& probe, http::TlsOffer) -> Result<http::SeenTls> {
            asked.append(probe);
            return http::SeenTls();
        };
        Subject subject = officeSubject();
        subject.publicUrl = QStringLiteral("https://mdm.example.org:8000");
        (void)checkRoute(subject, answers.surroundings());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().address, QStringLiteral("203.0.113.7"));
        QCOMPARE(asked.first().port, quint16(8000));
        QCOMPARE(asked.first().serverName, QStringLiteral("mdm.example.org"));
    }

    // A router that leads nobody back in is no obstacle for devices outside.
    void aPhoneFromOutsideProvesMoreThanAConnectionFromInside()
    {
        Answers answers;
        answers.fail("timed-out");
        Subject subject = officeSubject();
        subject.arrival = PhoneArrival{subject.now, subject.publicUrl, QStringLiteral("198.51.100.4"),
                                       QStringLiteral("mdm.example.org"), QStringLiteral("TLSv1.3")};
        QCOMPARE(words(checkRoute(subject, answers.surroundings()).reachable),
                 QStringLiteral("warning from_outside_only hairpin"));
        QCOMPARE(words(checkOutside(subject)), QStringLiteral("ok arrived"));
        subject.arrival->at = subject.now - 31 * 1000 * secondsPerDay; // so a route that broke since then turns red
        QCOMPARE(words(checkRoute(subject, answers.surroundings()).reachable),
                 QStringLiteral("failed timed_out forward_port"));
        subject.arrival->at = subject.now;
        subject.arrival->address = QStringLiteral("192.168.1.30");
        QCOMPARE(words(checkRoute(subject, answers.surroundings()).reachable),
                 QStringLiteral("failed timed_out forward_port"));
        QCOMPARE(words(checkOutside(subject)), QStringLiteral("warning inside_only use_mobile_data"));
        subject.arrival.reset();
        QCOMPARE(words(checkOutside(subject)), QStringLiteral("skipped not_tried try_phone"));
    }

    void whatAnswersMustBeThisServer()
    {
        const Authorities authorities;
        const TestIdentity ours = authorities.own.issue(serverLeaf());
        const TestIdentity other = authorities.own.issue(serverLeaf());
        Answers answers;
        answers.tls = [&](const http::TlsProbe&, http::TlsOffer) -> Result<http::SeenTls> { return seenTls(ours); };
        Subject subject = officeSubject();
        subject.served = must(crypto::Certificate::read(ours.certificateDer));
        QCOMPARE(words(checkRoute(subject, answers.surroundings()).reachable), QStringLiteral("ok answers"));
        subject.served = must(crypto::Certificate::read(other.certificateDer));
        QCOMPARE(words(checkRoute(subject, answers.surroundings()).reachable),
                 QStringLiteral("failed other_server pass_through"));
        subject.signsMessages = true; // then a proxy may end TLS
        QCOMPARE(words(checkRoute(subject, answers.surroundings()).reachable), QStringLiteral("warning proxied"));
        subject.proxyHandsOn = true;
        QCOMPARE(words(checkRoute(subject, answers.surroundings()).reachable), QStringLiteral("ok behind_proxy"));
    }

    void oneAddressOfSeveralThatLeadsNowhereIsTold()
    {
        const Authorities authorities;
        const TestIdentity ours = authorities.own.issue(serverLeaf());
        Answers answers;
        answers.addresses = QStringList{QStringLiteral("2001:db8::7"), QStringLiteral("203.0.113.7")};
        answers.tls = [&](const http::TlsProbe& probe, http::TlsOffer) -> Result<http::SeenTls> {
            if (probe.address.contains(QLatin1Char(':'))) {
                return fail(ErrorCode::Network, QLatin1String("unreachable"), QStringLiteral("no"));
            }
            return seenTls(ours);
        };
        Subject subject = officeSubject();
        subject.served = must(crypto::Certificate::read(ours.certificateDer));
        const Check reachable = checkRoute(subject, answers.surroundings()).reachable;
        QCOMPARE(words(reachable), QStringLiteral("warning partly all_addresses"));
        QCOMPARE(reachable.evidence, QStringLiteral("[2001:db8::7]:443"));
    }

    void withoutAListenerNothingIsReached()
    {
        Subject subject = officeSubject();
        subject.listening.clear();
        subject.whyNotListening = QStringLiteral("no server is running");
        const Check reachable = checkRoute(subject, Answers().surroundings()).reachable;
        QCOMPARE(words(reachable), QStringLiteral("failed not_listening listen"));
        QCOMPARE(reachable.evidence, QStringLiteral("no server is running"));
    }

    // The certificate is judged even where the public name doesn't lead here yet.
    void theListenerItselfIsLookedAtWhereTheNameDoesNotLead()
    {
        const Authorities authorities;
        const TestIdentity ours = authorities.own.issue(serverLeaf());
        Answers answers;
        answers.addresses = fail(ErrorCode::Network, QStringLiteral("no such name"));
        answers.tls = [&](const http::TlsProbe& probe, http::TlsOffer) -> Result<http::SeenTls> {
            return probe.address == QLatin1String("127.0.0.1") && probe.port == 8443
                       ? Result<http::SeenTls>(seenTls(ours))
                       : fail(ErrorCode::Network, QLatin1String("refused"), QString());
        };
        Subject subject = officeSubject();
        subject.listening = QStringLiteral("https://0.0.0.0:8443");
        const RouteChecks route = checkRoute(subject, answers.surroundings());
        QCOMPARE(words(route.reachable), QStringLiteral("skipped no_address"));
        QVERIFY(route.handshake.seen.has_value());
    }

    void aPublicChainIsFine()
    {
        const Authorities authorities;
        const TestIdentity leaf = authorities.intermediate.issue(serverLeaf());
        const TlsChecks checks = authorities.check(seenTls(leaf, {authorities.intermediate.der()}));
        QCOMPARE(words(checks.chain), QStringLiteral("ok public"));
        QCOMPARE(checks.chain.evidence, QStringLiteral("mdm.example.org ← Public Intermediate ← Public Root"));
        QCOMPARE(words(checks.tls), QStringLiteral("ok modern"));
    }

    void aMissingIntermediateIsNamed()
    {
        const Authorities authorities;
        const TestIdentity leaf = authorities.intermediate.issue(serverLeaf());
        QCOMPARE(words(authorities.check(seenTls(leaf)).chain), QStringLiteral("failed incomplete send_chain"));
    }

    void ourAuthorityIsForLabs()
    {
        Authorities authorities;
        const auto seen = seenTls(authorities.own.issue(serverLeaf()), {authorities.own.der()});
        QCOMPARE(words(authorities.check(seen).chain), QStringLiteral("failed own_authority public_certificate"));
        QCOMPARE(words(authorities.check(seen).tls), QStringLiteral("ok modern"));
        authorities.subject.folder = Folder::Lab;
        QCOMPARE(words(authorities.check(seen).chain), QStringLiteral("warning own_authority public_certificate"));
    }

    void anotherPrivateAuthorityIsTrustedByNobody()
    {
        Authorities authorities;
        authorities.subject.folder = Folder::Lab;
        const TestAuthority other("Somebody");
        const auto seen = seenTls(other.issue(serverLeaf()), {other.der()});
        QCOMPARE(words(authorities.check(seen).chain), QStringLiteral("failed unknown_authority public_certificate"));
    }

    void aCertificateOfAnotherTimeIsTold()
    {
        const Authorities authorities;
        TestLeaf leaf = serverLeaf();
        leaf.notBeforeSeconds = -20 * secondsPerDay;
        leaf.notAfterSeconds = -secondsPerDay;
        QCOMPARE(words(authorities.check(seenTls(authorities.root.issue(leaf))).chain),
                 QStringLiteral("failed ended renew_tls"));
        leaf.notBeforeSeconds = secondsPerDay;
        leaf.notAfterSeconds = 2 * secondsPerDay;
        QCOMPARE(words(authorities.check(seenTls(authorities.root.issue(leaf))).chain),
                 QStringLiteral("failed not_yet set_clock"));
    }

    void whatDevicesAskOfTheCertificate_data()
    {
        QTest::addColumn<TestLeaf>("leaf");
        QTest::addColumn<bool>("isPublic");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* what, bool isPublic, const char* expected, auto&& change) {
            TestLeaf leaf = serverLeaf();
            change(leaf);
            QTest::newRow(what) << leaf << isPublic << QString::fromLatin1(expected);
        };
        row("RSA 1024", true, "failed small_key new_tls", [](TestLeaf& leaf) { leaf.key = KeyKind::Rsa1024; });
        row("RSA 2048", true, "ok modern", [](TestLeaf& leaf) { leaf.key = KeyKind::SharedRsa2048; });
        row("SHA-1", true, "failed weak_hash new_tls", [](TestLeaf& leaf) { leaf.sha1 = true; });
        row("another name", true, "failed other_name new_tls",
            [](TestLeaf& leaf) { leaf.names = "DNS:www.example.org"; });
        row("only in the subject", true, "failed other_name new_tls", [](TestLeaf& leaf) { leaf.names.clear(); });
        row("wildcard", true, "ok modern", [](TestLeaf& leaf) { leaf.names = "DNS:*.example.org"; });
        row("for clients", true, "failed wrong_purpose new_tls", [](TestLeaf& leaf) { leaf.usage = Usage::Client; });
        row("two years", true, "failed long_life new_tls",
            [](TestLeaf& leaf) { leaf.notAfterSeconds = 730 * secondsPerDay; });
        row("two years, private", false, "ok modern",
            [](TestLeaf& leaf) { leaf.notAfterSeconds = 730 * secondsPerDay; });
        row("three years, private", false, "failed long_life new_tls",
            [](TestLeaf& leaf) { leaf.notAfterSeconds = 1095 * secondsPerDay; });
    }
    void whatDevicesAskOfTheCertificate()
    {
        QFETCH(const TestLeaf, leaf);
        QFETCH(const bool, isPublic);
        QFETCH(const QString, expected);
        const Authorities authorities;
        const auto seen = seenTls((isPublic ? authorities.root : authorities.own).issue(leaf));
        QCOMPARE(words(authorities.check(seen).tls), expected);
    }

    void whatDevicesAskOfTheConnection()
    {
        const Authorities authorities;
        auto seen = seenTls(authorities.root.issue(serverLeaf()));
        seen.protocol = QStringLiteral("TLSv1.2");
        seen.cipher = QStringLiteral("ECDHE-ECDSA-AES256-GCM-SHA384");
        QCOMPARE(words(authorities.check(seen).tls), QStringLiteral("ok modern"));
        seen.extendedMasterSecret = false;
        QCOMPARE(words(authorities.check(seen).tls), QStringLiteral("failed no_ems update_tls"));
        seen.cipher = QStringLiteral("AES128-SHA");
        QCOMPARE(words(authorities.check(seen, QStringLiteral("no shared cipher")).tls),
                 QStringLiteral("failed weak_cipher update_tls"));
        seen.protocol = QStringLiteral("TLSv1.1");
        QCOMPARE(words(authorities.check(seen, QStringLiteral("protocol version")).tls),
                 QStringLiteral("failed old_protocol update_tls"));
        QCOMPARE(words(checkTls(authorities.subject, {}, {}).tls), QStringLiteral("skipped not_seen"));
    }

    void thePushCertificateIsHereAndValid()
    {
        Subject subject = officeSubject();
        QCOMPARE(words(checkPushCertificate(subject)), QStringLiteral("failed missing get_push"));
        subject.push.emplace();
        subject.push->notAfter = subject.now + 31 * dayMs;
        QCOMPARE(words(checkPushCertificate(subject)), QStringLiteral("ok valid"));
        subject.push->notAfter = subject.now + 30 * dayMs;
        QCOMPARE(words(checkPushCertificate(subject)), QStringLiteral("warning ends_soon renew_push"));
        subject.push->notAfter = subject.now;
        QCOMPARE(words(checkPushCertificate(subject)), QStringLiteral("failed ended renew_push"));
        subject.push->notBefore = subject.now + dayMs;
        subject.push->notAfter = subject.now + 2 * dayMs;
        QCOMPARE(words(checkPushCertificate(subject)), QStringLiteral("failed not_yet set_clock"));
    }

    void thePushServiceIsAsked()
    {
        Subject subject = officeSubject();
        Surroundings surroundings;
        Result<apns::PushTrial> trial = apns::PushTrial();
        surroundings.push = [&trial](const apns::PushIdentity&, const apns::PushRoute&, const apns::WakerOptions&) {
            return trial;
        };
        const auto check = [&] { return words(checkPushService(subject, surroundings, PushWay())); };
        QCOMPARE(words(checkPushService(subject, surroundings, std::nullopt)),
                 QStringLiteral("skipped no_certificate"));
        trial->accepted = true;
        QCOMPARE(check(), QStringLiteral("ok accepted"));
        trial->accepted = false;
        trial->answer = QStringLiteral("403 BadCertificate");
        QCOMPARE(check(), QStringLiteral("failed refused renew_push"));
        trial->answer = QStringLiteral("no answer in time");
        QCOMPARE(check(), QStringLiteral("failed unreachable open_push_port"));
        subject.isPushConnected = true; // then nothing has to be sent
        QCOMPARE(check(), QStringLiteral("ok connected"));
        subject.whyNoPush = QStringLiteral("403 BadCertificate");
        QCOMPARE(check(), QStringLiteral("failed refused renew_push"));
    }

    void theClockIsJudgedByWhatIsHere()
    {
        Authorities authorities;
        Subject& subject = authorities.subject;
        QCOMPARE(words(checkClock(subject, std::nullopt)), QStringLiteral("ok plausible"));
        QCOMPARE(words(checkClock(subject, true)), QStringLiteral("ok kept"));
        QCOMPARE(words(checkClock(subject, false)), QStringLiteral("warning not_kept time_service"));
        subject.lastEventAt = subject.now + dayMs;
        QCOMPARE(words(checkClock(subject, true)), QStringLiteral("warning before_log set_clock"));
        subject.now -= 400 * dayMs; // before our authority was made
        QCOMPARE(words(checkClock(subject, true)), QStringLiteral("failed too_early set_clock"));
    }

    void thereIsRoomOnTheDisk()
    {
        QCOMPARE(words(checkDisk({})), QStringLiteral("skipped unknown"));
        QCOMPARE(words(checkDisk({199 * mib, 1000 * mib})), QStringLiteral("failed full free_space"));
        QCOMPARE(words(checkDisk({200 * mib, 1000 * mib})), QStringLiteral("warning low free_space"));
        QCOMPARE(words(checkDisk({1024 * mib, 2000 * mib})), QStringLiteral("ok room"));
    }

    void theKeychainIsTriedWhereTheKeyRestsThere()
    {
        Surroundings surroundings;
        bool works = true;
        surroundings.keychainWorks = [&works] { return works; };
        QCOMPARE(words(checkKeychain(KeyPlace::Keychain, surroundings)), QStringLiteral("ok works"));
        works = false;
        QCOMPARE(words(checkKeychain(KeyPlace::Keychain, surroundings)),
                 QStringLiteral("failed no_answer unlock_keychain"));
        QCOMPARE(words(checkKeychain(KeyPlace::Passphrase, surroundings)), QStringLiteral("skipped passphrase"));
    }

    void theDatabaseIsReadThrough()
    {
        const QTemporaryDir folder;
        const SystemClock clock;
        const auto store = must(store::Store::open({.folder = folder.path()}, clock));
        QCOMPARE(words(must(store->read([](store::Connection& db) { return Result<Check>(checkDatabase(db)); }))),
                 QStringLiteral("ok healthy"));
    }

    void somebodyHasConfirmedThatTheAddressStays()
    {
        Subject subject = officeSubject();
        QCOMPARE(words(checkAddress(subject)), QStringLiteral("failed open acknowledge"));
        subject.acknowledgedAddress = QStringLiteral("https://old.example.org");
        QCOMPARE(words(checkAddress(subject)), QStringLiteral("failed open acknowledge"));
        subject.acknowledgedAddress = subject.publicUrl;
        QCOMPARE(words(checkAddress(subject)), QStringLiteral("ok acknowledged"));
        subject.acknowledgedAddress.clear();
        subject.devices = 3;
        QCOMPARE(words(checkAddress(subject)), QStringLiteral("ok in_use"));
        subject.folder = Folder::Lab;
        QCOMPARE(words(checkAddress(subject)), QStringLiteral("ok lab"));
    }
};

ESPALIER_TEST(ReadinessTest);
#include "readiness_test.moc"
