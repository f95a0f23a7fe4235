#include "device/wire/plist.h"

#include "device/wire/binary_plist.h"

#include <QDateTime>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace espalier::device {

namespace {

constexpr int deepest = 64;

class Reader {
public:
    explicit Reader(const QByteArray& xml) : m_xml(xml) {}

    Result<QVariantMap> document()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != QLatin1String("plist")) {
            return complaint(QStringLiteral("no plist element"));
        }
        if (!m_xml.readNextStartElement() || m_xml.name() != QLatin1String("dict")) {
            return complaint(QStringLiteral("no dict at the top"));
        }
        const QVariant top = TRY(value(0));
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement()) {
                return complaint(QStringLiteral("more than one top value"));
            }
        }
        if (m_xml.hasError()) {
            return complaint(m_xml.errorString());
        }
        return top.toMap();
    }

private:
    Failure complaint(const QString& what) const
    {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("property list, line %1: %2").arg(m_xml.lineNumber()).arg(what));
    }

    Result<QVariant> value(int depth)
    {
        if (depth > deepest) {
            return complaint(QStringLiteral("too deep"));
        }
        const QString kind = m_xml.name().toString();
        if (kind == QLatin1String("dict")) {
            return dictionary(depth);
        }
        if (kind == QLatin1String("array")) {
            QVariantList list;
            while (m_xml.readNextStartElement()) {
                list.append(TRY(value(depth + 1)));
            }
            if (m_xml.hasError()) {
                return complaint(m_xml.errorString());
            }
            return QVariant(list);
        }
        const QString text = m_xml.readElementText();
        if (m_xml.hasError()) {
            return complaint(m_xml.errorString());
        }
        return scalar(kind, text);
    }

    Result<QVariant> dictionary(int depth)
    {
        QVariantMap map;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("key")) {
                return complaint(QStringLiteral("a key is missing"));
            }
            const QString key = m_xml.readElementText();
            if (map.contains(key)) {
                return complaint(QStringLiteral("key %1 twice").arg(key));
            }
            if (!m_xml.readNextStartElement()) {
                return complaint(QStringLiteral("key %1 without a value").arg(key));
            }
            map.insert(key, TRY(value(depth + 1)));
        }
        if (m_xml.hasError()) {
            return complaint(m_xml.errorString());
        }
        return QVariant(map);
    }

    Result<QVariant> scalar(const QString& kind, const QString& text)
    {
        bool ok = true;
        if (kind == QLatin1String("string")) {
            return QVariant(text);
        }
        if (kind == QLatin1String("true") || kind == QLatin1String("false")) {
            return QVariant(kind == QLatin1String("true"));
        }
        if (kind == QLatin1String("integer")) {
            const qlonglong number = text.trimmed().toLongLong(&ok);
            return ok ? Result<QVariant>(QVariant(number)) : complaint(QStringLiteral("not an integer"));
        }
        if (kind == QLatin1String("real")) {
            const double number = text.trimmed().toDouble(&ok);
            return ok ? Result<QVariant>(QVariant(number)) : complaint(QStringLiteral("not a number"));
        }
        if (kind == QLatin1String("data")) {
            QByteArray base64 = text.toLatin1().simplified();
            base64.replace(' ', "");
            auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
            if (!decoded) {
                return complaint(QStringLiteral("data is not base64"));
            }
            // An empty <data/> is a value too, and must not turn into a null one.
            return QVariant(decoded.decoded.isNull() ? QByteArray("") : decoded.decoded);
        }
        if (kind == QLatin1String("date")) {
            const QDateTime date = QDateTime::fromString(text.trimmed(), Qt::ISODate);
            return date.isValid() ? Result<QVariant>(QVariant(date.toUTC())) : complaint(QStringLiteral("not a date"));
        }
        return complaint(QStringLiteral("unknown element ") + kind);
    }

    QXmlStreamReader m_xml;
};

void write(QXmlStreamWriter& xml, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QVariantMap: {
        xml.writeStartElement(QStringLiteral("dict"));
        const QVariantMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it) {
            xml.writeTextElement(QStringLiteral("key"), it.key());
            write(xml, it.value());
        }
        xml.writeEndElement();
        break;
    }
    case QMetaType::QVariantList:
    case QMetaType::QStringList: {
        xml.writeStartElement(QStringLiteral("array"));
        const QVariantList list = value.toList();
        for (const QVariant& item : list) {
            write(xml, item);
        }
        xml.writeEndElement();
        break;
    }
    case QMetaType::Bool:
        xml.writeEmptyElement(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
        break;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        xml.writeTextElement(QStringLiteral("integer"), value.toString());
        break;
    case QMetaType::Float:
    case QMetaType::Double:
        xml.writeTextElement(QStringLiteral("real"), QString::number(value.toDouble(), 'g', 17));
        break;
    case QMetaType::QByteArray:
        xml.writeTextElement(QStringLiteral("data"), QString::fromLatin1(value.toByteArray().toBase64()));
        break;
    case QMetaType::QDateTime:
        xml.writeTextElement(QStringLiteral("date"),
                             value.toDateTime().toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
        break;
    default:
        xml.writeTextElement(QStringLiteral("string"), value.toString());
    }
}

} // namespace

Result<QVariantMap> readPlist(const QByteArray& bytes)
{
    return isBinaryPlist(bytes) ? readBinaryPlist(bytes) : Reader(bytes).document();
}

QByteArray writePlist(const QVariantMap& dictionary)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(-1);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    xml.writeStartElement(QStringLiteral("plist"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    write(xml, QVariant(dictionary));
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace espalier::device
