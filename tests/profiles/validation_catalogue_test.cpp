// Every payload type of the shipped catalogue: a payload with every key set to something right has no errors, and each
// key with a value of another type has exactly that one.
#include "profiles/validation/definition.h"
#include "profiles/validation/key_level.h"
#include "profiles/validation/references.h"
#include "tests/profiles/sample.h"
#include "tests/profiles/validation_sample.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;
using catalogue::Key;
using catalogue::Type;

namespace {

const auto uuid = QStringLiteral("00000000-0000-4000-8000-00000000000");

QString textOf(const Key& key)
{
    if (!key.choices.isEmpty()) {
        return key.choices.last().toString();
    }
    const QStringList candidates{QStringLiteral("some text"),
                                 QStringLiteral("https://server.example.com/x"),
                                 QStringLiteral("server.example.com"),
                                 QStringLiteral("someone@example.com"),
                                 uuid + u'2',
                                 QStringLiteral("AA:BB:CC:DD:EE:FF"),
                                 QStringLiteral("262001"),
                                 QStringLiteral("001122")};
    const QRegularExpression form(QRegularExpression::anchoredPattern(key.format));
    for (const QString& candidate : candidates) {
        const bool fits = key.format.isEmpty() || form.match(candidate).hasMatch();
        const bool isOfSubtype = (key.subtype != QLatin1String("url") || candidate.contains(u':')) &&
                                 (key.subtype != QLatin1String("hostname") || !candidate.contains(u' ')) &&
                                 (key.subtype != QLatin1String("email") || candidate.contains(u'@'));
        if (fits && isOfSubtype) {
            return candidate;
        }
    }
    qFatal("%s has the form %s, for which this test knows no value", qPrintable(key.name), qPrintable(key.format));
}

double numberOf(const Key& key)
{
    if (!key.choices.isEmpty()) {
        return key.choices.last().toDouble();
    }
    return key.range ? key.range->max.value_or(key.range->min.value_or(1)) : 1;
}

plist::Value rightValue(const KeyLevel& around, const Key& key, const QString& type);

plist::Dict rightKeys(const KeyLevel& level, const QString& type)
{
    plist::Dict dict;
    level.eachOwn([&](const Key& key) {
        if (key.recursesTo.isEmpty()) {
            dict.set(isAnyName(key.name) ? QStringLiteral("of.ones.own") : key.name, rightValue(level, key, type));
        }
    });
    return dict;
}

plist::Array rightElements(const KeyLevel& level, const Key& list, const QString& type)
{
    plist::Array elements;
    level.eachOwn([&](const Key& element) {
        if (element.recursesTo.isEmpty()) {
            const double least = list.repetition.min.value_or(element.repetition.min.value_or(1));
            for (int i = 0; i < std::max(1, int(least)); ++i) {
                elements.push_back(rightValue(level, element, type));
            }
        }
    });
    return elements;
}

plist::Value rightValue(const KeyLevel& around, const Key& key, const QString& type)
{
    switch (key.type) {
    case Type::Integer:
        return qint64(numberOf(key));
    case Type::Real:
        return numberOf(key);
    case Type::Boolean:
        return true;
    case Type::Date:
        return plist::Date{1'900'000'000'000};
    case Type::Data:
        return type.startsWith(QLatin1String("com.apple.security.")) ? test::signer().certificate.der()
                                                                     : QByteArray("some data");
    case Type::Array:
        return rightElements(around.below(&key), key, type);
    case Type::Dictionary:
        return rightKeys(around.below(&key), type);
    case Type::String:
    case Type::Any:
        break;
    }
    return textOf(key);
}

// Where a reference leads that has to point to something.
plist::Value referenceTo(ReferenceKind kind)
{
    return kind == ReferenceKind::Certificate ? uuid + u'3' : uuid + u'2';
}

void pointReferences(EditableDocument& document, const QString& type, NodeId container, const QString& around = {})
{
    const auto span = document.children(container);
    for (const NodeId child : std::vector(span.begin(), span.end())) {
        const QString key = document.isInDict(child) ? document.key(child) : around;
        const auto kind = referenceKind(type, key);
        if (document.kind(child) == Kind::String && kind && kind != ReferenceKind::AppVpn) {
            test::must(document.apply(test::must(setValue(document, child, referenceTo(*kind)))));
        } else {
            pointReferences(document, type, child, key);
        }
    }
}

EditableDocument profileWithAll(const catalogue::Entry& entry)
{
    plist::Dict payload = rightKeys(KeyLevel::ofPayload(*test::shippedCatalogue(), &entry), entry.type);
    payload.set(QStringLiteral("PayloadType"), entry.type)
        .set(QStringLiteral("PayloadVersion"), 1)
        .set(QStringLiteral("PayloadIdentifier"), "org.example.p.1")
        .set(QStringLiteral("PayloadUUID"), uuid + u'1');
    EditableDocument document = test::profileOf(
        test::must(writtenElement(payload, {})) +
        test::payloadText("com.apple.security.scep",
                          "<key>PayloadContent</key><dict><key>URL</key><string>https://a.b</string></dict>", 2) +
        test::payloadText("com.apple.security.root",
                          "<key>PayloadContent</key><data>" + test::signer().certificate.der().toBase64() + "</data>",
                          3));
    pointReferences(document, entry.type, payloads(document).first().node);
    return document;
}

// Errors that come from the schema; rules between keys may well be broken when everything is set at once.
QStringList errors(const QList<Problem>& problems)
{
    QStringList all;
    for (const Problem& problem : problems) {
        if (problem.severity == Severity::Error && problem.rule != Rule::Row &&
            problem.rule != Rule::PayloadTypeRefused && problem.rule != Rule::SinglePayload) {
            all.append(ruleId(problem) + u' ' + problem.path.text());
        }
    }
    return all;
}

} // namespace

