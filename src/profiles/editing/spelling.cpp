#include "profiles/editing/spelling.h"

#include "plist/value_syntax.h"
#include "plist/xml_characters.h"
#include "profiles/editing/leaf_text.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace espalier::profiles {

namespace {

// Apple's writer fills lines up to column 76, a tab counted as 8.
qsizetype lineWidth(const QByteArray& indent)
{
    const qsizetype columns = indent.size() + 7 * indent.count('\t');
    return std::max<qsizetype>(16, 76 - columns) / 4 * 4;
}

QByteArray realText(double real)
{
    if (std::isnan(real)) {
        return "nan";
    }
    if (std::isinf(real)) {
        return real < 0 ? "-infinity" : "+infinity";
    }
    return QByteArray::number(real, 'g', QLocale::FloatingPointShortest);
}

// XML has whole seconds and years of four digits.
std::optional<QByteArray> dateText(plist::Date date)
{
    if (date.ms < plist::earliestDateMs || date.ms > plist::latestDateMs) {
        return std::nullopt;
    }
    const qint64 ms = date.ms - ((date.ms % 1000) + 1000) % 1000; // towards the past
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'").toLatin1();
}

class Writer {
public:
    explicit Writer(int levels) : m_levels(levels) {}

    Result<> element(const plist::Value& value, const Layout& layout, int level)
    {
        if (const auto* dict = value.as<plist::Dict>()) {
            return this->dict(*dict, layout, level);
        }
        if (const auto* array = value.as<plist::Array>()) {
            return this->array(*array, layout, level);
        }
        if (const auto* truth = value.as<bool>()) {
            m_out += *truth ? "<true/>" : "<false/>";
            return {};
        }
        const QByteArrayView name = elementOf(kindOf(value));
        m_out += '<';
        m_out += name;
        m_out += '>';
        if (const auto* text = value.as<QString>()) {
            m_out += TRY(escapedText(*text, layout));
        } else if (const auto* data = value.as<QByteArray>()) {
            m_out += writtenData(*data, layout);
        } else {
            m_out += TRY(writtenContent(value));
        }
        m_out += "</";
        m_out += name;
        m_out += '>';
        return {};
    }

    QByteArray take() { return std::move(m_out); }

private:
    Result<> enter(int level) const
    {
        if (level >= m_levels) {
            return fail(ErrorCode::TooLarge, QStringLiteral("nested too deep"));
        }
        return {};
    }

    Result<> dict(const plist::Dict& dict, const Layout& layout, int level)
    {
        TRY(enter(level));
        if (dict.isEmpty()) {
            m_out += "<dict/>";
            return {};
        }
        const Layout inner = layout.deeper();
        m_out += "<dict>";
        for (const auto& [key, value] : dict) {
            m_out += inner.newLine() + TRY(writtenKey(key, inner));
            TRY(element(value, inner, level + 1));
        }
        m_out += layout.newLine() + "</dict>";
        return {};
    }

    Result<> array(const plist::Array& array, const Layout& layout, int level)
    {
        TRY(enter(level));
        if (array.empty()) {
            m_out += "<array/>";
            return {};
        }
        const Layout inner = layout.deeper();
        m_out += "<array>";
        for (const plist::Value& value : array) {
            m_out += inner.newLine();
            TRY(element(value, inner, level + 1));
        }
        m_out += layout.newLine() + "</array>";
        return {};
    }

    const int m_levels;
    QByteArray m_out;
};

QString allowedText(const QString& text)
{
    QString replaced;
    replaced.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool fits = pair || plist::isXmlCharacter(text[i].unicode());
        replaced += fits ? text[i] : QChar(QChar::ReplacementCharacter);
        if (pair) {
            replaced += text[++i];
        }
    }
    return replaced;
}

