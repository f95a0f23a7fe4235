#include "profiles/editing/known_damage.h"

#include "plist/text_position.h"
#include "plist/value_syntax.h"
#include "plist/xml_characters.h"
#include "plist/xml_declaration.h"
#include "profiles/editing/encoding.h"
#include "profiles/editing/leaf_text.h"
#include "profiles/editing/node.h"
#include "profiles/editing/stray_bytes.h"

#include <QRegularExpression>

namespace espalier::profiles {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// {{…}}, ${…}, %{…}, $NAME, %NAME%
bool isPlaceholder(QByteArrayView text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^\s*(\{\{[^{}<>]*\}\}|[$%]\{[^{}<>]*\}|\$[A-Za-z_][A-Za-z0-9_]*|%[A-Za-z_][A-Za-z0-9_.]*%)\s*$)"));
    const QByteArrayView begins = text.trimmed().first(std::min<qsizetype>(1, text.trimmed().size()));
    const bool mayBe = begins == "{" || begins == "$" || begins == "%"; // the expression is slow for a whole text
    return mayBe && text.size() <= 500 && form.match(QString::fromUtf8(text)).hasMatch();
}

// Reads on whatever it meets, where the strict reader stops at the first thing that is wrong.
class Search {
public:
    Search(const QByteArray& text, const Origin& origin)
        : m_text(text), m_dialect(dialectOf(origin)), m_mayHoldStrays(origin.encoding == Encoding::NearlyUtf8)
    {
    }

    QList<Damage> run()
    {
        beforeDeclaration();
        declaration();
        while (m_at < m_text.size() && !m_ended && m_found.size() < mostDamages) {
            const QByteArrayView rest = QByteArrayView(m_text).sliced(m_at);
            if (rest[0] == '&') {
                ampersand();
            } else if (rest[0] != '<') {
                text();
            } else if (beginsTag(rest)) {
                tag();
            } else if (rest.startsWith("<!--")) {
                skipPast("-->");
            } else if (rest.startsWith("<![CDATA[")) {
                skipPast("]]>");
            } else if (rest.startsWith("<?")) {
                skipPast("?>");
            } else if (rest.startsWith("<!")) {
                skipPast(">");
            } else {
                lessThan();
            }
        }
        if (m_ended) {
            afterEnd();
        }
        characters();
        if (m_mayHoldStrays) {
            strays();
        }
        return std::move(m_found);
    }

private:
    static bool beginsTag(QByteArrayView rest)
    {
        return rest.size() > 2 && (isLetter(rest[1]) || (rest[1] == '/' && isLetter(rest[2])));
    }

    // UTF-8 it is; beyond ASCII only U+FFFE and U+FFFF are forbidden.
    static constexpr auto mayBeForbidden = [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 || static_cast<unsigned char>(byte) >= 0xEF;
    };

    template <class Is> [[nodiscard]] qsizetype next(qsizetype from, Is is) const
    {
        return std::find_if(m_text.cbegin() + from, m_text.cend(), is) - m_text.cbegin();
    }

    void found(DamageKind kind, Span span, const QString& what, const QByteArray& instead)
    {
        Damage damage{kind, {span.begin, 1, 1}, span.size(), what, std::nullopt};
        damage.repair = Splice{span.begin, m_text.sliced(span.begin, span.size()), instead};
        m_found.append(damage);
    }

    void skipPast(const char* closing)
    {
        const qsizetype end = m_text.indexOf(closing, m_at);
        m_at = end < 0 ? m_text.size() : end + static_cast<qsizetype>(qstrlen(closing));
    }

    // Comments and processing instructions may stand outside the element; white space only after the declaration.
    [[nodiscard]] bool isMisplaced(QByteArrayView outside) const
    {
        for (qsizetype at = 0; at < outside.size();) {
            const QByteArrayView rest = outside.sliced(at);
            const bool comment = rest.startsWith("<!--");
            if (comment || rest.startsWith("<?")) {
                const qsizetype end = rest.indexOf(comment ? "-->" : "?>");
                if (end < 0) {
                    return true;
                }
                at += end + (comment ? 3 : 2);
            } else if (!plist::isXmlSpace(rest.front())) {
                return true;
            } else {
                ++at;
            }
        }
        return false;
    }

    void beforeDeclaration()
    {
        const qsizetype declaration = m_text.indexOf("<?xml ");
        const qsizetype type = m_text.indexOf("<!DOCTYPE");
        const qsizetype element = m_text.indexOf("<plist");
        const bool declared = declaration >= 0 && (element < 0 || declaration < element);
        const qsizetype begin = declared ? declaration : type >= 0 && (element < 0 || type < element) ? type : element;
        if (begin <= 0 || (!declared && !isMisplaced(QByteArrayView(m_text).first(begin)))) {
            return;
        }
        found(DamageKind::BeforeDeclaration, {0, begin}, QStringLiteral("something stands before the beginning"), {});
        m_at = begin;
    }

