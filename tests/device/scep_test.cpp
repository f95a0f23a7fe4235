// The SCEP client against a small authority made of plain OpenSSL calls.
#include "device/protocol/scep_message.h"

#include "device/identity/key.h"
#include "tests/support/test.h"

#include <openssl/x509v3.h>

using namespace espalier::device;

namespace {

using ObjectPtr = std::unique_ptr<ASN1_OBJECT, Releases<ASN1_OBJECT_free>>;

QByteArray der(CMS_ContentInfo* message)
{
    const BioPtr out = memory();
    i2d_CMS_bio(out.get(), message);
    return content(out.get());
}

struct Authority {
    KeyPtr key = makeRsaKey(2048).value();
    X509Ptr certificate = selfSigned(key.get(), {{{QStringLiteral("CN"), QStringLiteral("Authority")}}}, 10).value();

    // What the client meant: its certificate request and the nonce and transaction around it.
    struct Received {
        X509ReqPtr request;
        X509Ptr signer;
    };

    Received open(const QByteArray& message) const
    {
        const CmsPtr outer(d2i_CMS_bio(memory(message).get(), nullptr));
        const BioPtr inside = memory();
        if (CMS_verify(outer.get(), nullptr, nullptr, nullptr, inside.get(), CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) !=
            1) {
            return {};
        }
        const CmsPtr enveloped(d2i_CMS_bio(inside.get(), nullptr));
        const BioPtr csr = memory();
        CMS_decrypt(enveloped.get(), key.get(), certificate.get(), nullptr, csr.get(), CMS_BINARY);
        STACK_OF(X509)* signers = CMS_get0_signers(outer.get());
        X509Ptr signer(X509_dup(sk_X509_value(signers, 0)));
        sk_X509_free(signers);
        return {X509ReqPtr(d2i_X509_REQ_bio(csr.get(), nullptr)), std::move(signer)};
    }

    QByteArray issue(EVP_PKEY* device) const
    {
        const X509Ptr issued = selfSigned(device, {{{QStringLiteral("CN"), QStringLiteral("device")}}}, 5).value();
        X509_set_issuer_name(issued.get(), X509_get_subject_name(certificate.get()));
        X509_sign(issued.get(), key.get(), EVP_sha256());
        return derOf(issued.get());
    }

    struct Reply {
        QByteArray status = "0";
        QByteArray transaction;
        QByteArray nonce;
        QByteArray issued;
        bool hasContent = true; // of a refusal, which carries none on the wire
    };

    QByteArray reply(const Reply& reply, const X509* recipient) const
    {
        QByteArray inside;
        if (reply.status == "0") {
            const CertificatesPtr certificates(sk_X509_new_null());
            sk_X509_push(certificates.get(), certificateFromDer(reply.issued).release());
            const CmsPtr degenerate(
                CMS_sign(nullptr, nullptr, certificates.get(), nullptr, CMS_PARTIAL | CMS_DETACHED));
            CMS_final(degenerate.get(), memory().get(), nullptr, CMS_BINARY);
            const CertificatesPtr recipients(sk_X509_new_null());
            sk_X509_push(recipients.get(), X509_dup(recipient));
            const CmsPtr enveloped(
                CMS_encrypt(recipients.get(), memory(der(degenerate.get())).get(), EVP_aes_128_cbc(), CMS_BINARY));
            inside = der(enveloped.get());
        }
        const unsigned form = CMS_PARTIAL | CMS_BINARY | (reply.hasContent ? 0U : unsigned(CMS_DETACHED));
        const CmsPtr message(CMS_sign(nullptr, nullptr, nullptr, nullptr, form));
        CMS_SignerInfo* signer = CMS_add1_signer(message.get(), certificate.get(), key.get(), EVP_sha256(), 0);
        const auto add = [&](const char* oid, int type, const QByteArray& value) {
            const ObjectPtr object(OBJ_txt2obj(oid, 1));
            CMS_signed_add1_attr_by_OBJ(signer, object.get(), type, value.constData(), static_cast<int>(value.size()));
        };
        add("2.16.840.1.113733.1.9.2", V_ASN1_PRINTABLESTRING, "3");
        add("2.16.840.1.113733.1.9.3", V_ASN1_PRINTABLESTRING, reply.status);
        if (reply.status != "0") {
            add("2.16.840.1.113733.1.9.4", V_ASN1_PRINTABLESTRING, "2");
        }
        add("2.16.840.1.113733.1.9.6", V_ASN1_OCTET_STRING, reply.nonce);
        add("2.16.840.1.113733.1.9.7", V_ASN1_PRINTABLESTRING, reply.transaction);
        CMS_final(message.get(), memory(inside).get(), nullptr, CMS_BINARY);
        return der(message.get());
    }
};

struct Client {
    KeyPtr key = makeRsaKey(2048).value();
    X509Ptr signer = selfSigned(key.get(), {{{QStringLiteral("CN"), QStringLiteral("device")}}}, 1).value();
    ScepRequest request;

