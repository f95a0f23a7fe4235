#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/push_certificate/check_words.h"
#include "ui/push_certificate/portal_messages.h"
#include "ui/push_certificate/proof_page.h"
#include "ui/push_certificate/push_standing.h"
#include "ui/push_certificate/vendor_refusal.h"

using namespace espalier;
using namespace espalier::ui;

class PushWordsTest : public QObject {
    Q_OBJECT

    static CheckWords words(const char* id, const char* state, const char* evidence)
    {
        return checkWords({{QStringLiteral("id"), QLatin1String(id)},
                           {QStringLiteral("state"), QLatin1String(state)},
                           {QStringLiteral("evidence"), QString::fromUtf8(evidence)}},
                          test::officeNow);
    }

private Q_SLOTS:
    void everyFailedCheckSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char* name, const char* id, const char* evidence, const char* remedy) {
            QTest::newRow(name) << QString::fromLatin1(id) << QString::fromUtf8(evidence) << QString::fromUtf8(remedy);
        };
        row("no certificate", "readable", "not a certificate", "Download the file again");
        row("signing request", "readable", "this is a signing request (CSR), not the certificate", "step 2");
        row("upload", "readable", "this is the file to upload, not the certificate", "Upload it");
        row("wrong password", "readable", "PKCS#12: the password is wrong", "password");
        row("no password at all", "readable", "the PKCS #12 file is not protected by a password", "with a password");
        row("other request", "key", "it was issued for another request: none of the 1 keys here fits", "step 3");
        row("other key", "key", "the private key belongs to another certificate", "asked for with");
        row("no key", "key", "no private key was given, and no request waits here", ".p12");
        row("no RSA", "rsa", "256 bits", "new request");
        row("app push", "mdm", "com.example.app", "one app");
        row("developer", "mdm", "AB12CD34EF", "developer certificate");
        row("vendor", "mdm", "its subject has no UID: CN=MDM Vendor", "identity.apple.com/pushcert");
        row("ended", "dates", "2024-04-14 – 2025-04-14; by this computer's clock it is 2026-04-14", "Renew");
        row("ended by a clock that is ahead", "dates", "2024-04-14 – 2025-04-14", "clock");
        row("older", "newer", "until 2026-01-01; the one in use until 2026-05-02", "older file");
        row("not yet", "dates", "2026-05-14 – 2027-05-14", "clock");
    }
    void everyFailedCheckSaysWhatToDo()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, evidence);
        QFETCH(const QString, remedy);
        const CheckWords said = words(qPrintable(id), "failed", evidence.toUtf8().constData());
        QVERIFY(said.state == State::Failed);
        QVERIFY(!said.title.isEmpty());
        QVERIFY2(said.remedy.contains(remedy), qPrintable(said.remedy));
    }

    void aGoodCheckShowsWhatWasSeenAndNoRemedy()
    {
        QCOMPARE(words("key", "ok", "request 3").evidence, QStringLiteral("Made for the request"));
        QCOMPARE(words("key", "ok", "in the file").evidence, QStringLiteral("In the file"));
        QVERIFY(words("dates", "ok", "2026-04-14 – 2027-04-14").evidence.contains(QStringLiteral("2027")));
        QVERIFY(words("newer", "ok", "until 2027-04-14; the one in use until 2026-05-02").remedy.isEmpty());
        QVERIFY(words("readable", "ok", "CN=APSP:1,C=US").evidence.contains(QStringLiteral("APSP")));
    }

    void warningsSayWhatTheyMean()
    {
        QVERIFY(words("issuer", "warning", "CN=Test").remedy.contains(QStringLiteral("refuse")));
        QVERIFY(words("newer", "warning", "it is the one that is in use").remedy.contains(QStringLiteral("already")));
        QVERIFY(words("newer", "warning", "until 2026-01-01; the one in use until 2026-05-02")
                    .remedy.contains(QStringLiteral("older")));
        QVERIFY(words("dates", "warning", "2025-04-20 – 2026-04-20").remedy.contains(QStringLiteral("30 days")));
        QVERIFY(words("purpose", "warning", "not for TLS clients").remedy.contains(QStringLiteral("next page")));
    }

    void whatWasNotLookedAtIsNeitherGoodNorBad()
    {
        const CheckWords skipped = words("newer", "skipped", "");
        QVERIFY(skipped.state == State::Unknown);
        QVERIFY(skipped.remedy.isEmpty());
        QVERIFY(words("key", "skipped", "").remedy.isEmpty());
    }

    // The certificate itself may be good, but nothing can be taken in.
    void aKeyThatIsMissingIsRed()
    {
        const CheckWords said = words("key", "skipped", "no private key was given, and no request waits here");
        QVERIFY(said.state == State::Failed);
        QVERIFY(said.remedy.contains(QStringLiteral(".p12")));
    }

    void theConflictOfTopicsIsRead()
    {
        const TopicConflict conflict =
            topicConflict(QStringLiteral("com.apple.mgmt.External.b instead of com.apple.mgmt.External.a; 64 enrolled "
                                         "devices would be lost"));
        QCOMPARE(conflict.found, QStringLiteral("com.apple.mgmt.External.b"));
        QCOMPARE(conflict.expected, QStringLiteral("com.apple.mgmt.External.a"));
        QCOMPARE(conflict.lost, 64);
        QVERIFY(topicConflict(QStringLiteral("something else")).found.isEmpty());
    }

    void applesMessagesAreRead_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char* name, const char* pasted, const char* cause) {
            QTest::newRow(name) << QString::fromUtf8(pasted) << QString::fromUtf8(cause);
        };
        row("vendor ended",
            "Certificate Signature Verification failed\nCertificate Signature Verification failed because the signing "
            "certificate is expired.",
            "has ended");
        row("chain", "Certificate Signature Verification failed because the signature is invalid.", "chain");
        row("as the page got it", R"({"ErrorCode":-80018,"ErrorMessage":"failed"})", "who signed");
        row("bare CSR", "Invalid Certificate Signing Request. Make sure the file is in the correct format.",
            "bare CSR");
        row("waited", "Your session has expired.", "signed you out");
        row("lost page", "The page you’re looking for can’t be found.", "lost its place");
        row("out of order", "We are unable to process your request. Try again later.", "out of order");
        row("capitals and line ends", "CERTIFICATE   SIGNATURE\r\nVERIFICATION FAILED", "who signed");
    }
    void applesMessagesAreRead()
    {
        QFETCH(const QString, pasted);
        QFETCH(const QString, cause);
        const auto message = readPortalMessage(pasted);
        QVERIFY(message);
        QVERIFY2(message->cause.contains(cause), qPrintable(message->cause));
        QVERIFY(!message->cure.isEmpty());
    }

    void anUnknownMessageIsNotGuessedAt()
    {
        QVERIFY(!readPortalMessage(QStringLiteral("Something new")));
        QVERIFY(!readPortalMessage({}));
    }

    void theProofIsASentence()
    {
        const auto trial = [](bool accepted, bool delivered, const char* answer) {
            return QJsonObject{{QStringLiteral("accepted"), accepted},
                               {QStringLiteral("delivered"), delivered},
                               {QStringLiteral("answer"), QLatin1String(answer)},
                               {QStringLiteral("took_ms"), 400}};
        };
        const QString mac = QStringLiteral("MF-MBP-014");
        QVERIFY(proofWords(trial(true, true, "200"), mac).what.contains(mac));
        const ProofWords nobody = proofWords(trial(true, false, "400 BadDeviceToken"), {});
        QVERIFY(nobody.state == State::Ok);
        QVERIFY(!nobody.why.contains(QStringLiteral("BadDeviceToken"))); // codes are for logs
        QVERIFY(proofWords(trial(true, false, "410 Unregistered"), mac).state == State::Warning);
        QVERIFY(proofWords(trial(false, false, "403 BadCertificate"), {}).why.contains(QStringLiteral("newest")));
        for (const char* alert : {"sslv3 alert certificate revoked", "no connection: tlsv1 alert unknown ca"}) {
            const ProofWords refused = proofWords(trial(false, false, alert), {});
            QVERIFY(refused.state == State::Failed && refused.what.contains(QStringLiteral("refuses")));
            QVERIFY(!refused.why.contains(QStringLiteral("443"))); // the way is open
        }
        QVERIFY(proofWords(trial(false, false, "push certificate expired"), {}).why.contains(QStringLiteral("Renew")));
        const ProofWords stranded = proofWords(trial(false, false, "enrolled with another topic"), mac);
        QVERIFY(stranded.state == State::Warning && stranded.what.contains(mac));
        const ProofWords away = proofWords(trial(false, false, "connection refused"), {});
        QVERIFY(away.state == State::Failed && away.why.contains(QStringLiteral("connection refused")));
    }

    void refusalsOfASignatureNameTheRemedy()
    {
        const auto why = [](const UserSentence& sentence) { return sentence.whyAndNext(); };
        QVERIFY(why(vendorRefusal({ErrorCode::InvalidInput,
                                   QStringLiteral("vendor certificate: the certificate that issued V is missing from "
                                                  "the chain: CN=WWDR; it can be had at http://certs.example.org/w "
                                                  "[issuer-missing]")}))
                    .contains(QStringLiteral("http://certs.example.org/w")));
        QVERIFY(
            why(vendorRefusal({ErrorCode::InvalidInput, QStringLiteral("vendor certificate: V has expired [expired]")}))
                .contains(QStringLiteral("has ended")));
        QVERIFY(
            why(vendorRefusal({ErrorCode::InvalidInput, QStringLiteral("a certificate of another kind [other-kind]")}))
                .contains(QStringLiteral("MDM CSR")));
        QVERIFY(why(signedRequestRefusal({ErrorCode::InvalidInput, QStringLiteral("no root [chain-incomplete]")}))
                    .contains(QStringLiteral("whole chain")));
        QVERIFY(why(signedRequestRefusal(
                        {ErrorCode::Refused, QStringLiteral("the envelope is encrypted with IDEA-CBC, which this "
                                                            "computer's OpenSSL can't open [unknown-cipher]")}))
                    .contains(QStringLiteral("IDEA-CBC")));
        QVERIFY(why(signedRequestRefusal({ErrorCode::Conflict, QStringLiteral("another key")}))
                    .contains(QStringLiteral("another key")));
    }

    // In practice, say.
    void ofAnotherPushServiceNothingIsSaidOfApple()
    {
        const auto words = [](bool accepted, const char* answer) {
            return ownProofWords(
                QJsonObject{{QStringLiteral("accepted"), accepted}, {QStringLiteral("answer"), QLatin1String(answer)}},
                QStringLiteral("127.0.0.1:41234"));
        };
        const ProofWords taken = words(true, "400 BadDeviceToken");
        QVERIFY(taken.state == State::Ok && taken.what.contains(QStringLiteral("127.0.0.1:41234")));
        QVERIFY(taken.why.contains(QStringLiteral("isn’t Apple’s")));
        const ProofWords away = words(false, "connection refused");
        QVERIFY(away.state == State::Failed && away.why.contains(QStringLiteral("connection refused")));
    }

    void thePageFollowsFromWhatIsThere()
    {
        PushStanding standing;
        KeptWalk kept;
        const auto step = [&](SigningWay way) { return stepFor(standing, way, kept); };
        QVERIFY(step(SigningWay::OwnVendor) == CertificateStep::Account);
        standing.request = PushStanding::Request{};
        QVERIFY(step(SigningWay::OwnVendor) == CertificateStep::Signing);
        QVERIFY(step(SigningWay::Elsewhere) == CertificateStep::Request);
        standing.request->askedMdmcert = true;
        QVERIFY(step(SigningWay::OwnVendor) == CertificateStep::Request);
        standing.request->upload = QByteArray("request");
        QVERIFY(step(SigningWay::OwnVendor) == CertificateStep::Portal);
        standing.request.reset();
        standing.certificate = PushStanding::Certificate{};
        standing.certificate->serial = QStringLiteral("5A1F");
        kept.unproven = QStringLiteral("5A1F");
        QVERIFY(step(SigningWay::OwnVendor) == CertificateStep::Proof);
        kept.unproven.clear();
        QVERIFY(step(SigningWay::OwnVendor) == CertificateStep::Account); // a renewal begins
    }

    // Where it was closed, if that page still has something to stand on and nothing more was done meanwhile.
    void thePageThatWasOpenIsOpenedAgain()
    {
        PushStanding standing;
        KeptWalk kept;
        const auto step = [&](CertificateStep was, SigningWay way = SigningWay::OwnVendor) {
            kept.step = was;
            return stepFor(standing, way, kept);
        };
        QVERIFY(step(CertificateStep::Signing) == CertificateStep::Account); // for whom?
        kept.appleAccount = QStringLiteral("mdm@example.org");
        QVERIFY(step(CertificateStep::Signing) == CertificateStep::Signing);
        QVERIFY(step(CertificateStep::TakeIn) == CertificateStep::Account);
        QVERIFY(step(CertificateStep::TakeIn, SigningWay::Existing) == CertificateStep::TakeIn);
        QVERIFY(step(CertificateStep::Portal) == CertificateStep::Account);
        standing.request = PushStanding::Request{};
        standing.request->upload = QByteArray("request");
        QVERIFY(step(CertificateStep::TakeIn) == CertificateStep::TakeIn);
        QVERIFY(step(CertificateStep::Signing) == CertificateStep::Portal); // it was signed by the shell
        QVERIFY(step(CertificateStep::After) == CertificateStep::Portal);
        standing.request.reset();
        standing.certificate = PushStanding::Certificate{};
        standing.certificate->serial = QStringLiteral("5A1F");
        QVERIFY(step(CertificateStep::After) == CertificateStep::Account); // done with, or never here
        kept.unproven = QStringLiteral("5A1F");
        QVERIFY(step(CertificateStep::After) == CertificateStep::After);
        QVERIFY(step(CertificateStep::Proof) == CertificateStep::Proof);
    }

    void aWayKeepsItsName()
    {
        for (const SigningWay way :
             {SigningWay::OwnVendor, SigningWay::Mdmcert, SigningWay::Elsewhere, SigningWay::Existing}) {
            QVERIFY(signingWay(name(way)) == way);
        }
        QVERIFY(signingWay({}) == SigningWay::OwnVendor);
    }
};

ESPALIER_TEST(PushWordsTest);
#include "words_test.moc"
