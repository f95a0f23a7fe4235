#include "enroll/page_id.h"

#include "base/secret_bytes.h"
#include "crypto/random.h"

#include <QtEndian>

namespace espalier::enroll {

namespace {

constexpr int timeBytes = 8;
constexpr int randomPart = 16;
constexpr int codeBytes = 16;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray codeFor(const crypto::Sealer& sealer, const QByteArray& linkHash, const QByteArray& bytes)
{
    return sealer.lookupHash(linkHash + bytes, QStringLiteral("link/page")).left(codeBytes);
}

} // namespace

PageId PageId::make(qint64 nowMs)
{
    QByteArray time(timeBytes, Qt::Uninitialized);
    qToBigEndian(nowMs, time.data());
    return {nowMs, time + crypto::randomBytes(randomPart)};
}

std::optional<PageId> PageId::read(const QByteArray& text, const crypto::Sealer& sealer, const QByteArray& linkHash)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != timeBytes + randomPart + codeBytes) {
        return std::nullopt;
    }
    const QByteArray bytes = (*decoded).left(timeBytes + randomPart);
    if (!equalConstantTime((*decoded).mid(bytes.size()), codeFor(sealer, linkHash, bytes))) {
        return std::nullopt;
    }
    return PageId{qFromBigEndian<qint64>(bytes.constData()), bytes};
}

QByteArray PageId::text(const crypto::Sealer& sealer, const QByteArray& linkHash) const
{
    return (bytes + codeFor(sealer, linkHash, bytes)).toBase64(encoding);
}

} // namespace espalier::enroll
