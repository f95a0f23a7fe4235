#include "tests/support/test.h"

#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {
struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool finished = true;
};

QStringList placeholders(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(n|\\d)"));
    QStringList found;
    auto matches = place.globalMatch(text);
    while (matches.hasNext()) {
        found.append(matches.next().captured());
    }
    found.sort();
    return found;
}

QList<Message> messages(const QString& language)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/translations/espalier_%1.ts").arg(language));
    QList<Message> all;
    if (!file.open(QIODevice::ReadOnly)) {
        return all;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            all.append({context, xml.readElementText(), {}, true});
        } else if (xml.name() == QLatin1String("translation")) {
            all.last().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
        } else if (xml.name() == QLatin1String("numerusform")) {
            all.last().forms.append(xml.readElementText());
        }
    }
    return all;
}
} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void germanIsComplete()
    {
        const QList<Message> all = messages(QStringLiteral("de"));
        QVERIFY(all.size() > 900);
        for (const Message& message : all) {
            QVERIFY2(message.finished, qPrintable(message.context + QStringLiteral(": ") + message.source));
        }
    }

    void everyPluralKeepsItsPlaceholders_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("English") << QStringLiteral("en");
    }
    void everyPluralKeepsItsPlaceholders()
    {
        QFETCH(const QString, language);
        for (const Message& message : messages(language)) {
            QVERIFY2(message.finished, qPrintable(message.source));
            for (const QString& form : message.forms) {
                QCOMPARE(placeholders(form), placeholders(message.source));
                QVERIFY2(!form.contains(QStringLiteral("(s)")), qPrintable(form));
            }
        }
    }

    void bothAreBuiltIn()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/espalier_de")));
        QCOMPARE(german.translate("espalier::ui::OverviewScreen", "Overview"), QStringLiteral("Überblick"));
        QTranslator english;
        QVERIFY(english.load(QStringLiteral(":/i18n/espalier_en")));
        QCOMPARE(english.translate("espalier::ui::Workspace", "Serving %n device(s)", nullptr, 1),
                 QStringLiteral("Serving %n device"));
    }
};

ESPALIER_TEST(TranslationsTest);
#include "translations_test.moc"
