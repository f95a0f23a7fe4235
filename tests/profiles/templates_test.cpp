#include "profiles/templates/templates.h"
#include "tests/profiles/sample.h"
#include "tests/profiles/validation_sample.h"
#include "tests/support/test.h"

#include <QSet>

using namespace espalier;
using namespace espalier::profiles;

namespace {

// Something right for every field that has to be filled in.
plist::Value filling(const TemplateField& field)
{
    if (field.kind == Kind::Data) {
        return test::signer().certificate.der();
    }
    if (field.path.last().key == QLatin1String("URL") || field.path.last().key == QLatin1String("ServerURL")) {
        return QStringLiteral("https://scep.example.com/scep");
    }
    return QStringLiteral("server.example.com");
}

NewFromTemplate filled(const Template& from)
{
    NewFromTemplate with;
    with.identifierPrefix = QStringLiteral("org.example");
    with.organization = QStringLiteral("Example & Sons");
    for (const TemplateField& field : from.fields) {
        if (field.required) {
            with.values.insert(field.path.text(), filling(field));
        }
    }
    return with;
}

} // namespace

class TemplatesTest : public QObject {
    Q_OBJECT
    void eachTemplate()
    {
        QTest::addColumn<QString>("id");
        for (const Template& one : test::must(templates())) {
            QTest::newRow(qPrintable(one.id)) << one.id;
        }
    }
private Q_SLOTS:
    void allTemplatesAreThere()
    {
        QStringList ids;
        for (const Template& one : test::must(templates())) {
            QVERIFY2(!one.title.isEmpty() && !one.summary.isEmpty() && !one.explains.isEmpty(), qPrintable(one.id));
            QVERIFY2(!one.platforms.isEmpty() && !one.payloadTypes.isEmpty(), qPrintable(one.id));
            ids.append(one.id);
        }
        for (const char* wanted : {"passcode", "wifi-personal", "wifi-eap-tls", "vpn-ikev2", "byod-gentle", "kiosk",
                                   "filevault", "mac-baseline", "dns-over-https", "home-screen", "shared-devices"}) {
            QVERIFY2(ids.contains(QLatin1String(wanted)), wanted);
        }
    }

    void aFilledTemplateHasNoErrorsForItsDevices_data() { eachTemplate(); }
    void aFilledTemplateHasNoErrorsForItsDevices()
    {
        QFETCH(QString, id);
        const Template from = test::must(templateById(id));
        const EditableDocument document = test::must(instantiate(from, filled(from)));
        QVERIFY(unfilled(from, document).isEmpty());
        Audience audience;
        for (const auto platform : from.platforms) {
            audience.platforms.insert(platform, {});
        }
        if (from.needs.contains(QStringLiteral("supervised"))) {
            audience.supervised = true;
        }
        QStringList errors;
        for (const Problem& problem : test::judged(document, audience)) {
            if (problem.severity == Severity::Error) {
                errors.append(ruleId(problem) + u' ' + problem.path.text());
            }
        }
        QCOMPARE(errors, QStringList());
    }

    void identifiersAndUuidsAreNew_data() { eachTemplate(); }
    void identifiersAndUuidsAreNew()
    {
        QFETCH(QString, id);
        const Template from = test::must(templateById(id));
        const EditableDocument one = test::must(instantiate(from, filled(from)));
        const EditableDocument other = test::must(instantiate(from, filled(from)));
        QVERIFY(!one.text().contains("espalier.template"));
        const QString identifier = one.string(one.root(), u"PayloadIdentifier");
        QVERIFY2(identifier.startsWith(QStringLiteral("org.example.%1.").arg(id)), qPrintable(identifier));
        QVERIFY(identifier != other.string(other.root(), u"PayloadIdentifier"));
        QCOMPARE(one.string(one.root(), u"PayloadOrganization"), QStringLiteral("Example & Sons"));
        QSet<QString> uuids;
        for (const EditableDocument* document : {&one, &other}) {
            uuids.insert(document->string(document->root(), u"PayloadUUID"));
            for (const Payload& payload : payloads(*document)) {
                QVERIFY(payload.identifier.startsWith(document->string(document->root(), u"PayloadIdentifier")));
                uuids.insert(payload.uuid);
            }
        }
        QCOMPARE(uuids.size(), 2 * (1 + payloads(one).size()));
        QVERIFY(!one.isEdited());
    }

