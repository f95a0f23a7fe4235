#include "device/wire/binary_plist.h"

#include <QDateTime>
#include <QTimeZone>

#include <bit>
#include <optional>

namespace espalier::device {

namespace {

constexpr quint64 headerBytes = 8;
constexpr quint64 trailerBytes = 32;
constexpr int deepestBinary = 64;
constexpr quint64 mostBinary = 64ULL * 1024 * 1024; // values and bytes, as often as they are referred to
constexpr quint64 longMarker = 0x0F;                // the length follows as an integer
constexpr double maxDateSeconds = 1e11;

class BinaryReader {
public:
    explicit BinaryReader(const QByteArray& bytes) : m_bytes(bytes) {}

    Result<QVariantMap> document()
    {
        const auto size = static_cast<quint64>(m_bytes.size());
        if (size < headerBytes + trailerBytes) {
            return malformed(QStringLiteral("too short"));
        }
        const quint64 trailer = size - trailerBytes;
        m_offsetBytes = number(trailer + 6, 1);
        m_referenceBytes = number(trailer + 7, 1);
        m_objects = number(trailer + 8, 8);
        const quint64 top = number(trailer + 16, 8);
        m_table = number(trailer + 24, 8);
        if (m_offsetBytes < 1 || m_offsetBytes > 8 || m_referenceBytes < 1 || m_referenceBytes > 8 ||
            m_table < headerBytes || m_table > trailer || m_objects > (trailer - m_table) / m_offsetBytes) {
            return malformed(QStringLiteral("bad trailer"));
        }
        const QVariant value = TRY(object(top, 0));
        return value.typeId() == QMetaType::QVariantMap ? Result<QVariantMap>(value.toMap())
                                                        : malformed(QStringLiteral("no dict at the top"));
    }

private:
    struct Extent {
        quint64 count = 0;
        quint64 begin = 0;
    };

    static Failure malformed(const QString& what)
    {
        return fail(ErrorCode::InvalidInput, QStringLiteral("binary property list: %1").arg(what));
    }

    // Big endian; whoever calls has looked whether it is inside.
    [[nodiscard]] quint64 number(quint64 at, quint64 bytes) const
    {
        quint64 value = 0;
        for (quint64 i = 0; i < bytes; ++i) {
            value = value << 8U | static_cast<quint8>(m_bytes[static_cast<qsizetype>(at + i)]);
        }
        return value;
    }

    // Objects lie between the header and the table of their offsets.
    [[nodiscard]] bool isInside(quint64 at, quint64 bytes) const
    {
        return at >= headerBytes && at <= m_table && bytes <= m_table - at;
    }

    // How many the marker at `at` announces, and where they begin.
    Result<Extent> extent(quint64 at, quint64 bytesEach)
    {
        Extent found{number(at, 1) & 0x0FU, at + 1};
        if (found.count == longMarker) {
            const quint64 marker = isInside(at + 1, 1) ? number(at + 1, 1) : 0;
            const quint64 bytes = 1ULL << (marker & 0x0FU);
            if (marker >> 4U != 1 || bytes > 8 || !isInside(at + 2, bytes)) {
                return malformed(QStringLiteral("bad length"));
            }
            found = {number(at + 2, bytes), at + 2 + bytes};
        }
        if (!isInside(found.begin, 0) || found.count > (m_table - found.begin) / bytesEach) {
            return malformed(QStringLiteral("a value beyond its end"));
        }
        m_used += found.count * bytesEach;
        return found;
    }

