#include "tests/profiles/editing_random.h"

#include "plist/value_syntax.h"
#include "plist/writer.h"
#include "profiles/editing/encoding.h"

#include <QDateTime>
#include <QTimeZone>

namespace espalier::test {

using namespace profiles;

quint32 randomSeed()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("ESPALIER_SEED").toUInt(&given);
    return given ? seed : 20'260'921;
}

QString RandomDocuments::text()
{
    static const QStringList pieces{
        QStringLiteral("Office"), QStringLiteral("a&b"),         QStringLiteral("<tag>"),    QStringLiteral(" "),
        QStringLiteral("\n"),     QStringLiteral("\t"),          QStringLiteral("Zürich"),   QStringLiteral("😀"),
        QStringLiteral("]]>"),    QStringLiteral("\"quoted\""),  QStringLiteral("{{x}}"),    QStringLiteral("日本"),
        QStringLiteral("'"),      QStringLiteral("--"),          QStringLiteral("%{a.b}"),   QStringLiteral("-->"),
        QStringLiteral("\r"),     QStringLiteral("com.example"), QStringLiteral("ÿ€\u0085"), QStringLiteral("&amp;")};
    QString all;
    for (int i = below(5); i > 0; --i) {
        all += pieces[below(static_cast<int>(pieces.size()))];
    }
    return all;
}

QString RandomDocuments::key()
{
    static const QStringList names{QStringLiteral("PayloadType"), QStringLiteral("payloadtype"),
                                   QStringLiteral("SSID_STR"),    QStringLiteral("a/b"),
                                   QStringLiteral("a~b"),         QStringLiteral("a#1"),
                                   QStringLiteral("7"),           QStringLiteral("PayloadContent")};
    if (once(12)) {
        const QString any = text();
        return any.isNull() ? QStringLiteral("") : any;
    }
    const QString name = names[below(static_cast<int>(names.size()))];
    return once(2) ? name : name + QString::number(below(1000));
}

plist::Value RandomDocuments::leaf()
{
    switch (below(8)) {
    case 0:
        return once(2);
    case 1: {
        const quint64 any = m_random.generate64() >> below(64);
        return once(2)                                             ? plist::Value(static_cast<qint64>(any))
               : any > quint64(std::numeric_limits<qint64>::max()) ? plist::Value(any)
                                                                   : plist::Value(static_cast<qint64>(any));
    }
    case 2:
        return once(10) ? std::numeric_limits<double>::infinity()
                        : (m_random.generateDouble() - 0.5) * std::pow(10, below(40) - 20);
    case 3:
        return plist::Date{(static_cast<qint64>(m_random.generate()) - (qint64(1) << 31)) * 1000 + 1'000'000'000'000};
    case 4: {
        QByteArray data(below(once(5) ? 300 : 12), '\0');
        for (char& c : data) {
            c = static_cast<char>(below(256));
        }
        return data;
    }
    default:
        return text();
    }
}

plist::Value RandomDocuments::value(int depth)
{
    if (depth > 0 && (depth > 7 || below(10) < 6)) {
        return leaf();
    }
    const int size = below(depth == 0 ? 9 : 5);
    if (depth > 0 && once(2)) {
        plist::Array array;
        for (int i = 0; i < size; ++i) {
            array.push_back(value(depth + 1));
        }
        return array;
    }
    plist::Dict dict;
    for (int i = 0; i < size; ++i) {
        const QString name = key();
        if (!tame || !dict.contains(name)) {
            dict.append(name, value(depth + 1));
        }
    }
    return dict;
}

QByteArray RandomDocuments::writtenText(const QString& text)
{
    if (once(6) && !text.contains(QLatin1String("]]>")) && !text.contains(u'\r')) {
        return "<![CDATA[" + text.toUtf8() + "]]>";
    }
    QByteArray all;
    for (const uint c : text.toUcs4()) {
        const bool special = c == '&' || c == '<' || c == '>' || c == '\r';
        if (special || once(30)) {
            all += c == '&' && once(2)   ? "&amp;"
                   : c == '<' && once(2) ? "&lt;"
                                         : "&#x" + QByteArray::number(c, 16) + ';';
        } else if (c == '\n') {
            all += m_lineEnd;
        } else {
            all += QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1).toUtf8();
        }
    }
    if (once(40)) {
        all += "<!-- in text -->";
    }
    return all;
}

