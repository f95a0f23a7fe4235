#include "crypto/names.h"

#include <algorithm>

namespace espalier::crypto {

namespace {

// "192.0.2.1" or "2001:db8::1" as address octets, null when it is neither.
Handle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> addressOctets(const QString& name)
{
    return Handle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>(a2i_IPADDRESS(name.toLatin1().constData()));
}

bool isHostName(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 253 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
               c == '*' || c == '_';
    });
}

QString addressText(const ASN1_OCTET_STRING* address)
{
    const unsigned char* bytes = ASN1_STRING_get0_data(address);
    QStringList parts;
    if (ASN1_STRING_length(address) == 4) {
        for (int i = 0; i < 4; ++i) {
            parts.append(QString::number(bytes[i]));
        }
        return parts.join(u'.');
    }
    if (ASN1_STRING_length(address) == 16) {
        for (int i = 0; i < 16; i += 2) {
            parts.append(QString::number((bytes[i] << 8) | bytes[i + 1], 16));
        }
        return parts.join(u':');
    }
    return {};
}

} // namespace

QString nameText(const X509_NAME* name)
{
    const BioHandle memory = memoryBio();
    X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    return QString::fromUtf8(contentOf(memory.get()));
}

QString nameValue(const X509_NAME* name, int nid)
{
    int last = -1;
    for (int at = -1; (at = X509_NAME_get_index_by_NID(name, nid, at)) >= 0;) {
        last = at;
    }
    if (last < 0) {
        return {};
    }
    unsigned char* utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, last)));
    if (length < 0) {
        return {};
    }
    const QString value = QString::fromUtf8(reinterpret_cast<const char*>(utf8), length);
    OPENSSL_free(utf8);
    return value;
}

Result<> fillName(X509_NAME* name, const QList<std::pair<QString, QString>>& subject)
{
    for (const auto& [kind, value] : subject) {
        const QByteArray utf8 = value.toUtf8();
        if (X509_NAME_add_entry_by_txt(name, kind.toLatin1().constData(), MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char*>(utf8.constData()),
                                       static_cast<int>(utf8.size()), -1, 0) != 1) {
            return opensslFailure(QStringLiteral("subject %1=%2").arg(kind, value), ErrorCode::InvalidInput);
        }
    }
    return {};
}

Result<AlternativeNames> alternativeNames(const QStringList& names)
{
    if (names.isEmpty()) {
        return AlternativeNames();
    }
    AlternativeNames result(GENERAL_NAMES_new());
    for (const QString& name : names) {
        GENERAL_NAME* const entry = GENERAL_NAME_new();
        sk_GENERAL_NAME_push(result.get(), entry);
        if (auto address = addressOctets(name)) {
            GENERAL_NAME_set0_value(entry, GEN_IPADD, address.release());
            continue;
        }
        const QByteArray text = name.toLatin1();
        if (!isHostName(text)) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("'%1' is no host name").arg(name));
        }
        ASN1_IA5STRING* const dns = ASN1_IA5STRING_new();
        ASN1_STRING_set(dns, text.constData(), static_cast<int>(text.size()));
        GENERAL_NAME_set0_value(entry, GEN_DNS, dns);
    }
    return result;
}

QStringList alternativeNames(const X509* certificate)
{
    const AlternativeNames names(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    QStringList result;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        int kind = 0;
        const void* value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(names.get(), i), &kind);
        if (kind == GEN_DNS) {
            const auto* text = static_cast<const ASN1_IA5STRING*>(value);
            result.append(QString::fromLatin1(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
                                              ASN1_STRING_length(text)));
        } else if (kind == GEN_IPADD) {
            result.append(addressText(static_cast<const ASN1_OCTET_STRING*>(value)));
        }
    }
    return result;
}

} // namespace espalier::crypto
