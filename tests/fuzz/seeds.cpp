// fuzz_seeds FOLDER: an identity and, in one folder per target, inputs to start from.
#include "crypto/cms.h"
#include "crypto/cms_message.h"
#include "plist/writer.h"
#include "tests/plist/samples.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace espalier;
using namespace espalier::crypto;

namespace {

QDir folder;

void put(const QString& name, QByteArrayView bytes)
{
    folder.mkpath(QFileInfo(folder.filePath(name)).path());
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size()) {
        std::fprintf(stderr, "%s can't be written\n", qPrintable(name));
        std::exit(1);
    }
}

Identity identity(const QString& name, const PrivateKey& key, const Identity* issuer)
{
    CertificateTemplate what;
    what.subject = {{QStringLiteral("O"), QStringLiteral("Bäcker")}, {QStringLiteral("CN"), name}};
    what.notBeforeMs = 1'700'000'000'000;
    what.notAfterMs = what.notBeforeMs + 3650LL * 86'400'000;
    what.ca = issuer == nullptr;
    what.clientAuth = issuer != nullptr;
    what.names = {QStringLiteral("mdm.example.com"), QStringLiteral("192.0.2.1")};
    return {key, issue(what, key.publicKeyDer(), issuer, issuer ? issuer->key : key).value(), {}};
}

void plists()
{
    put(QStringLiteral("plist_xml/everything"), plist::toXml(plist::everything()));
    put(QStringLiteral("plist_binary/everything"), plist::toBinary(plist::everything()));
    int number = 0;
    for (const auto& [key, value] : plist::everything()) {
        put(QStringLiteral("plist_xml/%1").arg(number), plist::toXml(value));
        put(QStringLiteral("plist_binary/%1").arg(number++), plist::toBinary(value));
    }
    put(QStringLiteral("plist_xml/markup"),
        plist::document("<!-- c --><?p i?><array><string> <![CDATA[<&>]]>&#x1F600;</string><true></true>"
                        "<integer>-0x1F</integer><real>+infinity</real><data/></array>"));
    put(QStringLiteral("plist_xml/entity"), "<!DOCTYPE plist [<!ENTITY a \"b\">]><plist><string>&a;</string></plist>");
}

