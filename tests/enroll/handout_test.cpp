// What is printed and given to people.
#include "enroll/handout.h"
#include "enroll/landing_text.h"
#include "server/operations/handout_operation.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QXmlStreamReader>

using namespace espalier;
using test::Office;

class HandoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itSpeaksTheLanguageOfTheLinkElseTheOneAskedFor_data()
    {
        QTest::addColumn<QString>("linkLanguage");
        QTest::addColumn<QString>("otherwise");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the link's") << QStringLiteral("fr") << QStringLiteral("de") << QStringLiteral("fr");
        QTest::newRow("asked for") << QString() << QStringLiteral("ar") << QStringLiteral("ar");
        QTest::newRow("one we don't have") << QString() << QStringLiteral("tlh") << QStringLiteral("en");
    }
    void itSpeaksTheLanguageOfTheLinkElseTheOneAskedFor()
    {
        QFETCH(QString, linkLanguage);
        QFETCH(QString, otherwise);
        QFETCH(QString, expected);
        Office office;
        const QJsonObject sheet = asked(office, linkLanguage, otherwise)[QLatin1String("sheet")].toObject();
        QCOMPARE(sheet.value(QLatin1String("language")).toString(), expected);
        QCOMPARE(sheet.value(QLatin1String("direction")).toString(),
                 expected == QLatin1String("ar") ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    }

    void nothingIsLeftToFillIn_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : enroll::LandingText::languages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void nothingIsLeftToFillIn()
    {
        QFETCH(QString, language);
        Office office;
        office.set(QStringLiteral("organization"), QStringLiteral("Marlow & <Finch>"));
        const QJsonValue answer = asked(office, language, {});
        const QString html = answer[QLatin1String("html")].toString();
        QVERIFY(!html.contains(QStringLiteral("{{")));
        const QJsonObject page = test::judged(html.toUtf8());
        QVERIFY(page.value(QLatin1String("balanced")).toBool());
        QCOMPARE(page.value(QLatin1String("language")).toString(), language);
        QVERIFY(page.value(QLatin1String("outside")).toArray().isEmpty()); // it can be printed without a network
        QVERIFY(page.value(QLatin1String("text")).toString().contains(QStringLiteral("Marlow & <Finch>")));
        const QJsonObject sheet = answer[QLatin1String("sheet")].toObject();
        for (auto one = sheet.begin(); one != sheet.end(); ++one) {
            QVERIFY2(!one->toString().contains(u'{'), qPrintable(one.key()));
        }
        for (const QJsonValue& step : sheet.value(QLatin1String("steps")).toArray()) {
            QVERIFY(!step.toString().contains(u'*'));
        }
    }

    void itSaysWhomItIsForAndThatSomebodyHasToSayYes()
    {
        Office office;
        office.set(QStringLiteral("organization"), QStringLiteral("Marlow"));
        const auto lead = [&](const enroll::LinkTerms& terms) {
            const LinkId id = office.link({QStringLiteral("Room"), GroupId{1}, 1, 60'000, {}, terms});
            return office.store
                ->read([&](store::Connection& db) {
                    return enroll::handout(db, office.sealer, office.shown(id), QStringLiteral("en"));
                })
                .value()
                .lead;
        };
        const QString open = lead({});
        QVERIFY(!open.contains(QStringLiteral("This is for")));
        QVERIFY(lead({.platforms = {QStringLiteral("mac")}}).startsWith(QStringLiteral("This is for: Mac.")));
        QVERIFY(lead({.approval = enroll::Approval::Before}).contains(QStringLiteral("Marlow has to say yes first")));
        QVERIFY(lead({.approval = enroll::Approval::After}).startsWith(open));
    }

    void theCodeIsAWholePicture()
    {
        Office office;
        QXmlStreamReader xml(asked(office, {}, {})[QLatin1String("svg")].toString());
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name().toString(), QStringLiteral("svg"));
        QCOMPARE(xml.namespaceUri().toString(), QStringLiteral("http://www.w3.org/2000/svg"));
        while (!xml.atEnd()) {
            xml.readNext();
        }
        QVERIFY(!xml.hasError());
    }

private:
    static QJsonValue asked(Office& office, const QString& linkLanguage, const QString& otherwise)
    {
        enroll::NewLink wanted{QStringLiteral("Site team"), GroupId{1}, 0, 60'000};
        wanted.terms.language = linkLanguage;
        const LinkId id = office.link(wanted);
        server::Operations operations;
        server::addHandoutOperation(operations, *office.store, office.sealer, office.clock);
        QJsonObject arguments{{QStringLiteral("link"), id.value}};
        if (!otherwise.isEmpty()) {
            arguments.insert(QStringLiteral("language"), otherwise);
        }
        const auto answer = operations.run(QStringLiteral("link.handout"), arguments, {QStringLiteral("mira")});
        return answer ? *answer : QJsonValue();
    }
};

ESPALIER_TEST(HandoutTest);
#include "handout_test.moc"
