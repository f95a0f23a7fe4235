#include "audit/chain.h"

#include "crypto/sealer.h"
#include "store/secrets.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace espalier::audit {

namespace {

constexpr int headBytes = 8 + 32 + 8;

void addNumber(QByteArray& bytes, qint64 number)
{
    const qint64 bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian);
}

void addText(QByteArray& bytes, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    addNumber(bytes, utf8.size());
    bytes.append(utf8);
}

} // namespace

ChainRow chainRow(const store::Row& row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.text(3),
            row.text(4),    row.text(5),    row.text(6), row.bytes(7)};
}

QByteArray chainHash(const QByteArray& previous, const ChainRow& row)
{
    QByteArray bytes = previous;
    bytes.append("espalier audit 1");
    addNumber(bytes, row.id);
    addNumber(bytes, row.at);
    for (const QString* text : {&row.actor, &row.kind, &row.subjectKind, &row.subject, &row.arguments}) {
        addText(bytes, *text);
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray toBytes(const Head& head)
{
    QByteArray bytes;
    addNumber(bytes, head.id);
    bytes.append(head.hash);
    addNumber(bytes, head.brokenAt);
    return bytes;
}

Result<Head> headFromBytes(QByteArrayView bytes)
{
    if (bytes.size() != headBytes) {
        return fail(ErrorCode::Crypto, QStringLiteral("the sealed end of the log is malformed"));
    }
    Head head;
    head.id = qFromBigEndian<qint64>(bytes.data());
    head.hash = bytes.sliced(8, 32).toByteArray();
    head.brokenAt = qFromBigEndian<qint64>(bytes.data() + 40);
    return head;
}

Result<std::optional<Head>> sealedHead(store::Connection& db, const crypto::Sealer& sealer)
{
    const QString place = QStringLiteral("audit/head");
    const auto sealed = TRY(store::secret(db, place));
    if (!sealed) {
        return std::optional<Head>();
    }
    const SecretBytes opened = TRY(sealer.open(*sealed, store::secretPlace(place)));
    return std::optional(TRY(headFromBytes(opened.view())));
}

} // namespace espalier::audit