QByteArray RandomDocuments::writtenInteger(const plist::Value& value)
{
    const auto* large = value.as<quint64>();
    const qint64 number = large ? 0 : *value.as<qint64>();
    if (!tame && once(5) && (large || number >= 0)) {
        return "0x" + QByteArray::number(large ? *large : static_cast<quint64>(number), 16).toUpper();
    }
    const QByteArray digits = large ? QByteArray::number(*large) : QByteArray::number(number);
    return !tame && once(10) && (large || number >= 0) ? " +00" + digits + ' ' : digits;
}

QByteArray RandomDocuments::writtenData(const QByteArray& data, const QByteArray& indent)
{
    const QByteArray base64 = data.toBase64();
    if (once(2)) {
        return base64;
    }
    QByteArray lines;
    const int width = 4 * (1 + below(18));
    for (qsizetype at = 0; at < base64.size(); at += width) {
        lines += m_lineEnd + indent + base64.mid(at, width);
    }
    return lines + m_lineEnd + indent;
}

QByteArray RandomDocuments::between(const QByteArray& indent)
{
    switch (below(40)) {
    case 0:
        return m_lineEnd + indent + "<!-- a & <comment> -->" + m_lineEnd + indent;
    case 1:
        return " <!-- beside -->" + m_lineEnd + indent;
    case 2:
        return m_lineEnd + m_lineEnd + indent;
    case 3:
        return {};
    case 4:
        return m_lineEnd + indent + "<?tool some thing?>" + m_lineEnd;
    default:
        return m_lineEnd + indent;
    }
}

