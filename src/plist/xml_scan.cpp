#include "plist/xml_scan.h"

#include "plist/text_position.h"
#include "plist/value_syntax.h"
#include "plist/xml_characters.h"
#include "plist/xml_declaration.h"

#include <algorithm>
#include <array>
#include <vector>

namespace espalier::plist {

namespace {

constexpr std::array containers{QByteArrayView("plist"), QByteArrayView("dict"), QByteArrayView("array")};
constexpr std::array leaves{QByteArrayView("key"),  QByteArrayView("string"), QByteArrayView("integer"),
                            QByteArrayView("real"), QByteArrayView("date"),   QByteArrayView("data"),
                            QByteArrayView("true"), QByteArrayView("false")};

bool isLeaf(QByteArrayView element)
{
    return std::find(leaves.begin(), leaves.end(), element) != leaves.end();
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == ':' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

class Scanner {
public:
    Scanner(QByteArrayView bytes, const Limits& limits, const XmlDialect& dialect, XmlEvents* events)
        : m_all(bytes), m_limits(limits), m_dialect(dialect), m_events(events)
    {
    }

    Result<> run()
    {
        TRY(checkCharacters());
        if (m_all.startsWith("\xEF\xBB\xBF")) {
            m_at = 3;
        }
        TRY(xmlDeclaration());
        TRY(content());
        if (!m_rootSeen) {
            return failHere(QStringLiteral("no <plist> element"));
        }
        return {};
    }

    Result<> runInside(QByteArrayView container, int depth)
    {
        m_open.assign(static_cast<size_t>(depth), container);
        m_outer = m_open.size();
        m_rootSeen = true;
        TRY(checkCharacters());
        return content();
    }

    Result<> runRest(const std::vector<QByteArrayView>& around)
    {
        m_open = around;
        m_rootSeen = true;
        TRY(checkCharacters());
        return content();
    }

private:
    Result<> content()
    {
        while (m_at < m_all.size()) {
            if (rest().startsWith("<!--")) {
                TRY(skipPast("<!--", "-->", QStringLiteral("comment")));
            } else if (rest().startsWith("<?")) {
                TRY(processingInstruction());
            } else if (rest().startsWith("<![CDATA[")) {
                TRY(characterData());
            } else if (rest().startsWith("<!")) {
                TRY(documentType());
            } else if (rest().startsWith("</")) {
                TRY(endTag());
            } else if (rest().startsWith('<')) {
                TRY(startTag());
            } else {
                TRY(text());
            }
        }
        if (m_open.size() > m_outer) {
            return failHere(QStringLiteral("the text ends inside <%1>").arg(shown(m_open.back())));
        }
        return {};
    }

    [[nodiscard]] QByteArrayView rest() const { return m_all.sliced(m_at); }
    [[nodiscard]] Failure failHere(const QString& what) const { return failWith(ErrorCode::InvalidInput, what); }
    [[nodiscard]] Failure tooMuch(const QString& what) const { return failWith(ErrorCode::TooLarge, what); }
    [[nodiscard]] Failure failWith(ErrorCode code, const QString& what) const
    {
        if (m_events) {
            m_events->failed(m_at, code, what);
            return fail(code, what); // they know the place
        }
        return fail(code, atPosition(m_all, m_at, what));
    }
    [[nodiscard]] bool inLeaf() const { return !m_open.empty() && isLeaf(m_open.back()); }

    Result<> checkCharacters()
    {
        while (m_at < m_all.size()) {
            const auto byte = static_cast<unsigned char>(m_all[m_at]);
            if (byte >= 0x20 && byte < 0x7F) { // nearly all of them
                ++m_at;
                continue;
            }
            const int length = xmlCharacterLength(rest());
            if (length == 0) {
                return failHere(QStringLiteral("invalid UTF-8, or a character that XML does not allow"));
            }
            m_at += length;
        }
        m_at = 0;
        return {};
    }

    Result<> skipPast(QByteArrayView opening, QByteArrayView closing, const QString& what)
    {
        const qsizetype end = m_all.indexOf(closing, m_at + opening.size());
        if (end < 0) {
            return failHere(QStringLiteral("%1 without an end").arg(what));
        }
        m_at = end + closing.size();
        return {};
    }

    Result<> xmlDeclaration()
    {
        const auto declaration = xmlDeclarationOf(rest());
        if (!declaration) {
            return {};
        }
        if (declaration->fault) {
            m_at += declaration->fault->offset;
            return failHere(declaration->fault->what);
        }
        if (!declaration->encoding.isNull() &&
            !m_dialect.encodings.contains(declaration->encoding.toByteArray().toLower())) {
            return failHere(QStringLiteral("the encoding must be %1")
                                .arg(QString::fromLatin1(m_dialect.encodings.first().toUpper())));
        }
        m_at += declaration->end;
        return {};
    }

    Result<> processingInstruction()
    {
        const QByteArrayView target = rest().sliced(2);
        if (inLeaf() || target.isEmpty() || !isNameCharacter(target.front()) ||
            (target.size() > 3 && target.first(3).compare("xml", Qt::CaseInsensitive) == 0 &&
             !isNameCharacter(target[3]))) {
            return failHere(QStringLiteral("misplaced processing instruction"));
        }
        return skipPast("<?", "?>", QStringLiteral("processing instruction"));
    }

    Result<> characterData()
    {
        if (!inLeaf()) {
            return failHere(QStringLiteral("text between elements"));
        }
        return skipPast("<![CDATA[", "]]>", QStringLiteral("CDATA section"));
    }

    void skipSpace()
    {
        while (m_at < m_all.size() && isXmlSpace(m_all[m_at])) {
            ++m_at;
        }
    }

    Result<QByteArrayView> quoted()
    {
        skipSpace();
        const char quote = m_at < m_all.size() ? m_all[m_at] : '\0';
        const qsizetype end = quote == '"' || quote == '\'' ? m_all.indexOf(quote, m_at + 1) : -1;
        if (end < 0) {
            return failHere(QStringLiteral("a quoted text is missing"));
        }
        const QByteArrayView value = m_all.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return value;
    }

    // Only a name and where Apple's DTD lies; it is never fetched. An internal subset could declare entities.
    Result<> documentType()
    {
        const qsizetype start = m_at;
        const auto refuse = [this, start] {
            m_at = start;
            return failHere(QStringLiteral("only Apple's plist DOCTYPE is allowed here"));
        };
        if (m_rootSeen || m_typeSeen || !rest().startsWith("<!DOCTYPE")) {
            return refuse();
        }
        m_typeSeen = true;
        m_at += 9;
        skipSpace();
        if (!rest().startsWith("plist") || rest().size() < 6 || isNameCharacter(rest()[5])) {
            return refuse();
        }
        m_at += 5;
        skipSpace();
        if (rest().startsWith("PUBLIC")) {
            m_at += 6;
            const QByteArrayView id = TRY(quoted());
            const bool apples = id == "-//Apple//DTD PLIST 1.0//EN" || id == "-//Apple Computer//DTD PLIST 1.0//EN";
            if (!apples && (!m_dialect.anyPublicId || id.contains('<'))) {
                return refuse();
            }
            const auto address = quoted();
            if (!address || address->contains('<')) {
                return refuse();
            }
        } else if (rest().startsWith("SYSTEM")) {
            m_at += 6;
            const auto address = quoted();
            if (!address || address->contains('<')) {
                return refuse();
            }
        }
        skipSpace();
        if (!rest().startsWith('>')) {
            return refuse();
        }
        ++m_at;
        return {};
    }

    QByteArrayView name()
    {
        const qsizetype start = m_at;
        while (m_at < m_all.size() && isNameCharacter(m_all[m_at])) {
            ++m_at;
        }
        return m_all.sliced(start, m_at - start);
    }

    Result<> startTag()
    {
        const qsizetype start = m_at;
        ++m_at;
        const QByteArrayView element = name();
        const auto refuse = [this, start](const QString& what) {
            m_at = start;
            return failHere(what);
        };
        if (m_open.empty() && (m_rootSeen || element != "plist")) {
            return refuse(m_rootSeen ? QStringLiteral("something after </plist>")
                                     : QStringLiteral("the first element must be <plist>"));
        }
        if (!m_open.empty() && (element == "plist" || (!isContainer(element) && !isLeaf(element)))) {
            return refuse(QStringLiteral("no element <%1> is known here").arg(shown(element)));
        }
        if (inLeaf()) {
            return refuse(QStringLiteral("<%1> holds text, not elements").arg(shown(m_open.back())));
        }
        m_rootSeen = true;
        if (++m_nodes > m_limits.maxNodes) {
            return tooMuch(QStringLiteral("more than %1 values").arg(m_limits.maxNodes));
        }
        skipSpace();
        if (element == "plist" && rest().startsWith("version")) {
            m_at += 7;
            skipSpace();
            if (!rest().startsWith('=')) {
                return failHere(QStringLiteral("'=' is missing"));
            }
            ++m_at;
            const QByteArrayView version = TRY(quoted());
            if (version != "1.0") {
                return refuse(QStringLiteral("property list version 1.0 is the only one known"));
            }
            skipSpace();
        }
        if (rest().startsWith("/>")) {
            m_at += 2;
            if (m_events) {
                m_events->start(element, start, m_at, true);
            }
            return {};
        }
        if (!rest().startsWith('>')) {
            return failHere(QStringLiteral("'>' is missing, or an unknown attribute"));
        }
        ++m_at;
        // <plist> itself is no level of the value, and a leaf may hang below the deepest container.
        if (isContainer(element) && static_cast<qsizetype>(m_open.size()) > m_limits.maxDepth) {
            return tooMuch(QStringLiteral("nested deeper than %1").arg(m_limits.maxDepth));
        }
        m_open.push_back(element);
        if (m_events) {
            m_events->start(element, start, m_at, false);
        }
        return {};
    }

    Result<> endTag()
    {
        const qsizetype start = m_at;
        m_at += 2;
        const QByteArrayView element = name();
        if (m_open.size() <= m_outer || m_open.back() != element) {
            m_at = start;
            return failHere(QStringLiteral("</%1> closes nothing").arg(shown(element)));
        }
        skipSpace();
        if (!rest().startsWith('>')) {
            return failHere(QStringLiteral("'>' is missing"));
        }
        ++m_at;
        m_open.pop_back();
        if (m_events) {
            m_events->end(start, m_at);
        }
        return {};
    }

    Result<> text()
    {
        const bool leaf = inLeaf();
        while (m_at < m_all.size() && m_all[m_at] != '<') {
            const char c = m_all[m_at];
            if (!leaf && !isXmlSpace(c)) {
                return failHere(QStringLiteral("text between elements"));
            }
            if (c == '&') {
                TRY(entity());
            } else if (c == ']' && rest().startsWith("]]>")) {
                return failHere(QStringLiteral("']]>' in text"));
            } else {
                ++m_at;
            }
        }
        return {};
    }

    Result<> entity()
    {
        if (++m_entities > m_limits.maxEntities) {
            return tooMuch(QStringLiteral("more than %1 entities").arg(m_limits.maxEntities));
        }
        const qsizetype end = rest().first(std::min<qsizetype>(rest().size(), 12)).indexOf(';');
        const QByteArrayView named = end < 0 ? QByteArrayView() : rest().sliced(1, end - 1);
        if (!isKnownEntity(named)) {
            return failHere(QStringLiteral("unknown entity"));
        }
        m_at += end + 1;
        return {};
    }

    const QByteArrayView m_all;
    const Limits& m_limits;
    const XmlDialect& m_dialect;
    XmlEvents* const m_events;
    size_t m_outer = 0; // containers around what is scanned
    qsizetype m_at = 0;
    qsizetype m_nodes = 0;
    qsizetype m_entities = 0;
    bool m_typeSeen = false;
    bool m_rootSeen = false;
    std::vector<QByteArrayView> m_open;
};

} // namespace

bool isContainer(QByteArrayView element)
{
    return std::find(containers.begin(), containers.end(), element) != containers.end();
}

namespace {

Result<> checkSize(QByteArrayView bytes, const Limits& limits)
{
    if (bytes.size() > limits.maxBytes) {
        return fail(ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(limits.maxBytes));
    }
    return {};
}

} // namespace

Result<> scanXml(QByteArrayView bytes, const Limits& limits)
{
    TRY(checkSize(bytes, limits));
    return Scanner(bytes, limits, XmlDialect(), nullptr).run();
}

Result<> scanXml(QByteArrayView bytes, const Limits& limits, const XmlDialect& dialect, XmlEvents& events)
{
    const auto size = checkSize(bytes, limits);
    if (!size) {
        events.failed(limits.maxBytes, size.error().code, size.error().what);
        return size;
    }
    return Scanner(bytes, limits, dialect, &events).run();
}

Result<> scanXmlContent(QByteArrayView bytes, QByteArrayView container, int depth, const Limits& limits,
                        XmlEvents& events)
{
    TRY(checkSize(bytes, limits));
    return Scanner(bytes, limits, XmlDialect(), &events).runInside(container, depth);
}

Result<> scanXmlRest(QByteArrayView bytes, const std::vector<QByteArrayView>& around, const Limits& limits)
{
    TRY(checkSize(bytes, limits));
    return Scanner(bytes, limits, XmlDialect(), nullptr).runRest(around);
}

} // namespace espalier::plist
