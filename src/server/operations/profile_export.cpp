#include "server/operations/profile_export.h"

#include "base/error_kind.h"
#include "ca/issued.h"
#include "crypto/pkcs12.h"
#include "profiles/device_values.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/writing.h"
#include "profiles/file_names.h"
#include "server/operations/named_things.h"

namespace espalier::server {

namespace {

using profiles::EditableDocument;
using profiles::Library;

enum class Signer { None, ServerUnlessSigned, Server, File };

Result<Signer> signerArgument(const QJsonObject& arguments)
{
    const QString wanted = TRY(textArgument(arguments, "signer"));
    if (wanted.isEmpty()) {
        return arguments.value(QStringLiteral("signed")).toBool() ? Signer::ServerUnlessSigned : Signer::None;
    }
    if (wanted == QLatin1String("server")) {
        return Signer::Server;
    }
    if (wanted == QLatin1String("pkcs12")) {
        return Signer::File;
    }
    return fail(ErrorCode::InvalidInput, QStringLiteral("signer is server or pkcs12"));
}

Result<crypto::Identity> identityFromFile(const QJsonObject& arguments, qint64 nowMs)
{
    const SecretBytes file = SecretBytes::take(TRY(base64Argument(arguments, "signer_base64")));
    const SecretBytes password = SecretBytes::take(TRY(textArgument(arguments, "password")).toUtf8());
    crypto::Identity identity = TRY(crypto::readPkcs12(file.view(), password));
    if (nowMs < identity.certificate.notBeforeMs() || nowMs > identity.certificate.notAfterMs()) {
        return fail(ErrorCode::Refused, QLatin1String("signer-expired"),
                    QStringLiteral("the signer's certificate has expired or is not valid yet"));
    }
    return identity;
}

struct Source {
    QByteArray file;
    QString name;
};

Result<Source> sourceOf(store::Connection& db, const Library& library, const QJsonObject& arguments)
{
    Source source;
    if (isGiven(arguments, "content_base64")) {
        source.file = TRY(base64Argument(arguments, "content_base64"));
        source.name = TRY(textArgument(arguments, "name"));
        return source;
    }
    const ProfileId id = TRY(profileNamed(db, arguments.value(QStringLiteral("profile"))));
    const qint64 number = TRY(numberArgument(arguments, "version", 0, 0, mostVersions));
    const profiles::Version version = TRY(library.version(db, id, number));
    const profiles::Profile profile = TRY(library.profile(db, id));
    source.file = TRY(library.content(db, version.id));
    source.name = profile.name;
    return source;
}

// The identity that the device speaks to us with.
Result<crypto::Certificate> certificateOf(store::Connection& db, DeviceId device)
{
    const store::Row row =
        TRY(db.one("SELECT pin FROM device WHERE id = ?", {device.value}, QStringLiteral("the device")));
    const auto issued = row.isNull(0) ? std::nullopt : TRY(ca::findIssued(db, row.bytes(0)));
    if (!issued) {
        return fail(ErrorCode::Unavailable, QLatin1String("identity-unknown"),
                    QStringLiteral("the device's identity certificate is not on record"));
    }
    return crypto::Certificate::read(issued->der);
}

// Nobody can put the values in any more once only the device can read it.
Result<EditableDocument> withValuesOf(store::Connection& db, DeviceId device, const EditableDocument& document)
{
    const profiles::VariableValues values = TRY(profiles::deviceValues(db, device));
    const profiles::Rendered rendered = TRY(profiles::render(document, values));
    if (!rendered.missing.isEmpty()) {
        QStringList names;
        for (const profiles::VariableUse& use : rendered.missing) {
            names.append(use.name);
        }
        names.removeDuplicates();
        return fail(ErrorCode::Unavailable, QLatin1String("values-missing"),
                    QStringLiteral("the device has no value for: ") + names.join(QStringLiteral(", ")));
    }
    return rendered.document;
}

struct Wish {
    Signer signer = Signer::None;
    profiles::ExportOptions options; // encryptFor is filled in with the device
};

Result<QByteArray> written(store::Connection& db, const Source& source, Wish wish, const QJsonObject& arguments)
{
    const bool forDevice = isGiven(arguments, "encrypt_for");
    if (wish.signer == Signer::None && !forDevice && !wish.options.canonical) {
        return source.file;
    }
    EditableDocument document = TRY(profiles::openDocument(source.file));
    TRY(document.checkWhole());
    if (wish.signer == Signer::ServerUnlessSigned && document.origin().signature && !forDevice &&
        !wish.options.canonical) {
        return source.file;
    }
    if (forDevice) {
        const DeviceId device = TRY(deviceNamed(db, arguments.value(QStringLiteral("encrypt_for"))));
        wish.options.encryptFor = TRY(certificateOf(db, device));
        document = TRY(withValuesOf(db, device, document));
    }
    return profiles::exported(document, wish.options);
}

} // namespace

void addProfileExportOperation(Operations& operations, store::Store& store, const Library& library, const Clock& clock,
                               SigningIdentity server)
{
    operations.add(QStringLiteral("profile.export"),
                   [&store, &library, &clock, server = std::move(server)](const QJsonObject& arguments,
                                                                          const Caller&) -> Result<QJsonValue> {
                       Wish wish;
                       wish.signer = TRY(signerArgument(arguments));
                       wish.options.nowMs = clock.nowMs();
                       wish.options.canonical = arguments.value(QStringLiteral("canonical")).toBool();
                       if (wish.signer == Signer::File) {
                           wish.options.signer = TRY(identityFromFile(arguments, clock.nowMs()));
                       } else if (wish.signer != Signer::None) {
                           wish.options.signer = TRY(server());
                       }
                       return store.read([&](store::Connection& db) -> Result<QJsonValue> {
                           const Source source = TRY(sourceOf(db, library, arguments));
                           const QByteArray content = TRY(written(db, source, wish, arguments));
                           return QJsonObject{
                               {QStringLiteral("content_base64"), QString::fromLatin1(content.toBase64())},
                               {QStringLiteral("file_name"), profiles::fileNameOf(source.name)}};
                       });
                   });
}

} // namespace espalier::server