class ValidationCatalogueTest : public QObject {
    Q_OBJECT

    void eachEntry()
    {
        QTest::addColumn<QString>("id");
        for (const catalogue::Entry* entry :
             m_catalogue->entries(catalogue::Kind::Payload, catalogue::PreRelease::Show)) {
            QTest::newRow(qPrintable(entry->id())) << entry->id();
        }
    }

    const catalogue::Entry& entry(const QString& id) const
    {
        for (const catalogue::Entry& entry : m_catalogue->entries()) {
            if (entry.kind == catalogue::Kind::Payload && entry.id() == id) {
                return entry;
            }
        }
        qFatal("%s is gone", qPrintable(id));
    }

    // Every node below with its key, elements of lists too.
    void walk(const EditableDocument& document, NodeId container, const KeyLevel& level,
              const std::function<void(NodeId, const Key&)>& visit)
    {
        for (const NodeId child : document.children(container)) {
            const Key* key =
                document.isInDict(child) ? level.find(document.key(child)) : level.elementFor(document, child);
            if (key != nullptr) {
                visit(child, *key);
                walk(document, child, level.below(key), visit);
            }
        }
    }

private Q_SLOTS:
    void theCatalogueIsThere() { QVERIFY(m_catalogue->entries(catalogue::Kind::Payload).size() > 120); }

    void everyKeySetRightHasNoErrors_data() { eachEntry(); }
    void everyKeySetRightHasNoErrors()
    {
        QFETCH(QString, id);
        const EditableDocument document = profileWithAll(entry(id));
        QVERIFY(!document.isBroken());
        QVERIFY(entryOf(document, *m_catalogue, payloads(document).first().node) == &entry(id));
        QCOMPARE(errors(validate(document, *m_catalogue)), QStringList());
        for (const Problem& problem : validate(document, *m_catalogue)) {
            QVERIFY2(problem.rule != Rule::KeyUnknown, qPrintable(problem.path.text()));
        }
    }

    void eachKeyOfAnotherTypeIsTold_data() { eachEntry(); }
    void eachKeyOfAnotherTypeIsTold()
    {
        QFETCH(QString, id);
        const EditableDocument document = profileWithAll(entry(id));
        const NodeId payload = payloads(document).first().node;
        const QList<Problem> before = validate(document, *m_catalogue);
        int keys = 0;
        walk(document, payload, KeyLevel::ofPayload(*m_catalogue, &entry(id)), [&](NodeId node, const Key& key) {
            if (key.type == Type::Any || key.nameOnly || key.name == QLatin1String("PayloadType")) {
                return;
            }
            ++keys;
            EditableDocument changed = document;
            const plist::Value other =
                key.type == Type::Boolean ? plist::Value(QStringLiteral("text")) : plist::Value(true);
            test::must(changed.apply(test::must(setValue(changed, node, other))));
            const QStringList told = errors(revalidate(before, changed, payload, *m_catalogue));
            QCOMPARE(told, QStringList{QStringLiteral("wrong-type ") + document.path(node).text()});
        });
        const auto common = m_catalogue->commonPayloadKeys()->keys.size(); // PayloadType isn't tried
        QVERIFY2(keys >= common - 1, qPrintable(id));
    }

    void everyKeyIsFoundByItsPlace_data() { eachEntry(); }
    void everyKeyIsFoundByItsPlace()
    {
        QFETCH(QString, id);
        const EditableDocument document = profileWithAll(entry(id));
        const NodeId payload = payloads(document).first().node;
        walk(document, payload, KeyLevel::ofPayload(*m_catalogue, &entry(id)), [&](NodeId node, const Key& key) {
            const Definition definition = definitionOf(document, *m_catalogue, node);
            QVERIFY(definition.entry == &entry(id));
            QVERIFY2(definition.key == &key, qPrintable(document.path(node).text()));
        });
    }

private:
    const std::shared_ptr<const catalogue::Catalogue> m_catalogue = test::shippedCatalogue();
};

ESPALIER_TEST(ValidationCatalogueTest);
#include "validation_catalogue_test.moc"
