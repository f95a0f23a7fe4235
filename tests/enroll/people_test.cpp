// People as lists, and what is written to them.
#include "enroll/message.h"
#include "enroll/owner.h"
#include "enroll/person_list.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

using namespace espalier;
using enroll::LineProblem;
using enroll::Person;
using test::Office;

class PeopleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        const QString anna = QStringLiteral("Anna Berg,anna@example.com,A-1");
        QTest::newRow("comma") << anna;
        QTest::newRow("semicolon") << QStringLiteral("Anna Berg;anna@example.com;A-1");
        QTest::newRow("tab") << QStringLiteral("Anna Berg\tanna@example.com\tA-1\n");
        QTest::newRow("byte order mark") << QChar(QChar::ByteOrderMark) + anna + QStringLiteral("\r\n\r\n");
        QTest::newRow("quotes") << QStringLiteral("\"Anna Berg\" , \"anna@example.com\",\"A-1\"");
        QTest::newRow("header") << QStringLiteral("Asset tag;E-Mail;Name\nA-1;anna@example.com;Anna Berg");
        QTest::newRow("two names") << QStringLiteral(
            "First name,Last name,Department,E-Mail Address,Asset\nAnna,Berg,Sales,anna@example.com,A-1");
    }

    void linesAreRead()
    {
        QFETCH(QString, text);
        const auto list = enroll::readPeople(text);
        QVERIFY(list);
        QCOMPARE(list->bad.size(), 0);
        QCOMPARE(list->people.size(), 1);
        QVERIFY(list->people.first().person ==
                (Person{QStringLiteral("Anna Berg"), QStringLiteral("anna@example.com"), QStringLiteral("A-1")}));
    }

    void badLinesAreToldWithTheirNumberAndNothingIsLost()
    {
        const auto list = enroll::readPeople(QStringLiteral("Anna,anna@example.com\n"
                                                            "Ben,ben at example\n"
                                                            "\n"
                                                            "\"Cem\n"
                                                            ",dora@example.com\n"
                                                            "ANNA,Anna@Example.com\n"
                                                            "Eve,eve@example.com,E,more\n"
                                                            "4711\n"
                                                            "Finn"));
        QVERIFY(list);
        QCOMPARE(list->people.size(), 2);
        QCOMPARE(list->people.last().line, 9);
        QList<int> lines;
        QList<LineProblem> problems;
        for (const enroll::BadLine& bad : list->bad) {
            lines.append(bad.line);
            problems.append(bad.problem);
        }
        QCOMPARE(lines, QList<int>({2, 4, 5, 6, 7, 8}));
        QCOMPARE(problems,
                 QList<LineProblem>({LineProblem::BadEmail, LineProblem::OpenQuote, LineProblem::NoName,
                                     LineProblem::Twice, LineProblem::TooManyValues, LineProblem::NameIsNumber}));
        QCOMPARE(list->bad.first().text, QStringLiteral("Ben,ben at example"));
    }

    void anEmptyOrHugeListIsRefused()
    {
        QVERIFY(!enroll::readPeople(QStringLiteral(" \n\n")));
        QVERIFY(!enroll::readPeople(QString(enroll::longestPersonList + 1, u'a')));
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL") << QStringLiteral("Anna\nB") + QChar(u'\0') + QStringLiteral("en");
        QTest::newRow("PKCS #12") << QString::fromLatin1("0\x82\x0a\x13\x02\x01\x03"
                                                         "0\x82\x09\xd9");
        QTest::newRow("escape") << QStringLiteral("Anna\x1b[2J");
        QTest::newRow("a hole of Windows-1252") << QStringLiteral("Anna") + QChar(u'\u0081');
    }
    void whatIsNoTextIsRefused()
    {
        QFETCH(const QString, text);
        const auto list = enroll::readPeople(text);
        QVERIFY(!list);
        QVERIFY2(list.error().what.contains(QStringLiteral("no text")), qPrintable(list.error().what));
    }

    void windowsTextThatWasTakenForLatin1IsRead()
    {
        const auto list = enroll::readPeople(QString::fromLatin1("Zo\xeb O\x92"
                                                                 "Brien"));
        QVERIFY(list);
        QCOMPARE(list->people.first().person.name, QStringLiteral("Zoë O’Brien"));
    }

    void thePersonOfTheLinkBecomesTheOwnerWhereNobodyIs()
    {
        Office office;
        const Person anna{QStringLiteral("Anna"), QStringLiteral("anna@example.com"), QStringLiteral("A-1")};
        const LinkId id = office.link({QStringLiteral("Anna"), GroupId{1}, 1, 60'000, {}, {}, anna});
        const DeviceId fresh{office.insertDevice(QStringLiteral("U1"))};
        const DeviceId owned{office.insertDevice(QStringLiteral("U2"))};
        const auto written = office.store->write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE device SET owner_name = 'Ben' WHERE id = ?", {owned.value}));
            TRY(enroll::becomeOwner(tx, fresh, ca::Binding{id, 0, {}}));
            return enroll::becomeOwner(tx, owned, ca::Binding{id, 0, {}});
        });
        QVERIFY(written);
        QCOMPARE(office.count("SELECT COUNT(*) FROM device WHERE id = ? AND owner_name = 'Anna' AND "
                              "owner_email = 'anna@example.com' AND asset_tag = 'A-1'",
                              {fresh.value}),
                 1);
        QCOMPARE(office.count("SELECT COUNT(*) FROM device WHERE id = ? AND owner_name = 'Ben' AND owner_email = ''",
                              {owned.value}),
                 1);
    }

    void theMessageHasTheAddressInTheLanguageOfTheLink()
    {
        Office office;
        const Person anna{QStringLiteral("Anna"), QStringLiteral("anna@example.com"), {}};
        const LinkId id =
            office.link({QStringLiteral("Anna"), GroupId{1}, 1, 60'000, {}, {.language = QStringLiteral("de")}, anna});
        const enroll::Link link = office.shown(id);
        const auto message = office.store->read(
            [&](store::Connection& db) { return enroll::linkMessage(db, office.sealer, link, QStringLiteral("en")); });
        QVERIFY(message);
        QCOMPARE(message->to, QStringLiteral("anna@example.com"));
        QVERIFY(message->body.contains(QStringLiteral("https://mdm.example.com:8443") + office.path(id)));
        QVERIFY(message->body.contains(QStringLiteral("Sie")));
        QVERIFY(!message->body.contains(u'{'));
    }

    void theMessageNamesTheKindsAndWhoHasToSayYes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<QString>("subjectLabel");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("iPad or Apple TV") << QStringLiteral("Subject");
        QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("iPad oder Apple TV")
                            << QStringLiteral("Betreff");
        QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("iPad ou Apple TV") << QStringLiteral("Objet");
        QTest::newRow("ar") << QStringLiteral("ar") << QStringLiteral("iPad أو Apple TV") << QStringLiteral("الموضوع");
    }
    void theMessageNamesTheKindsAndWhoHasToSayYes()
    {
        QFETCH(QString, language);
        QFETCH(QString, kinds);
        QFETCH(QString, subjectLabel);
        Office office;
        office.set(QStringLiteral("organization"), QStringLiteral("Marlow"));
        const auto written = [&](enroll::Approval approval) {
            const enroll::LinkTerms terms{.platforms = {QStringLiteral("ipad"), QStringLiteral("appletv")},
                                          .language = language,
                                          .approval = approval};
            static int number = 0;
            const LinkId id = office.link(
                {QStringLiteral("Room %1 %2").arg(++number).arg(language), GroupId{1}, 1, 60'000, {}, terms});
            const enroll::Link link = office.shown(id);
            return office.store
                ->read([&](store::Connection& db) {
                    return enroll::linkMessage(db, office.sealer, link, QStringLiteral("en"));
                })
                .value();
        };
        const enroll::LinkMessage plain = written(enroll::Approval::None);
        QVERIFY2(plain.body.contains(kinds), qPrintable(plain.body));
        QVERIFY(!plain.body.contains(QStringLiteral("iPhone")));
        QCOMPARE(plain.subjectLabel, subjectLabel);
        const qsizetype paragraphs = plain.body.count(QStringLiteral("\n\n"));
        for (const enroll::Approval approval : {enroll::Approval::Before, enroll::Approval::After}) {
            const enroll::LinkMessage asking = written(approval);
            QCOMPARE(asking.body.count(QStringLiteral("\n\n")), paragraphs + 1);
            QVERIFY(!asking.body.contains(u'{'));
        }
    }

    void aSpreadsheetTakesNoNameForAFormula()
    {
        Office office;
        const Person odd{QStringLiteral("=1+1 \"x\""), {}, {}};
        const LinkId id = office.link({QStringLiteral("odd"), GroupId{1}, 1, 60'000, {}, {}, odd});
        const enroll::Link link = office.shown(id);
        const auto csv =
            office.store->read([&](store::Connection& db) { return enroll::linksAsCsv(db, office.sealer, {link}); });
        QVERIFY(csv);
        QVERIFY(csv->contains(QStringLiteral("\r\n\"'=1+1 \"\"x\"\"\",\"\",\"https://")));
    }
};

ESPALIER_TEST(PeopleTest);
#include "people_test.moc"