plist::Value allowedValue(const plist::Value& value)
{
    if (const auto* text = value.as<QString>()) {
        return allowedText(*text);
    }
    if (const auto* date = value.as<plist::Date>()) {
        return plist::Date{std::clamp(date->ms, plist::earliestDateMs, plist::latestDateMs)};
    }
    if (const auto* array = value.as<plist::Array>()) {
        plist::Array all;
        for (const plist::Value& item : *array) {
            all.push_back(allowedValue(item));
        }
        return all;
    }
    if (const auto* dict = value.as<plist::Dict>()) {
        plist::Dict all;
        for (const auto& [key, item] : *dict) {
            all.append(allowedText(key), allowedValue(item));
        }
        return all;
    }
    return value;
}

} // namespace

Layout Layout::deeper() const
{
    Layout inner = *this;
    inner.indent += unit;
    return inner;
}

Kind kindOf(const plist::Value& value)
{
    struct {
        Kind operator()(bool) const { return Kind::Boolean; }
        Kind operator()(qint64) const { return Kind::Integer; }
        Kind operator()(quint64) const { return Kind::Integer; }
        Kind operator()(double) const { return Kind::Real; }
        Kind operator()(const QString&) const { return Kind::String; }
        Kind operator()(const QByteArray&) const { return Kind::Data; }
        Kind operator()(plist::Date) const { return Kind::Date; }
        Kind operator()(const plist::Array&) const { return Kind::Array; }
        Kind operator()(const plist::Dict&) const { return Kind::Dict; }
    } kind;
    return std::visit(kind, value.variant());
}

Result<QByteArray> escapedText(QStringView text, const Layout& layout)
{
    QByteArray escaped;
    const QByteArray utf8 = text.toUtf8();
    escaped.reserve(utf8.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!pair && !plist::isXmlCharacter(text[i].unicode())) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("XML has no place for the character U+%1")
                                                     .arg(text[i].unicode(), 4, 16, QLatin1Char('0')));
        }
        i += pair ? 1 : 0;
    }
    for (const char c : utf8) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '\r': // as such it would be read as a line end
            escaped += "&#13;";
            break;
        case '\n':
            escaped += layout.lineEnd.isEmpty() ? QByteArray("\n") : layout.lineEnd;
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

Result<QByteArray> writtenKey(const QString& key, const Layout& layout)
{
    return "<key>" + TRY(escapedText(key, layout)) + "</key>" +
           (layout.keyBesideValue ? layout.afterKey : layout.newLine());
}

Result<QByteArray> writtenElement(const plist::Value& value, const Layout& layout, int levels)
{
    Writer writer(levels);
    TRY(writer.element(value, layout, 0));
    return writer.take();
}

Result<QByteArray> writtenContent(const plist::Value& value)
{
    if (const auto* integer = value.as<qint64>()) {
        return QByteArray::number(*integer);
    }
    if (const auto* integer = value.as<quint64>()) {
        return QByteArray::number(*integer);
    }
    if (const auto* real = value.as<double>()) {
        return realText(*real);
    }
    if (const auto* date = value.as<plist::Date>()) {
        const auto text = dateText(*date);
        return text ? Result<QByteArray>(*text)
                    : fail(ErrorCode::InvalidInput, QStringLiteral("a date has to lie between the years 1 and 9999"));
    }
    return QByteArray();
}

QByteArray inLines(const QByteArray& base64, qsizetype width, const QByteArray& lineBreak)
{
    QByteArray lines;
    lines.reserve(base64.size() + (base64.size() / width + 1) * lineBreak.size());
    for (qsizetype at = 0; at < base64.size(); at += width) {
        if (at > 0) {
            lines += lineBreak;
        }
        lines += QByteArrayView(base64).sliced(at, std::min(width, base64.size() - at));
    }
    return lines;
}

QByteArray writtenData(const QByteArray& data, const Layout& layout)
{
    const QByteArray base64 = data.toBase64();
    if (layout.lineEnd.isEmpty()) {
        return base64;
    }
    const QByteArray line = layout.newLine();
    return line + inLines(base64, lineWidth(layout.indent), line) + (base64.isEmpty() ? QByteArray() : line);
}

QByteArray writtenDocument(const plist::Value& value)
{
    constexpr int any = 1'000; // the reader has its limit
    const auto element = writtenElement(allowedValue(value), Layout(), any);
    return documentBegin.toByteArray() + element.value_or("<dict/>") + documentEnd.toByteArray();
}

} // namespace espalier::profiles