    void declaration()
    {
        const QByteArrayView rest = QByteArrayView(m_text).sliced(m_at);
        const auto declared = plist::xmlDeclarationOf(rest);
        if (!declared) {
            return;
        }
        const QByteArray right = m_dialect.encodings.first().toUpper();
        if (const auto& fault = declared->fault) {
            Damage damage{DamageKind::Declaration, {m_at + fault->offset, 1, 1}, fault->length, fault->what, {}};
            damage.repair = Splice{m_at, rest.first(declared->end).toByteArray(),
                                   "<?xml version=\"1.0\" encoding=\"" + right + "\"?>"};
            m_found.append(damage);
        } else if (!declared->encoding.isNull() &&
                   !m_dialect.encodings.contains(declared->encoding.toByteArray().toLower())) {
            const qsizetype begin = declared->encoding.data() - m_text.constData();
            found(DamageKind::Encoding, {begin, begin + declared->encoding.size()},
                  QStringLiteral("the encoding is %1, not %2")
                      .arg(QString::fromLatin1(right), plist::shown(declared->encoding)),
                  right);
        }
        m_at += declared->end;
    }

    void tag()
    {
        const qsizetype begin = m_at;
        const bool closing = m_text[m_at + 1] == '/';
        qsizetype end = m_at + (closing ? 2 : 1);
        const qsizetype nameBegin = end;
        while (end < m_text.size() && isLetter(m_text[end])) {
            ++end;
        }
        const QByteArrayView name = QByteArrayView(m_text).sliced(nameBegin, end - nameBegin);
        skipPast(">");
        if (closing && name == "plist") {
            m_ended = true;
        }
        if (closing) {
            leafEnds(name, begin);
            m_leaf = {};
        } else if (name == "key" || (kindOfElement(name) && name != "dict" && name != "array")) {
            const bool empty = m_text[m_at - 1] == '>' && m_at - 2 > begin && m_text[m_at - 2] == '/';
            m_leaf = empty ? QByteArrayView() : name;
            m_leafBegin = begin;
            m_contentBegin = m_at;
        }
    }

    void leafEnds(QByteArrayView name, qsizetype contentEnd)
    {
        const auto kind = m_leaf == name && name != "key" ? kindOfElement(name) : std::nullopt;
        if (!kind || *kind == Kind::String || contentEnd < m_contentBegin) {
            return;
        }
        const QByteArrayView content = QByteArrayView(m_text).sliced(m_contentBegin, contentEnd - m_contentBegin);
        if (isPlaceholder(content)) {
            placeholder({m_leafBegin, m_at}, content);
        }
    }

    void placeholder(Span span, QByteArrayView text)
    {
        found(DamageKind::Placeholder, span,
              QStringLiteral("the placeholder %1 stands where only a string may hold it")
                  .arg(plist::shown(text.trimmed())),
              "<string>" + text.trimmed().toByteArray() + "</string>");
    }

    void lessThan()
    {
        const qsizetype end = m_text.indexOf("/>", m_at);
        if (m_leaf.isEmpty() && end > 0 && isPlaceholder(QByteArrayView(m_text).sliced(m_at + 1, end - m_at - 1))) {
            const qsizetype begin = m_at;
            m_at = end + 2;
            placeholder({begin, m_at}, QByteArrayView(m_text).sliced(begin + 1, end - begin - 1));
            return;
        }
        found(DamageKind::LessThan, {m_at, m_at + 1}, QStringLiteral("'<' begins nothing here"), "&lt;");
        ++m_at;
    }

    void ampersand()
    {
        const QByteArrayView rest = QByteArrayView(m_text).sliced(m_at);
        const qsizetype end = rest.first(std::min<qsizetype>(rest.size(), 12)).indexOf(';');
        if (end < 2 || !plist::isKnownEntity(rest.sliced(1, end - 1))) {
            found(DamageKind::Ampersand, {m_at, m_at + 1}, QStringLiteral("'&' begins no entity here"), "&amp;");
        }
        ++m_at;
    }

    void text()
    {
        const qsizetype begin = m_at;
        const qsizetype markup = m_text.indexOf('<', begin); // a search of the C library's, which is quick
        m_at = markup < 0 ? m_text.size() : markup;
        if (const qsizetype entity = QByteArrayView(m_text).sliced(begin, m_at - begin).indexOf('&'); entity >= 0) {
            m_at = begin + entity;
        }
        const QByteArrayView run = QByteArrayView(m_text).sliced(begin, m_at - begin);
        if (m_leaf.isEmpty() && isPlaceholder(run)) {
            const qsizetype first = begin + (run.size() - run.trimmed().size() == 0 ? 0 : run.indexOf(run.trimmed()));
            placeholder({first, first + run.trimmed().size()}, run);
        }
    }