QByteArray RandomDocuments::written(const plist::Value& value, const QByteArray& indent)
{
    if (const auto* dict = value.as<plist::Dict>()) {
        if (dict->isEmpty()) {
            return once(2) ? "<dict/>" : "<dict>" + between(indent) + "</dict >";
        }
        QByteArray all = "<dict>";
        for (const auto& [name, item] : *dict) {
            const QByteArray key =
                name.isEmpty() && !forLibplist && once(2) ? "<key/>" : "<key>" + writtenText(name) + "</key>";
            all += between(indent + m_unit) + key + (once(5) ? QByteArray() : between(indent + m_unit)) +
                   written(item, indent + m_unit);
        }
        return all + between(indent) + "</dict>";
    }
    if (const auto* array = value.as<plist::Array>()) {
        if (array->empty()) {
            return once(2) ? "<array />" : "<array></array>";
        }
        QByteArray all = "<array>";
        for (const plist::Value& item : *array) {
            all += between(indent + m_unit) + written(item, indent + m_unit);
        }
        return all + between(indent) + "</array>";
    }
    if (const auto* text = value.as<QString>()) {
        return text->isEmpty() && once(2) ? "<string/>" : "<string>" + writtenText(*text) + "</string>";
    }
    if (const auto* data = value.as<QByteArray>()) {
        return data->isEmpty() && once(2) ? "<data/>" : "<data>" + writtenData(*data, indent) + "</data>";
    }
    if (const auto* truth = value.as<bool>()) {
        const QByteArray name = *truth ? "true" : "false";
        return !tame && once(8) ? '<' + name + "></" + name + '>' : '<' + name + "/>";
    }
    if (const auto* real = value.as<double>()) {
        return std::isinf(*real) ? QByteArray("<real>inf</real>")
                                 : "<real>" + QByteArray::number(*real, 'g', 17) + "</real>";
    }
    if (const auto* date = value.as<plist::Date>()) {
        return "<date>" +
               QDateTime::fromMSecsSinceEpoch(date->ms, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'").toLatin1() +
               "</date>";
    }
    return "<integer>" + writtenInteger(value) + "</integer>";
}

RandomDocuments::Made RandomDocuments::xml()
{
    static const QByteArrayList lineEnds{"\n", "\n", "\r\n", "\r"};
    static const QByteArrayList units{"\t", "    ", "  ", ""};
    m_lineEnd = lineEnds[forLibplist ? 0 : below(4)];
    m_unit = units[below(4)];
    Made made;
    made.value = value();
    const Encoding encoding = tame || once(2) ? Encoding::Utf8 : static_cast<Encoding>(below(5));
    const bool unicode = encoding != Encoding::Latin1 && encoding != Encoding::Windows1252;
    const QByteArray declared = encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian
                                    ? "UTF-16"
                                    : QByteArray(name(encoding).data());
    QByteArray text;
    if (!unicode || tame || !once(8)) {
        text += "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + m_lineEnd;
    }
    if (!once(5)) {
        text += "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">" +
                m_lineEnd;
    }
    text += once(8) ? QByteArray("<plist>") : QByteArray("<plist version=\"1.0\">");
    text += between({}) + written(made.value, {}) + between({}) + "</plist>";
    text += once(4) ? QByteArray() : m_lineEnd;
    made.file = encodeText(text, encoding, unicode && (encoding != Encoding::Utf8 || (!tame && once(6))));
    return made;
}

namespace {

// What libplist, which writes the binary form, can tell apart.
plist::Value forBinary(const plist::Value& value)
{
    if (const auto* array = value.as<plist::Array>()) {
        plist::Array all;
        for (const plist::Value& item : *array) {
            all.push_back(forBinary(item));
        }
        return all;
    }
    if (const auto* dict = value.as<plist::Dict>()) {
        plist::Dict all;
        for (const auto& [key, item] : *dict) {
            all.set(key, forBinary(item));
        }
        return all;
    }
    return value;
}

} // namespace

RandomDocuments::Made RandomDocuments::binary()
{
    const plist::Value any = forBinary(value());
    return {plist::toBinary(any), any};
}

namespace {

QString comparedNode(const EditableDocument& one, NodeId a, const EditableDocument& other, NodeId b)
{
    const auto differs = [&](const char* what) {
        return QStringLiteral("%1 of %2 differs").arg(QLatin1String(what), one.path(a).text());
    };
    if (one.kind(a) != other.kind(b)) {
        return differs("kind");
    }
    if (one.span(a) != other.span(b) || one.elementSpan(a) != other.elementSpan(b) ||
        one.contentSpan(a) != other.contentSpan(b) || one.keySpan(a) != other.keySpan(b)) {
        return differs("place");
    }
    if (one.key(a) != other.key(b) || one.isSelfClosing(a) != other.isSelfClosing(b)) {
        return differs("key or form");
    }
    if (one.find(one.path(a)) != a) {
        return differs("path");
    }
    if (one.at(one.contentSpan(a).end - 1) != a && one.children(a).empty()) {
        return differs("the value found by its place");
    }
    const auto children = one.children(a);
    if (children.size() != other.children(b).size()) {
        return differs("number of children");
    }
    for (size_t i = 0; i < children.size(); ++i) {
        if (one.parent(children[i]) != a || one.indexInParent(children[i]) != static_cast<qsizetype>(i)) {
            return differs("a child's parent or index");
        }
        const QString below = comparedNode(one, children[i], other, other.children(b)[i]);
        if (!below.isEmpty()) {
            return below;
        }
    }
    return {};
}

} // namespace

QString compared(const EditableDocument& one, const EditableDocument& other)
{
    if (one.text() != other.text()) {
        return QStringLiteral("the texts differ");
    }
    if (one.isBroken() != other.isBroken()) {
        return one.isBroken() ? QStringLiteral("only the first is broken")
                              : QStringLiteral("only the second is broken");
    }
    return one.isBroken() ? QString() : comparedNode(one, one.root(), other, other.root());
}

QString checked(const EditableDocument& document)
{
    return compared(document, EditableDocument(document.text(), document.origin()));
}

} // namespace espalier::test