// Documents, and behind 0xFE what is typed into them (fuzz_document.cpp).
void documents(const Identity& authority)
{
    const QByteArray script = QByteArray("\xFE\x00\x60\x21new\x00\x90\x82key\x01\x00\xA3text\x00\x80\x86z", 23);
    const QByteArray text = plist::toXml(plist::everything());
    QByteArray windows = text;
    windows.replace("\n", "\r\n");
    const QByteArray markup =
        plist::document("<!-- a --><dict><key>a</key><array><string><![CDATA[<&>]]></string> <!-- b -->\n"
                        "<integer> 0xFFFFFFFFFFFFFFFFFF</integer><data/></array><key>a</key><dict/></dict>");
    put(QStringLiteral("document/xml"), text + script);
    put(QStringLiteral("document/crlf"), windows + script);
    put(QStringLiteral("document/markup"), markup + script);
    put(QStringLiteral("document/binary"), plist::toBinary(plist::everything()) + script);
    put(QStringLiteral("document/signed"), signAttached(markup, authority).value() + script);
    const QString wide = QString::fromUtf8(markup);
    const QByteArray utf16(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
    put(QStringLiteral("document/utf16"), "\xFF\xFE" + utf16 + script);
    put(QStringLiteral("document/broken"), "\n<?xml version=\"1.0\" encoding=\"UTF-16\"?><plist><dict><key>a & "
                                           "b</key><integer>{{PORT}}</integer><key>c</key>"
                                           "${ON}<key>d</key><string>1 < 2</string></dict></plist>--" +
                                               script);
}

void schemas()
{
    put(QStringLiteral("schema/facts"), R"(payload:
  payloadtype: a.b
  supportedOS: &os
    iOS: {introduced: '17.0', multiple: true, accessrights: None, allowed-scopes: [system],
      sharedipad: {mode: allowed}, userenrollment: {mode: ignored}}
    macOS: {introduced: n/a, deprecated: '1.2.3', removed: '0'}
  apply: combined
  content: C
payloadkeys:
- key: K
  type: <integer>
  subtype: <url>
  presence: required
  supportedOS: *os
  range: {min: 0, max: 9.5}
  rangelist: [0, -1, 'x']
  default: 7
  format: ^a$
  repetition: {min: 1, max: 2}
  combinetype: first
  assettypes: [t]
  content: |-
    C
responsekeys:
- {key: R, type: <any>}
)");
    put(QStringLiteral("schema/recursion"), R"(payload: {payloadtype: a}
payloadkeys:
- key: L
  type: <array>
  subkeys: &l
  - key: I
    type: <dictionary>
    subkeys:
    - {key: L, type: <array>, subkeys: *l}
- &k {key: K, type: <dictionary>, subkeys: [*k]}
)");
}

void messages(const Identity& authority)
{
    using Kind = SignedAttribute::Kind;
    const Identity rsa = identity(QStringLiteral("device"), PrivateKey::generateRsa().value(), &authority);
    put(QStringLiteral("device.pem"), rsa.certificate.pem());
    const Identity ec = identity(QStringLiteral("ec"), PrivateKey::generateP256().value(), &authority);
    put(QStringLiteral("cms/attached"), signAttached("body", rsa).value());
    put(QStringLiteral("cms/detached"), signDetached("body", rsa).value());
    put(QStringLiteral("cms/certificates"), certificatesOnly({rsa.certificate, ec.certificate}).value());
    for (const ContentCipher cipher : {ContentCipher::Aes128Cbc, ContentCipher::TripleDesCbc}) {
        put(QStringLiteral("cms/envelope%1").arg(static_cast<int>(cipher)),
            envelop("content", authority.certificate, cipher).value());
    }
    put(QStringLiteral("csr/certificate"), ec.certificate.der());
    put(QStringLiteral("csr/certificate.pem"), rsa.certificate.pem());
    put(QStringLiteral("csr/key"), ec.key.publicKeyDer());
    for (const Identity& who : {rsa, ec}) {
        const auto csr = CertificateRequest::make(who.key, {{QStringLiteral("CN"), QStringLiteral("wish")}},
                                                  SecretBytes(QByteArrayView("challenge")))
                             .value();
        const QString name = who.key.isRsa() ? QStringLiteral("rsa") : QStringLiteral("ec");
        put(QStringLiteral("csr/") + name, csr.der());
        put(QStringLiteral("csr/pem-") + name, csr.pem());
        const QByteArray message = signMessage(envelop(csr.der(), authority.certificate).value(), who,
                                               {{"2.16.840.1.113733.1.9.2", Kind::PrintableString, "19"},
                                                {"2.16.840.1.113733.1.9.5", Kind::OctetString, QByteArray(16, 'n')},
                                                {"2.16.840.1.113733.1.9.7", Kind::PrintableString, "transaction"}},
                                               Digest::Sha256, {who.certificate})
                                       .value();
        put(QStringLiteral("scep/") + name, message);
        put(QStringLiteral("scep/query-") + name,
            "operation=PKIOperation&message=" + message.toBase64().toPercentEncoding());
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: fuzz_seeds FOLDER\n");
        return 2;
    }
    folder = QDir(QString::fromLocal8Bit(argv[1]));
    const Identity authority = identity(QStringLiteral("authority"), PrivateKey::generateRsa().value(), nullptr);
    put(QStringLiteral("authority.pem"), authority.certificate.pem());
    put(QStringLiteral("authority.key"), authority.key.toPkcs8Pem().view());
    plists();
    schemas();
    documents(authority);
    messages(authority);
    return 0;
}
