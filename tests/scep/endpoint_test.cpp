#include "tests/scep/client.h"
#include "tests/support/test.h"

#include <QLoggingCategory>

#include <atomic>
#include <thread>

using namespace espalier;
using namespace espalier::scep;

class ScepEndpointTest : public QObject {
    Q_OBJECT
    std::unique_ptr<ca::Office> m_office;
    std::unique_ptr<Endpoint> m_endpoint;
    QList<std::pair<qint64, QString>> m_told;

    const crypto::Certificate& authority() { return m_office->authority().root().certificate; }
    qint64 devices() { return m_office->count("SELECT COUNT(*) FROM certificate WHERE kind = 'device'"); }
    Message message()
    {
        Message made;
        made.challenge = m_office->mint({LinkId{3}, 17, {}});
        return made;
    }
    http::Response send(const Message& what) { return m_endpoint->handle(post(what.der(authority()))); }
    crypto::Certificate certificateIn(const Reply& reply, const crypto::PrivateKey& key = deviceKey())
    {
        const auto content = crypto::decrypt(reply.content, key);
        const auto certificates = content ? crypto::readCertificatesOnly(content->view()) : Failure(content.error());
        return certificates ? certificates->first() : crypto::Certificate();
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("espalier.scep=false")); }

    void init()
    {
        m_office = std::make_unique<ca::Office>();
        m_told.clear();
        m_endpoint =
            std::make_unique<Endpoint>(m_office->authority(), m_office->store(), m_office->sealer, m_office->clock,
                                       Hooks{.answered =
                                                 [this](const ca::Binding& binding, const QString& refusal) {
                                                     m_told.append({binding.session, refusal});
                                                 },
                                             .mayRenew = {}});
    }

    void cleanup()
    {
        m_endpoint.reset();
        m_office.reset();
    }

    void whatWeCantDoNowIsAskedForAgain()
    {
        m_office->authority().setIssuedHook([](store::Transaction&, const ca::Binding&, CertificateId) -> Result<> {
            return fail(ErrorCode::Storage, QStringLiteral("the disk is full"));
        });
        const auto response = send(message());
        QCOMPARE(response.status, 503);
        QVERIFY(!response.headers.value("Retry-After").isEmpty());
    }

    void capabilitiesAreListed()
    {
        const auto response = m_endpoint->handle(get("operation=GetCACaps&message="));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("text/plain"));
        const auto lines = response.body.trimmed().split('\n');
        for (const char* wanted : {"POSTPKIOperation", "Renewal", "SHA-1", "SHA-256", "SHA-512", "AES", "DES3"}) {
            QVERIFY2(lines.contains(QByteArray(wanted)), wanted);
        }
    }

    void theAuthorityIsHandedOut()
    {
        const auto response = m_endpoint->handle(get("message=Espalier&operation=GetCACert"));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("application/x-x509-ca-cert"));
        QCOMPARE(response.body, authority().der());
    }

    void everyCipherAndDigestIsAnsweredInKind_data()
    {
        QTest::addColumn<int>("cipher");
        QTest::addColumn<int>("digest");
        using crypto::ContentCipher;
        using crypto::Digest;
        const auto row = [](const char* name, ContentCipher cipher, Digest digest) {
            QTest::newRow(name) << static_cast<int>(cipher) << static_cast<int>(digest);
        };
        row("AES-128, SHA-256", ContentCipher::Aes128Cbc, Digest::Sha256);
        row("AES-192, SHA-512", ContentCipher::Aes192Cbc, Digest::Sha512);
        row("AES-256, SHA-384", ContentCipher::Aes256Cbc, Digest::Sha384);
        row("3DES, SHA-1", ContentCipher::TripleDesCbc, Digest::Sha1);
    }

    void everyCipherAndDigestIsAnsweredInKind()
    {
        QFETCH(int, cipher);
        QFETCH(int, digest);
        Message what = message();
        what.cipher = static_cast<crypto::ContentCipher>(cipher);
        what.digest = static_cast<crypto::Digest>(digest);
        const auto response = send(what);
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("application/x-pki-message"));
        const Reply reply = readReply(response);
        QCOMPARE(reply.messageType, QByteArray("3"));
        QCOMPARE(reply.status, QByteArray("0"));
        QCOMPARE(reply.transactionId, what.transactionId);
        QCOMPARE(reply.recipientNonce, what.senderNonce);
        QCOMPARE(reply.signer.der(), authority().der());
        QVERIFY(reply.digest == what.digest);
        QVERIFY(crypto::envelopeCipher(reply.content).value() == what.cipher);
        const auto issued = certificateIn(reply);
        QVERIFY(issued.matches(deviceKey()));
        QVERIFY(crypto::verifyChain(issued, {}, {authority()}, crypto::Purpose::Client, m_office->clock.nowMs()));
        QCOMPARE(m_told, (QList<std::pair<qint64, QString>>{{17, QString()}}));
    }

    void theServerDecidesWhatTheCertificateSays()
    {
        const auto issued = certificateIn(readReply(send(message())));
        QVERIFY(!issued.subject().contains(QStringLiteral("Attacker")));
        QVERIFY(!issued.isCa());
        QVERIFY(!crypto::verifyChain(issued, {}, {authority()}, crypto::Purpose::Server, m_office->clock.nowMs()));
        const auto record =
            m_office->store().read([&](store::Connection& db) { return ca::findIssued(db, issued.sha256()); });
        QVERIFY((*record)->binding == (ca::Binding{LinkId{3}, 17, {}}));
    }

    void refusalsAreAllTheSame_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char* fault : {"no challenge",
                                  "unknown challenge",
                                  "expired challenge",
                                  "void challenge",
                                  "challenge used for another key",
                                  "another authority's envelope",
                                  "no envelope",
                                  "broken envelope",
                                  "not a request",
                                  "request with a broken signature",
                                  "signed by another key",
                                  "signed by a stranger's certificate",
                                  "weak key",
                                  "message type 17 self-signed",
                                  "message type 18",
                                  "message type 20",
                                  "message type 21",
                                  "message type 22",
                                  "message type 3",
                                  "message type 019",
                                  "message type words"}) {
            QTest::newRow(fault) << QString::fromLatin1(fault);
        }
    }

    void refusalsAreAllTheSame()
    {
        QFETCH(QString, fault);
        Message what = message();
        const qint64 before = devices();
        qint64 added = 0;
        if (fault == QLatin1String("no challenge")) {
            what.challenge.clear();
        } else if (fault == QLatin1String("unknown challenge")) {
            what.challenge = QByteArray(48, '0');
        } else if (fault == QLatin1String("expired challenge")) {
            m_office->clock.advance(61 * minuteMs);
        } else if (fault == QLatin1String("void challenge")) {
            QVERIFY(m_office->store().write([](store::Transaction& tx) {
                return ca::voidChallenges(tx, {LinkId{3}, 0, {}});
            }));
        } else if (fault == QLatin1String("challenge used for another key")) {
            QVERIFY(m_office->authority().issueFromChallenge(what.challenge, otherKey().publicKeyDer()));
            added = 1;
        } else if (fault == QLatin1String("another authority's envelope")) {
            what.envelope = crypto::envelop("anything", selfSigned(otherKey()).certificate).value();
        } else if (fault == QLatin1String("no envelope")) {
            what.envelope = QByteArray("nonsense");
        } else if (fault == QLatin1String("broken envelope")) {
            what.envelope = crypto::envelop("anything", authority()).value();
            what.envelope->back() = static_cast<char>(what.envelope->back() ^ 1);
        } else if (fault == QLatin1String("not a request")) {
            what.csr = QByteArray("nonsense");
        } else if (fault == QLatin1String("request with a broken signature")) {
            what.csr =
                crypto::CertificateRequest::make(deviceKey(), {}, SecretBytes(QByteArrayView(what.challenge)))->der();
            what.csr->back() = static_cast<char>(what.csr->back() ^ 1);
        } else if (fault == QLatin1String("signed by another key")) {
            what.signer = selfSigned(otherKey());
        } else if (fault == QLatin1String("signed by a stranger's certificate")) {
            crypto::CertificateTemplate leaf;
            leaf.subject = {{QStringLiteral("CN"), QStringLiteral("leaf")}};
            leaf.notBeforeMs = m_office->clock.nowMs() - dayMs;
            leaf.notAfterMs = m_office->clock.nowMs() + dayMs;
            leaf.clientAuth = true;
            const auto stranger = selfSigned(otherKey());
            what.signer = {
                deviceKey(), crypto::issue(leaf, deviceKey().publicKeyDer(), &stranger, otherKey()).value(), {}};
        } else if (fault == QLatin1String("weak key")) {
            what.key = crypto::PrivateKey::generateRsa(1024).value();
            what.signer = selfSigned(what.key);
        } else if (fault == QLatin1String("message type 17 self-signed")) {
            what.messageType = "17";
        } else {
            what.messageType = fault.section(u' ', 2).toLatin1();
        }
        const auto response = send(what);
        QCOMPARE(response.status, 200);
        const Reply reply = readReply(response);
        QCOMPARE(reply.status, QByteArray("2"));
        QCOMPARE(reply.failInfo, QByteArray("2"));
        QCOMPARE(reply.transactionId, what.transactionId);
        QCOMPARE(reply.recipientNonce, what.senderNonce);
        QVERIFY(reply.content.isEmpty());
        QCOMPARE(devices(), before + added);
        // The same in length and headers, too: there is nothing to tell them apart by.
        Message plain = message();
        plain.messageType = "99";
        plain.messageType.resize(what.messageType.size(), '9');
        const auto other = send(plain);
        QCOMPARE(response.body.size(), other.body.size());
        QVERIFY(response.headers.entries() == other.headers.entries());
    }

    void refusalsOfAKnownChallengeAreTold()
    {
        Message what = message();
        QVERIFY(m_office->authority().issueFromChallenge(what.challenge, otherKey().publicKeyDer()));
        (void)send(what);
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().first, 17);
        QVERIFY(!m_told.first().second.isEmpty());
    }

    void aLostAnswerCanBeFetchedAgain()
    {
        const Message what = message();
        const auto first = certificateIn(readReply(send(what)));
        const auto second = certificateIn(readReply(send(what)));
        QCOMPARE(second.der(), first.der());
        QCOMPARE(devices(), 1);
    }

    void anExistingCertificateMayAskForANewKeyWithAChallenge_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("fault");
        QTest::newRow("renewal") << QByteArray("17") << QString();
        QTest::newRow("PKCSReq, as macOS renews") << QByteArray("19") << QString();
        QTest::newRow("without a challenge") << QByteArray("17") << QStringLiteral("no challenge");
        QTest::newRow("while no renewal is due") << QByteArray("17") << QStringLiteral("not due");
        QTest::newRow("where nobody may renew") << QByteArray("19") << QStringLiteral("no hook");
        QTest::newRow("revoked") << QByteArray("17") << QStringLiteral("revoked");
        QTest::newRow("expired") << QByteArray("19") << QStringLiteral("expired");
    }

    void anExistingCertificateMayAskForANewKeyWithAChallenge()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, fault);
        const auto existing = m_office->authority().issueDevice({}, deviceKey().publicKeyDer(), QStringLiteral("x"));
        if (fault == QLatin1String("expired")) {
            m_office->clock.advance(366 * dayMs);
        }
        Message what = message();
        if (fault != QLatin1String("no hook")) {
            const auto mayRenew = [&](store::Connection&, const ca::Issued& signer, const ca::Binding&) -> Result<> {
                const bool due = signer.serial == existing->serial() && fault != QLatin1String("not due");
                return due ? Result<>() : fail(ErrorCode::Refused, QStringLiteral("not due"));
            };
            m_endpoint = std::make_unique<Endpoint>(m_office->authority(), m_office->store(), m_office->sealer,
                                                    m_office->clock, Hooks{.answered = {}, .mayRenew = mayRenew});
        }
        what.messageType = type;
        what.key = otherKey();
        what.signer = {deviceKey(), *existing, {}};
        if (fault == QLatin1String("no challenge")) {
            what.challenge.clear();
        }
        if (fault == QLatin1String("revoked")) {
            QVERIFY(m_office->store().write([&](store::Transaction& tx) {
                return m_office->authority().revoke(tx, existing->serial(), QStringLiteral("x"));
            }));
        }
        const Reply reply = readReply(send(what));
        QCOMPARE(reply.status, fault.isEmpty() ? QByteArray("0") : QByteArray("2"));
        if (fault.isEmpty()) { // enveloped for the signer, made out to the new key
            QVERIFY(certificateIn(reply, deviceKey()).matches(otherKey()));
        }
        QCOMPARE(devices(), fault.isEmpty() ? 2 : 1);
    }

    void whatIsNoMessageGetsAnHttpError_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto key = selfSigned(deviceKey());
        QTest::newRow("nonsense") << QByteArray("nonsense");
        QTest::newRow("signed, but no SCEP") << crypto::signAttached("x", key).value();
        QTest::newRow("certificates only") << crypto::certificatesOnly({key.certificate}).value();
        const auto without = [&](const char* oid) {
            Message what;
            what.leaveOut = {oid};
            return what.der(key.certificate);
        };
        QTest::newRow("no message type") << without("2.16.840.1.113733.1.9.2");
        QTest::newRow("no nonce") << without("2.16.840.1.113733.1.9.5");
        QTest::newRow("no transaction id") << without("2.16.840.1.113733.1.9.7");
        Message tooLong;
        tooLong.transactionId = QByteArray(256, 'a');
        QTest::newRow("endless transaction id") << tooLong.der(key.certificate);
    }

    void whatIsNoMessageGetsAnHttpError()
    {
        QFETCH(QByteArray, body);
        const auto response = m_endpoint->handle(post(body));
        QCOMPARE(response.status, 400);
        QCOMPARE(response.headers.value("Content-Type").left(10), QByteArray("text/plain"));
    }

    void otherRequestsGetAnHttpError()
    {
        QCOMPARE(m_endpoint->handle(get("")).status, 400);
        QCOMPARE(m_endpoint->handle(get("operation=GetNextCACert")).status, 400);
        QCOMPARE(m_endpoint->handle(get("operation=PKIOperation")).status, 400);
        QCOMPARE(m_endpoint->handle(get("operation=PKIOperation&message=%%%")).status, 400);
        QCOMPARE(m_endpoint->handle(post({})).status, 400);
        QCOMPARE(m_endpoint->handle(post(QByteArray(2 * 1024 * 1024 + 1, 'x'))).status, 413);
        http::Request put = post("x");
        put.method = "PUT";
        QCOMPARE(m_endpoint->handle(put).status, 405);
    }

    void messagesInTheQueryAreReadHoweverTheyAreWritten_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("percent-encoded") << 0;
        QTest::newRow("macOS: only '=' encoded") << 1;
        QTest::newRow("plus signs turned into spaces") << 2;
        QTest::newRow("spaces encoded") << 3;
        QTest::newRow("with line ends") << 4;
        QTest::newRow("in the query of a POST") << 5;
    }

    void messagesInTheQueryAreReadHoweverTheyAreWritten()
    {
        QFETCH(int, form);
        const QByteArray base64 = message().der(authority()).toBase64();
        QByteArray text = base64;
        switch (form) {
        case 1:
            text.replace("=", "%3D");
            break;
        case 2:
            text.replace("=", "%3D").replace("+", " ");
            break;
        case 3:
            text.replace("+", "%20");
            break;
        case 4:
            for (qsizetype i = 64; i < text.size(); i += 70) {
                text.insert(i, "%0D%0A");
            }
            break;
        default:
            text = text.toPercentEncoding();
        }
        http::Request request = get("operation=PKIOperation&message=" + text);
        request.method = form == 5 ? "POST" : "GET";
        QCOMPARE(readReply(m_endpoint->handle(request)).status, QByteArray("0"));
    }

    void twoHundredParallelUsesGetOneCertificate()
    {
        const QByteArray challenge = m_office->mint({LinkId{3}, 17, {}});
        m_endpoint =
            std::make_unique<Endpoint>(m_office->authority(), m_office->store(), m_office->sealer, m_office->clock);
        const QList<crypto::PrivateKey> keys{deviceKey(), otherKey()};
        QList<QByteArray> requests;
        for (const auto& key : keys) {
            Message what;
            what.challenge = challenge;
            what.key = key;
            what.signer = selfSigned(key);
            requests.append(what.der(authority()));
        }
        std::atomic<int> successes[2] = {0, 0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&, i] {
                const int who = i % 2;
                for (int k = 0; k < 25; ++k) {
                    const auto response = m_endpoint->handle(post(requests[who], QString::number(i)));
                    successes[who] += readReply(response).status == "0" ? 1 : 0;
                }
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        QCOMPARE(devices(), 1);
        QVERIFY((successes[0] == 100 && successes[1] == 0) || (successes[0] == 0 && successes[1] == 100));
    }

    void mutantsAreAnsweredUniformly()
    {
        const QByteArray good = message().der(authority());
        quint32 random = 4711;
        const auto next = [&random](qsizetype bound) {
            random = random * 1664525 + 1013904223;
            return static_cast<qsizetype>((random >> 8) % static_cast<quint32>(bound));
        };
        int served = 0;
        for (int round = 0; round < 1500; ++round) {
            QByteArray mutant = good;
            for (qsizetype changes = 1 + next(3); changes > 0; --changes) {
                const qsizetype at = next(mutant.size());
                switch (next(3)) {
                case 0:
                    mutant[at] = static_cast<char>(next(256));
                    break;
                case 1:
                    mutant.remove(at, next(20));
                    break;
                default:
                    mutant.insert(at, good.mid(next(good.size()), next(20)));
                }
            }
            const auto response = m_endpoint->handle(post(mutant, QString::number(round)));
            QVERIFY(response.status == 200 || response.status == 400);
            if (response.status == 200) {
                const Reply reply = readReply(response);
                QVERIFY(reply.status == "0" || (reply.status == "2" && reply.failInfo == "2"));
                served += reply.status == "0" ? 1 : 0;
            }
        }
        QVERIFY(devices() <= 1);
        QVERIFY(served < 30);
    }
};

ESPALIER_TEST(ScepEndpointTest);
#include "endpoint_test.moc"
