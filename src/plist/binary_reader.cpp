// Apple's binary property list 00: header, objects, offset table, trailer. Every offset and size is checked
// against the bytes at hand before it is used, and what shared objects expand to is counted, since a list of
// 200 bytes can otherwise stand for gigabytes.
#include "plist/reader.h"
#include "plist/value_syntax.h"

#include <QSet>
#include <QStringDecoder>
#include <QtEndian>

#include <bit>
#include <cmath>

namespace espalier::plist {

namespace {

constexpr qsizetype headerSize = 8;
constexpr qsizetype trailerSize = 32;
constexpr double secondsTo2001 = 978'307'200;

Failure broken(const QString& what, quint64 object)
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("binary property list, object %1: %2").arg(object).arg(what));
}

class BinaryReader {
public:
    BinaryReader(QByteArrayView bytes, const Limits& limits) : m_bytes(bytes), m_limits(limits) {}

    Result<Value> run()
    {
        TRY(trailer());
        return value(m_top, 0);
    }

private:
    // A stretch of the object area, known to lie inside it.
    struct Span {
        quint64 at = 0;
        quint64 length = 0;
    };

    [[nodiscard]] quint64 number(quint64 at, int width) const
    {
        quint64 result = 0;
        for (int i = 0; i < width; ++i) {
            result = (result << 8U) | static_cast<unsigned char>(m_bytes[static_cast<qsizetype>(at) + i]);
        }
        return result;
    }

    [[nodiscard]] QByteArrayView view(const Span& span) const
    {
        return m_bytes.sliced(static_cast<qsizetype>(span.at), static_cast<qsizetype>(span.length));
    }