    Result<QVariant> object(quint64 reference, int depth)
    {
        if (depth > deepestBinary || ++m_used > mostBinary) {
            return malformed(QStringLiteral("too deep or too large"));
        }
        if (reference >= m_objects) {
            return malformed(QStringLiteral("a reference to nothing"));
        }
        const quint64 at = number(m_table + reference * m_offsetBytes, m_offsetBytes);
        if (!isInside(at, 1)) {
            return malformed(QStringLiteral("an object outside"));
        }
        const quint64 marker = number(at, 1);
        switch (marker >> 4U) {
        case 0x0:
            return marker == 8 || marker == 9 ? Result<QVariant>(QVariant(marker == 9))
                                              : malformed(QStringLiteral("an unknown value"));
        case 0x1:
        case 0x2:
        case 0x3:
            return scalar(at, marker);
        case 0x4:
        case 0x5: {
            const Extent one = TRY(extent(at, 1));
            const QByteArray content = bytesOf(one.begin, one.count);
            return marker >> 4U == 0x4 ? QVariant(content) : QVariant(QString::fromLatin1(content));
        }
        case 0x6: {
            const Extent one = TRY(extent(at, 2));
            QString text;
            for (quint64 i = 0; i < one.count; ++i) {
                text.append(QChar(static_cast<char16_t>(number(one.begin + 2 * i, 2))));
            }
            return QVariant(text);
        }
        case 0xA:
            return array(at, depth);
        case 0xD:
            return dictionary(at, depth);
        default:
            return malformed(QStringLiteral("an unknown kind of value"));
        }
    }

    // An empty value is a value too, and must not turn into a null one.
    [[nodiscard]] QByteArray bytesOf(quint64 begin, quint64 count) const
    {
        return count == 0 ? QByteArray("") : m_bytes.mid(static_cast<qsizetype>(begin), static_cast<qsizetype>(count));
    }

    Result<QVariant> scalar(quint64 at, quint64 marker) const
    {
        const quint64 kind = marker >> 4U;
        const quint64 bytes = 1ULL << (marker & 0x0FU);
        const bool isWhole = kind == 1;
        if (bytes > 8 || (!isWhole && bytes < 4) || (kind == 3 && bytes != 8) || !isInside(at + 1, bytes)) {
            return malformed(QStringLiteral("a number of a size that there isn't"));
        }
        const quint64 bits = number(at + 1, bytes);
        if (isWhole) { // below eight bytes there is no sign
            return QVariant(static_cast<qlonglong>(bits));
        }
        const double value =
            bytes == 4 ? double(std::bit_cast<float>(static_cast<quint32>(bits))) : std::bit_cast<double>(bits);
        if (kind == 2) {
            return QVariant(value);
        }
        if (!(value > -maxDateSeconds && value < maxDateSeconds)) {
            return malformed(QStringLiteral("not a date"));
        }
        return QVariant(
            QDateTime(QDate(2001, 1, 1), QTime(0, 0), QTimeZone::utc()).addSecs(static_cast<qint64>(value)));
    }

    Result<QVariant> array(quint64 at, int depth)
    {
        const Extent one = TRY(extent(at, m_referenceBytes));
        QVariantList list;
        for (quint64 i = 0; i < one.count; ++i) {
            list.append(TRY(object(number(one.begin + i * m_referenceBytes, m_referenceBytes), depth + 1)));
        }
        return QVariant(list);
    }

    // First all keys, then all values.
    Result<QVariant> dictionary(quint64 at, int depth)
    {
        const Extent one = TRY(extent(at, 2 * m_referenceBytes));
        QVariantMap map;
        for (quint64 i = 0; i < one.count; ++i) {
            const quint64 place = one.begin + i * m_referenceBytes;
            const QVariant key = TRY(object(number(place, m_referenceBytes), depth + 1));
            if (key.typeId() != QMetaType::QString) {
                return malformed(QStringLiteral("a key that is no text"));
            }
            if (map.contains(key.toString())) {
                return malformed(QStringLiteral("key %1 twice").arg(key.toString()));
            }
            const quint64 value = number(place + one.count * m_referenceBytes, m_referenceBytes);
            map.insert(key.toString(), TRY(object(value, depth + 1)));
        }
        return QVariant(map);
    }

    const QByteArray& m_bytes;
    quint64 m_offsetBytes = 0, m_referenceBytes = 0, m_objects = 0, m_table = 0;
    quint64 m_used = 0;
};

} // namespace

bool isBinaryPlist(const QByteArray& bytes)
{
    return bytes.startsWith("bplist00");
}

Result<QVariantMap> readBinaryPlist(const QByteArray& bytes)
{
    return BinaryReader(bytes).document();
}

} // namespace espalier::device