    explicit Client(const Authority& authority)
    {
        request.csr =
            certificateRequest(key.get(),
                               {{{{QStringLiteral("CN"), QStringLiteral("device")}}}, QStringLiteral("once"), 5, {}})
                .value();
        request.key = key.get();
        request.signer = signer.get();
        request.recipient = authority.certificate.get();
        request.transactionId = "transaction";
        request.senderNonce = randomBytes(16);
        request.cipher = EVP_aes_128_cbc();
        request.digest = EVP_sha256();
    }
};

} // namespace

class DeviceScepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAuthorityReadsTheRequest()
    {

        const auto message = writePkcsReq(client.request);
        QVERIFY(message);
        const auto received = authority.open(*message);
        QVERIFY(received.request);
        QCOMPARE(X509_REQ_verify(received.request.get(), client.key.get()), 1);
        QVERIFY(samePublicKey(client.key.get(), received.signer.get()));
        const int at = X509_REQ_get_attr_by_NID(received.request.get(), NID_pkcs9_challengePassword, -1);
        QVERIFY(at >= 0);
    }

    void answersAreCheckedBeforeTheyAreBelieved_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("a good one") << QString() << QString();
        QTest::newRow("another transaction") << QStringLiteral("transaction") << QStringLiteral("another request");
        QTest::newRow("another nonce") << QStringLiteral("nonce") << QStringLiteral("another request");
        QTest::newRow("a refusal") << QStringLiteral("status") << QStringLiteral("one-time challenge");
        QTest::newRow("a refusal without content") << QStringLiteral("bare") << QStringLiteral("one-time challenge");
        QTest::newRow("another signer") << QStringLiteral("signer") << QStringLiteral("not signed by the authority");
        QTest::newRow("not for us") << QStringLiteral("recipient") << QStringLiteral("can't be opened");
    }
    void answersAreCheckedBeforeTheyAreBelieved()
    {
        QFETCH(QString, change);
        QFETCH(QString, complaint);
        const QByteArray issued = authority.issue(client.key.get());
        const bool isBare = change == QLatin1String("bare");
        const Authority::Reply reply{
            isBare || change == QLatin1String("status") ? QByteArray("2") : QByteArray("0"),
            change == QLatin1String("transaction") ? QByteArray("other") : client.request.transactionId,
            change == QLatin1String("nonce") ? randomBytes(16) : client.request.senderNonce, issued, !isBare};
        const Authority& sender = change == QLatin1String("signer") ? impostor : authority;
        const X509* recipient = change == QLatin1String("recipient") ? impostor.certificate.get() : client.signer.get();
        const auto read =
            readCertRep(sender.reply(reply, recipient), client.request, {derOf(authority.certificate.get())});
        if (complaint.isEmpty()) {
            QVERIFY2(read, read ? "" : qPrintable(read.error().what));
            QCOMPARE(read->first(), issued);
        } else {
            QVERIFY(!read);
            QVERIFY2(read.error().what.contains(complaint), qPrintable(read.error().what));
        }
    }

private:
    const Authority authority{}; // RSA keys are slow to make, so these serve every case
    const Authority impostor{};
    const Client client{authority};
};

ESPALIER_TEST(DeviceScepTest);
#include "scep_test.moc"