    void afterEnd()
    {
        if (isMisplaced(QByteArrayView(m_text).sliced(m_at))) {
            found(DamageKind::AfterEnd, {m_at, m_text.size()}, QStringLiteral("something follows after </plist>"),
                  "\n");
        }
    }

    // They may be anywhere, also in what the other repairs take away.
    void characters()
    {
        QList<Span> all;
        for (qsizetype at = next(0, mayBeForbidden); at < m_text.size() && all.size() < mostDamages;) {
            Span span{at, at + forbiddenAt(at)};
            while (const qsizetype more = span.size() > 0 ? forbiddenAt(span.end) : 0) {
                span.end += more;
            }
            if (span.size() > 0) {
                all.append(span);
            }
            at = next(std::max(span.end, at + 1), mayBeForbidden);
        }
        addBeside(all, [this](Span span) { return characterDamage(span); });
    }

    // Those of one stretch of text are one damage.
    void strays()
    {
        QList<Span> all;
        for (qsizetype at = nextStray(m_text); at >= 0; at = nextStray(m_text, at + strayLength)) {
            if (!all.isEmpty() && isOneStretch({all.last().end, at})) {
                all.last().end = at + strayLength;
            } else if (all.size() < mostDamages) {
                all.append({at, at + strayLength});
            } else {
                break;
            }
        }
        addBeside(all, [this](Span span) { return strayDamage(span); });
    }

    [[nodiscard]] bool isOneStretch(Span between) const
    {
        const QByteArrayView text = QByteArrayView(m_text).sliced(between.begin, between.size());
        return text.size() < 80 && std::none_of(text.begin(), text.end(), [](char c) {
                   return c == '<' || c == '>' || c == '&' || static_cast<unsigned char>(c) < 0x20;
               });
    }

    // Without those that another repair takes away or replaces.
    template <class Make> void addBeside(const QList<Span>& spans, const Make& make)
    {
        QList<Damage> all;
        auto other = m_found.cbegin();
        const auto ends = [](const Damage& damage) { return damage.repair->offset + damage.repair->removed.size(); };
        for (const Span& span : spans) {
            while (other != m_found.cend() && ends(*other) <= span.begin) {
                ++other;
            }
            if (other == m_found.cend() || other->repair->offset >= span.end) {
                all.append(make(span));
            }
        }
        m_found.append(all);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Damage& a, const Damage& b) { return a.place.offset < b.place.offset; });
    }

    // The length of what XML forbids there.
    [[nodiscard]] qsizetype forbiddenAt(qsizetype at) const
    {
        if (at >= m_text.size()) {
            return 0;
        }
        if (!mayBeForbidden(m_text[at])) {
            return 0;
        }
        const QByteArrayView rest = QByteArrayView(m_text).sliced(at);
        if (plist::xmlCharacterLength(rest) > 0) {
            return 0;
        }
        return static_cast<unsigned char>(m_text[at]) == 0xEF ? std::min<qsizetype>(3, rest.size()) : 1;
    }

    [[nodiscard]] Damage characterDamage(Span span) const
    {
        const uint first = QString::fromUtf8(m_text.sliced(span.begin, span.size())).toUcs4().value(0);
        const QString code = QString::number(first, 16).toUpper().rightJustified(4, u'0');
        Damage damage{DamageKind::Character,
                      {span.begin, 1, 1},
                      span.size(),
                      QStringLiteral("a character that XML does not allow (U+%1)").arg(code),
                      std::nullopt};
        damage.repair = Splice{span.begin, m_text.sliced(span.begin, span.size()), {}};
        return damage;
    }

    [[nodiscard]] Damage strayDamage(Span span) const
    {
        const QByteArrayView text = QByteArrayView(m_text).sliced(span.begin, span.size());
        const QString byte = QString::number(strayByte(text), 16).toUpper();
        Damage damage{DamageKind::StrayBytes,
                      {span.begin, 1, 1},
                      span.size(),
                      QStringLiteral("the text is not UTF-8: the byte 0x%1").arg(byte),
                      std::nullopt};
        damage.repair = Splice{span.begin, text.toByteArray(), straysAsWindows1252(text)};
        return damage;
    }

    const QByteArray& m_text;
    const plist::XmlDialect m_dialect;
    const bool m_mayHoldStrays;
    QList<Damage> m_found;
    qsizetype m_at = 0;
    QByteArrayView m_leaf; // its name, while inside one
    qsizetype m_leafBegin = 0;
    qsizetype m_contentBegin = 0;
    bool m_ended = false;
};

} // namespace

QList<Damage> knownDamages(const QByteArray& text, const Origin& origin)
{
    return Search(text, origin).run();
}

} // namespace espalier::profiles