    Result<> trailer()
    {
        const auto refuse = [](const char* what) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("binary property list: ") + QLatin1String(what));
        };
        if (!m_bytes.startsWith("bplist00") || m_bytes.size() < headerSize + 1 + 1 + trailerSize) {
            return refuse("not of version 00, or cut off");
        }
        const auto start = static_cast<quint64>(m_bytes.size() - trailerSize);
        m_offsetWidth = static_cast<int>(number(start + 6, 1));
        m_referenceWidth = static_cast<int>(number(start + 7, 1));
        m_count = number(start + 8, 8);
        m_top = number(start + 16, 8);
        m_table = number(start + 24, 8);
        if (m_offsetWidth < 1 || m_offsetWidth > 8 || m_referenceWidth < 1 || m_referenceWidth > 8) {
            return refuse("offset or reference width out of range");
        }
        if (m_table < static_cast<quint64>(headerSize) + 1 || m_table > start) {
            return refuse("the offset table lies outside");
        }
        if (m_count < 1 || m_count > (start - m_table) / static_cast<quint64>(m_offsetWidth)) {
            return refuse("the offset table is cut off");
        }
        if (m_top >= m_count) {
            return refuse("no top object");
        }
        if (m_count > static_cast<quint64>(m_limits.maxNodes)) {
            return fail(ErrorCode::TooLarge, QStringLiteral("more than %1 values").arg(m_limits.maxNodes));
        }
        return {};
    }

    // The count in an object's marker, or in the integer object that follows when it is 15; moves `at` past it.
    Result<quint64> sizeOf(quint64 object, quint64& at, unsigned nibble) const
    {
        if (nibble != 0xF) {
            return nibble;
        }
        const unsigned marker = at < m_table ? static_cast<unsigned>(number(at, 1)) : 0;
        const unsigned power = marker & 0xFU;
        const quint64 width = 1ULL << power;
        if ((marker >> 4U) != 1 || power > 3 || width > m_table - at - 1) {
            return broken(QStringLiteral("its size is not an integer"), object);
        }
        const quint64 size = number(at + 1, static_cast<int>(width));
        at += 1 + width;
        return size;
    }

    Result<Span> span(quint64 object, quint64 at, quint64 count, quint64 unit) const
    {
        if (at > m_table || count > (m_table - at) / unit) {
            return broken(QStringLiteral("reaches past the objects"), object);
        }
        return Span{at, count * unit};
    }

    // What the value expands to, each shared object counted as often as it is used.
    Result<> spend(quint64 bytes)
    {
        m_expanded += bytes;
        if (++m_nodes > m_limits.maxNodes || m_expanded > static_cast<quint64>(m_limits.maxBytes)) {
            return fail(ErrorCode::TooLarge, QStringLiteral("the binary property list expands beyond the limit"));
        }
        return {};
    }

    Result<quint64> offsetOf(quint64 object) const
    {
        if (object >= m_count) {
            return broken(QStringLiteral("there is no such object"), object);
        }
        const quint64 at = number(m_table + object * static_cast<quint64>(m_offsetWidth), m_offsetWidth);
        if (at < static_cast<quint64>(headerSize) || at >= m_table) {
            return broken(QStringLiteral("lies outside"), object);
        }
        return at;
    }

    Result<Value> value(quint64 object, int depth)
    {
        quint64 at = TRY(offsetOf(object));
        const auto marker = static_cast<unsigned>(number(at, 1));
        const unsigned nibble = marker & 0xFU;
        ++at;
        switch (marker >> 4U) {
        case 0x0:
            TRY(spend(1));
            if (marker == 0x08 || marker == 0x09) {
                return Value(marker == 0x09);
            }
            return broken(QStringLiteral("null and fill have no place in a property list"), object);
        case 0x1:
            return integer(object, at, nibble);
        case 0x2:
            return real(object, at, nibble);
        case 0x3:
            return date(object, at, nibble);
        case 0x4: {
            const quint64 size = TRY(sizeOf(object, at, nibble));
            const Span bytes = TRY(span(object, at, size, 1));
            TRY(spend(bytes.length));
            return Value(view(bytes).toByteArray());
        }
        case 0x5:
        case 0x6:
            return Value(TRY(text(object)));
        case 0xA:
            return array(object, at, nibble, depth);
        case 0xD:
            return dict(object, at, nibble, depth);
        default: // UID (8), sets (B, C) and what Apple has not defined
            return broken(QStringLiteral("of a kind that property lists do not have"), object);
        }
    }

    Result<Value> integer(quint64 object, quint64 at, unsigned power)
    {
        if (power > 4) {
            return broken(QStringLiteral("an integer of more than 16 bytes"), object);
        }
        const Span bytes = TRY(span(object, at, 1ULL << power, 1));
        TRY(spend(8));
        if (power == 4) { // two's complement in 128 bits, used for what only an unsigned 64-bit number holds
            if (number(at, 8) != 0) {
                return broken(QStringLiteral("an integer of more than 64 bits"), object);
            }
            const quint64 low = number(at + 8, 8);
            return low >> 63U ? Value(low) : Value(static_cast<qint64>(low));
        }
        return Value(static_cast<qint64>(number(at, static_cast<int>(bytes.length))));
    }

    Result<Value> real(quint64 object, quint64 at, unsigned power)
    {
        if (power != 2 && power != 3) {
            return broken(QStringLiteral("a real number of unknown width"), object);
        }
        TRY(span(object, at, 1ULL << power, 1));
        TRY(spend(8));
        if (power == 2) {
            return Value(static_cast<double>(std::bit_cast<float>(static_cast<quint32>(number(at, 4)))));
        }
        return Value(std::bit_cast<double>(number(at, 8)));
    }

    Result<Value> date(quint64 object, quint64 at, unsigned power)
    {
        if (power != 3) {
            return broken(QStringLiteral("a date of unknown width"), object);
        }
        TRY(span(object, at, 8, 1));
        TRY(spend(8));
        const double ms = std::floor((std::bit_cast<double>(number(at, 8)) + secondsTo2001) * 1000);
        if (!(ms >= static_cast<double>(earliestDateMs) && ms <= static_cast<double>(latestDateMs))) { // NaN too
            return broken(QStringLiteral("a date out of range"), object);
        }
        return Value(Date{static_cast<qint64>(ms)});
    }

    // Also for the keys of dictionaries, which must be strings.
    Result<QString> text(quint64 object)
    {
        quint64 at = TRY(offsetOf(object));
        const auto marker = static_cast<unsigned>(number(at, 1));
        ++at;
        if ((marker >> 4U) != 5 && (marker >> 4U) != 6) {
            return broken(QStringLiteral("a key that is not a string"), object);
        }
        const bool ascii = (marker >> 4U) == 5;
        const quint64 size = TRY(sizeOf(object, at, marker & 0xFU));
        const Span bytes = TRY(span(object, at, size, ascii ? 1 : 2));
        TRY(spend(bytes.length));
        if (ascii) {
            for (const char c : view(bytes)) {
                if (static_cast<unsigned char>(c) > 0x7F) {
                    return broken(QStringLiteral("a byte above 127 in an ASCII string"), object);
                }
            }
            return QString::fromLatin1(view(bytes));
        }
        QString decoded(static_cast<qsizetype>(size), Qt::Uninitialized);
        qFromBigEndian<quint16>(view(bytes).data(), static_cast<qsizetype>(size), decoded.data());
        return decoded;
    }

    Result<Value> array(quint64 object, quint64 at, unsigned nibble, int depth)
    {
        TRY(enter(depth));
        const quint64 size = TRY(sizeOf(object, at, nibble));
        const auto width = static_cast<quint64>(m_referenceWidth);
        TRY(span(object, at, size, width));
        Array array;
        for (quint64 i = 0; i < size; ++i) {
            array.push_back(TRY(value(number(at + i * width, m_referenceWidth), depth + 1)));
        }
        return Value(std::move(array));
    }

    Result<Value> dict(quint64 object, quint64 at, unsigned nibble, int depth)
    {
        TRY(enter(depth));
        const quint64 size = TRY(sizeOf(object, at, nibble));
        const auto width = static_cast<quint64>(m_referenceWidth);
        TRY(span(object, at, size, 2 * width));
        Dict dict;
        QSet<QString> seen;
        for (quint64 i = 0; i < size; ++i) {
            const QString key = TRY(text(number(at + i * width, m_referenceWidth)));
            if (m_limits.duplicateKeys == DuplicateKeys::Refuse) {
                if (seen.contains(key)) {
                    return broken(QStringLiteral("a key occurs twice"), object);
                }
                seen.insert(key);
            }
            dict.append(key, TRY(value(number(at + (size + i) * width, m_referenceWidth), depth + 1)));
        }
        return Value(std::move(dict));
    }

    // A cycle is endless depth, so this ends it too.
    Result<> enter(int depth)
    {
        if (depth >= m_limits.maxDepth) {
            return fail(ErrorCode::TooLarge,
                        QStringLiteral("nested deeper than %1, or in a circle").arg(m_limits.maxDepth));
        }
        return spend(1);
    }

    const QByteArrayView m_bytes;
    const Limits& m_limits;
    int m_offsetWidth = 0;
    int m_referenceWidth = 0;
    quint64 m_count = 0;
    quint64 m_top = 0;
    quint64 m_table = 0;
    quint64 m_expanded = 0;
    qsizetype m_nodes = 0;
};

} // namespace

Result<Value> readBinary(QByteArrayView bytes, const Limits& limits)
{
    if (bytes.size() > limits.maxBytes) {
        return fail(ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(limits.maxBytes));
    }
    return BinaryReader(bytes, limits).run();
}

} // namespace espalier::plist