    void whatIsStillEmptyIsListed()
    {
        const Template from = test::must(templateById(QStringLiteral("wifi-eap-tls")));
        NewFromTemplate with;
        with.identifierPrefix = QStringLiteral("org.example");
        const QString ssid = QStringLiteral("PayloadContent/2/SSID_STR");
        with.values.insert(ssid, QStringLiteral("Office"));
        const EditableDocument document = test::must(instantiate(from, with));
        QCOMPARE(document.string(payloads(document)[2].node, u"SSID_STR"), QStringLiteral("Office"));
        QStringList paths;
        for (const TemplateField& field : unfilled(from, document)) {
            paths.append(field.path.text());
        }
        QVERIFY(paths.contains(QStringLiteral("PayloadContent/0/PayloadContent")));
        QVERIFY(!paths.contains(ssid));
    }

    void anOptionalFieldIsAddedOrLeftOut()
    {
        const Template from = test::must(templateById(QStringLiteral("wifi-eap-tls")));
        NewFromTemplate with = filled(from);
        const QString challenge = QStringLiteral("PayloadContent/1/PayloadContent/Challenge");
        with.values.insert(challenge, QString());
        QVERIFY(!test::must(instantiate(from, with)).find(Path::parse(challenge)).isValid());
        with.values.insert(challenge, QStringLiteral("x"));
        const EditableDocument document = test::must(instantiate(from, with));
        QCOMPARE(*document.value(document.find(Path::parse(challenge))).as<QString>(), QStringLiteral("x"));
    }

    void whatDoesNotFitIsRefused()
    {
        const Template from = test::must(templateById(QStringLiteral("wifi-personal")));
        NewFromTemplate with = filled(from);
        with.values.insert(QStringLiteral("PayloadContent/0/Nothing"), true);
        QVERIFY(!instantiate(from, with));
        with = filled(from);
        with.values.insert(QStringLiteral("PayloadContent/0/SSID_STR"), true);
        QVERIFY(!instantiate(from, with));
        with = filled(from);
        with.identifierPrefix.clear();
        QVERIFY(!instantiate(from, with));
        QVERIFY(templateById(QStringLiteral("nothing")).error().code == ErrorCode::NotFound);
    }

    void typedValuesAreRead_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        const auto row = [](Kind kind, const char* typed, bool good) {
            QTest::addRow("%d %s", int(kind), typed) << int(kind) << QString::fromLatin1(typed) << good;
        };
        row(Kind::String, "anything", true);
        row(Kind::Boolean, "Yes", true);
        row(Kind::Boolean, "perhaps", false);
        row(Kind::Integer, "12", true);
        row(Kind::Integer, "1.5", false);
        row(Kind::Real, "1.5", true);
        row(Kind::Date, "2030-01-01T00:00:00Z", true);
        row(Kind::Date, "tomorrow", false);
        row(Kind::Data, "AAAA", true);
        row(Kind::Data, "!", false);
        row(Kind::Array, "a, b", true);
        row(Kind::Dict, "a", false);
    }
    void typedValuesAreRead()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(bool, good);
        TemplateField field;
        field.kind = Kind(kind);
        const auto value = fieldValue(field, typed);
        QCOMPARE(value.has_value(), good);
        QVERIFY(!good || kindOf(*value) == field.kind);
    }
};
ESPALIER_TEST(TemplatesTest);

#include "templates_test.moc"
