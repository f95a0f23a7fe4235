#include "profiles/value_line.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace espalier::profiles {

namespace {

// What would break the line, or turn it around.
bool breaksLine(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

class Line {
public:
    Line(Quotes quotes, qsizetype longest) : m_quotes(quotes), m_longest(longest) {}

    void add(const plist::Value& value)
    {
        if (!isFull()) {
            std::visit([this](const auto& one) { addOne(one); }, value.variant());
        }
    }

    [[nodiscard]] QString finished() const
    {
        if (!isFull()) {
            return m_text;
        }
        const bool splitsPair = m_text[m_longest - 2].isHighSurrogate();
        return m_text.left(m_longest - (splitsPair ? 2 : 1)) + u'…';
    }

private:
    [[nodiscard]] bool isFull() const { return m_text.size() > m_longest; }

    void addOne(bool value) { m_text += value ? QLatin1String("true") : QLatin1String("false"); }
    void addOne(qint64 value) { m_text += QString::number(value); }
    void addOne(quint64 value) { m_text += QString::number(value); }
    void addOne(double value) { m_text += QString::number(value); }

    void addOne(const QString& text)
    {
        const QLatin1String quote(m_quotes == Quotes::Around ? "\"" : "");
        m_text += quote;
        addText(text);
        m_text += quote;
    }

    void addText(QStringView text)
    {
        for (const QChar c : text.left(m_longest + 1)) {
            m_text += breaksLine(c) ? QChar(u' ') : c;
        }
    }

    void addOne(const QByteArray& data)
    {
        const QByteArray digest = QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
        m_text += QStringLiteral("%1 %2, SHA-256 %3…")
                      .arg(data.size())
                      .arg(QLatin1String(data.size() == 1 ? "byte" : "bytes"), QString::fromLatin1(digest.left(12)));
    }

    void addOne(const plist::Date& date)
    {
        m_text += QDateTime::fromMSecsSinceEpoch(date.ms, Qt::UTC).toString(Qt::ISODate);
    }

    void addOne(const plist::Array& array)
    {
        m_text += u'[';
        for (auto one = array.begin(); one != array.end() && !isFull(); ++one) {
            m_text += one == array.begin() ? QLatin1String() : QLatin1String(", ");
            add(*one);
        }
        m_text += u']';
    }

    void addOne(const plist::Dict& dict)
    {
        m_text += u'{';
        for (auto one = dict.begin(); one != dict.end() && !isFull(); ++one) {
            m_text += one == dict.begin() ? QLatin1String() : QLatin1String(", ");
            addText(one->first);
            m_text += QLatin1String(": ");
            add(one->second);
        }
        m_text += u'}';
    }

    const Quotes m_quotes;
    const qsizetype m_longest;
    QString m_text;
};

} // namespace

QString shortText(const plist::Value& value, Quotes quotes, qsizetype longest)
{
    Line line(quotes, longest);
    line.add(value);
    return line.finished();
}

} // namespace espalier::profiles
