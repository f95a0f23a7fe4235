#include "plist/writer.h"

#include "plist/value_syntax.h"

#include <QDateTime>
#include <QTimeZone>

#include <plist/plist.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace espalier::plist {

namespace {

struct NodeDeleter {
    void operator()(plist_t node) const { plist_free(node); }
};
using Node = std::unique_ptr<void, NodeDeleter>;

constexpr qint64 msTo2001 = 978'307'200'000;

// UTF-8 without what XML 1.0 does not allow.
QByteArray allowedText(const QString& text)
{
    QString allowed = text;
    for (qsizetype i = 0; i < allowed.size(); ++i) {
        const QChar c = allowed[i];
        if (c.isHighSurrogate() && i + 1 < allowed.size() && allowed[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        const bool control = c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
        if (control || c.isSurrogate() || c.unicode() >= 0xFFFE) {
            allowed[i] = QChar::ReplacementCharacter;
        }
    }
    return allowed.toUtf8();
}

// For values that libplist has no constructor for but reads well.
plist_t nodeFromXml(const QByteArray& element)
{
    const QByteArray text = "<plist version=\"1.0\">" + element + "</plist>";
    plist_t node = nullptr;
    plist_from_xml(text.constData(), static_cast<uint32_t>(text.size()), &node);
    return node;
}

enum class Form { Xml, Binary };

// XML holds whole seconds; cut towards the past here, since libplist cuts towards 1970.
plist_t dateNode(Date date, Form form)
{
    const qint64 ms = std::clamp(date.ms, earliestDateMs, latestDateMs);
    const qint64 since2001 = ms - msTo2001;
    qint64 seconds = since2001 / 1000;
    qint64 rest = since2001 % 1000;
    if (rest < 0) {
        --seconds;
        rest += 1000;
    }
    // libplist takes 32-bit seconds.
    if (seconds >= std::numeric_limits<int32_t>::min() && seconds <= std::numeric_limits<int32_t>::max()) {
        const qint64 microseconds = form == Form::Binary ? rest * 1000 : 0;
        return plist_new_date(static_cast<int32_t>(seconds), static_cast<int32_t>(microseconds));
    }
    const QByteArray text =
        QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'").toLatin1();
    return nodeFromXml("<date>" + text + "</date>");
}

plist_t nodeOf(const Value& value, Form form);

struct NodeMaker {
    Form form;

    plist_t operator()(bool value) const { return plist_new_bool(value ? 1 : 0); }
    plist_t operator()(qint64 value) const { return plist_new_uint(static_cast<uint64_t>(value)); }
    plist_t operator()(quint64 value) const
    {
        if (value > static_cast<quint64>(std::numeric_limits<qint64>::max())) {
            return nodeFromXml("<integer>" + QByteArray::number(value) + "</integer>");
        }
        return plist_new_uint(value);
    }
    plist_t operator()(double value) const { return plist_new_real(value); }
    plist_t operator()(const QString& value) const { return plist_new_string(allowedText(value).constData()); }
    plist_t operator()(const QByteArray& value) const
    {
        return plist_new_data(value.constData(), static_cast<uint64_t>(value.size()));
    }
    plist_t operator()(Date value) const { return dateNode(value, form); }
    plist_t operator()(const Array& value) const
    {
        plist_t array = plist_new_array();
        for (const Value& item : value) {
            plist_array_append_item(array, nodeOf(item, form));
        }
        return array;
    }
    plist_t operator()(const Dict& value) const
    {
        plist_t dict = plist_new_dict();
        for (const auto& [key, item] : value) {
            plist_dict_set_item(dict, allowedText(key).constData(), nodeOf(item, form));
        }
        return dict;
    }
};

plist_t nodeOf(const Value& value, Form form)
{
    return std::visit(NodeMaker{form}, value.variant());
}

template <class Write> QByteArray written(const Value& value, Form form, Write write, void (*release)(char*))
{
    const Node node(nodeOf(value, form));
    char* bytes = nullptr;
    uint32_t length = 0;
    write(node.get(), &bytes, &length);
    QByteArray result(bytes, static_cast<qsizetype>(length));
    release(bytes);
    return result;
}

// libplist does not pad years, and puts carriage returns as they are, which a reader takes for line ends.
QByteArray repaired(QByteArray xml)
{
    if (xml.contains('\r')) {
        xml.replace("\r", "&#13;");
    }
    constexpr QByteArrayView opening = "<date>";
    for (qsizetype at = xml.indexOf(opening); at >= 0; at = xml.indexOf(opening, at + 1)) {
        const qsizetype year = at + opening.size();
        const qsizetype dash = xml.indexOf('-', year);
        if (dash > year && dash - year < 4) {
            xml.insert(year, QByteArray(4 - (dash - year), '0'));
        }
    }
    return xml;
}

} // namespace

QByteArray toXml(const Value& value)
{
    return repaired(written(value, Form::Xml, plist_to_xml, plist_to_xml_free));
}

QByteArray toBinary(const Value& value)
{
    return written(value, Form::Binary, plist_to_bin, plist_to_bin_free);
}

} // namespace espalier::plist
