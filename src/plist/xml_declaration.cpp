#include "plist/xml_declaration.h"

#include "plist/text_position.h"
#include "plist/value_syntax.h"

#include <array>

namespace espalier::plist {

namespace {

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype skippedSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isXmlSpace(text[at])) {
        ++at;
    }
    return at;
}

// The end of "<?xml" where a declaration begins, and whether that is how it has to begin.
struct Beginning {
    qsizetype end = 0;
    bool good = false;
};

Beginning beginningOf(QByteArrayView text)
{
    qsizetype at = text.startsWith("<?") ? 2 : text.startsWith('<') ? 1 : 0;
    if (at == 0) {
        return {};
    }
    const bool isInstruction = at == 2;
    const qsizetype nameBegin = skippedSpace(text, at);
    if (text.size() < nameBegin + 3 || text.sliced(nameBegin, 3).compare("xml", Qt::CaseInsensitive) != 0) {
        return {};
    }
    at = nameBegin + 3;
    const bool nameEnds = at == text.size() || isXmlSpace(text[at]) || text[at] == '?' || text[at] == '>';
    // An element <xml> is no declaration, unless it names a version.
    const qsizetype next = skippedSpace(text, at);
    const bool namesVersion = text.sliced(next).first(std::min<qsizetype>(7, text.size() - next)) == "version";
    if (!nameEnds || (!isInstruction && !namesVersion)) {
        return {};
    }
    return {at, isInstruction && text.startsWith("<?xml")};
}

// Whatever is wrong in it, it ends before the next markup.
qsizetype seemingEnd(QByteArrayView text)
{
    qsizetype next = text.indexOf('<', 1);
    next = next < 0 ? text.size() : next;
    const qsizetype end = text.first(next).indexOf('>');
    return end >= 0 ? end + 1 : text.first(next).trimmed().size();
}

class DeclarationReader {
public:
    DeclarationReader(QByteArrayView text, qsizetype at) : m_text(text), m_at(at) { m_read.end = seemingEnd(text); }

    XmlDeclaration read()
    {
        constexpr std::array names{QByteArrayView("version"), QByteArrayView("encoding"), QByteArrayView("standalone")};
        size_t expected = 0;
        while (true) {
            const qsizetype before = m_at;
            m_at = skippedSpace(m_text, m_at);
            if (m_text.sliced(m_at).startsWith("?>") && expected > 0) {
                m_read.end = m_at + 2;
                return m_read;
            }
            const QByteArrayView name = nameHere();
            if (name.isEmpty()) {
                return fault(m_at, 1,
                             expected == 0 ? QStringLiteral("the XML declaration names no version")
                                           : QStringLiteral("the XML declaration has to end with '?>' here"));
            }
            const auto* const found = std::find(names.begin() + expected, names.end(), name);
            if (found == names.end()) {
                return fault(m_at, name.size(),
                             QStringLiteral("'%1' has no place in the XML declaration").arg(shown(name)));
            }
            if (expected == 0 && found != names.begin()) {
                return fault(m_at, name.size(), QStringLiteral("the XML declaration doesn't begin with a version"));
            }
            if (before == m_at) {
                return fault(m_at, name.size(), QStringLiteral("a space is missing before '%1'").arg(shown(name)));
            }
            expected = static_cast<size_t>(found - names.begin()) + 1;
            m_at += name.size();
            if (!takeValue(name)) {
                return m_read;
            }
        }
    }

private:
    XmlDeclaration fault(qsizetype offset, qsizetype length, const QString& what)
    {
        offset = std::min(offset, m_text.size());
        m_read.fault = XmlDeclaration::Fault{offset, std::min(length, m_text.size() - offset), what};
        return m_read;
    }

    [[nodiscard]] QByteArrayView nameHere() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isAsciiLetter(m_text[end])) {
            ++end;
        }
        return m_text.sliced(m_at, end - m_at);
    }

    bool takeValue(QByteArrayView name)
    {
        m_at = skippedSpace(m_text, m_at);
        if (m_at >= m_text.size() || m_text[m_at] != '=') {
            fault(m_at, 1, QStringLiteral("'=' is missing after '%1'").arg(shown(name)));
            return false;
        }
        m_at = skippedSpace(m_text, m_at + 1);
        const char quote = m_at < m_text.size() ? m_text[m_at] : '\0';
        const qsizetype close = quote == '"' || quote == '\'' ? m_text.indexOf(quote, m_at + 1) : -1;
        if (close < 0 || m_text.sliced(m_at, close - m_at).contains('<')) {
            fault(m_at, 1, QStringLiteral("the value of '%1' is not in quotes").arg(shown(name)));
            return false;
        }
        const QByteArrayView value = m_text.sliced(m_at + 1, close - m_at - 1);
        const qsizetype valueBegin = m_at + 1;
        m_at = close + 1;
        if (!isGood(name, value)) {
            fault(valueBegin, value.size(),
                  QStringLiteral("'%1' is no %2 that is known").arg(shown(value), QString::fromLatin1(name)));
            return false;
        }
        return true;
    }

    bool isGood(QByteArrayView name, QByteArrayView value)
    {
        if (name == "version") {
            return value.size() > 2 && value.startsWith("1.") &&
                   std::all_of(value.begin() + 2, value.end(), [](char c) { return isDigit(c); });
        }
        if (name == "standalone") {
            return value == "yes" || value == "no";
        }
        m_read.encoding = value; // which ones are taken, others know
        return !value.isEmpty();
    }

    const QByteArrayView m_text;
    qsizetype m_at;
    XmlDeclaration m_read;
};

} // namespace

std::optional<XmlDeclaration> xmlDeclarationOf(QByteArrayView text)
{
    const Beginning beginning = beginningOf(text);
    if (beginning.end == 0) {
        return std::nullopt;
    }
    if (!beginning.good) {
        XmlDeclaration declaration;
        declaration.end = seemingEnd(text);
        declaration.fault =
            XmlDeclaration::Fault{0, beginning.end, QStringLiteral("the XML declaration has to begin with '<?xml'")};
        return declaration;
    }
    return DeclarationReader(text, beginning.end).read();
}

} // namespace espalier::plist
