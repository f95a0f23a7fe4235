// Links for people: understood line by line before anything is made, then each to be handed out.
#include "tests/support/test.h"
#include "tests/ui/enrollment/enrollment_window.h"
#include "tests/ui/support/json.h"
#include "tests/ui/support/own_settings.h"
#include "ui/common/record_list.h"
#include "ui/enrollment/made_links.h"
#include "ui/enrollment/people_list.h"
#include "ui/enrollment/people_sheet.h"

#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::EnrollmentWindow;

namespace {

PeopleSheet* forPeople(const EnrollmentWindow& window)
{
    QTest::mouseClick(window.button(QStringLiteral("For people")), Qt::LeftButton);
    return window.screen.findChild<PeopleSheet*>();
}

void paste(const PeopleSheet* sheet, const QString& text)
{
    sheet->people()->field()->insertPlainText(text);
}

QString written(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class PeopleSheetTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray& content) const
    {
        const QString path = m_folder.filePath(QStringLiteral("people.csv"));
        QFile made(path);
        return made.open(QIODevice::WriteOnly) && made.write(content) == content.size() ? path : QString();
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_folder); }

    void eachLineIsJudgedBeforeAnythingIsMade()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        PeopleSheet* sheet = forPeople(window);
        auto* make = sheet->findChild<Button*>(QStringLiteral("makeLinks"));
        QVERIFY(!make->isEnabled());
        QTest::keyClicks(sheet->people()->field(), QStringLiteral("Anna, anna@example.com, A-1"));
        paste(sheet, QStringLiteral("\nBen, ben at example"));
        const auto* rows = sheet->findChild<RecordList*>(QStringLiteral("peopleRows"));
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        QCOMPARE(rows->model()->at(0).cells.at(2).text,
                 QStringLiteral("No e-mail address")); // what needs somebody first
        QCOMPARE(rows->model()->at(0).cells.at(0).second, QStringLiteral("Line 2"));
        QCOMPARE(rows->model()->at(1).cells.at(1).second, QStringLiteral("A-1"));
        QVERIFY(window.says(QStringLiteral("left out")));
        QVERIFY(make->isEnabled());
        QVERIFY(window.control.calls(QStringLiteral("link.people.import")).isEmpty());
    }

    void whatIsTypedAnewIsNotMadeUnseen()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        PeopleSheet* sheet = forPeople(window);
        auto* make = sheet->findChild<Button*>(QStringLiteral("makeLinks"));
        paste(sheet, QStringLiteral("Anna"));
        QTRY_VERIFY(make->isEnabled());
        paste(sheet, QStringLiteral("\nBen, ben at example"));
        QVERIFY(!make->isEnabled());
        QTRY_VERIFY(make->isEnabled());
    }

    void everyPersonGetsALinkOnTheSameTerms()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        PeopleSheet* sheet = forPeople(window);
        auto* make = sheet->findChild<Button*>(QStringLiteral("makeLinks"));
        paste(sheet, QStringLiteral("Anna, anna@example.com\nBen"));
        QTRY_VERIFY(make->isEnabled());
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_COMPARE(window.sent(QStringLiteral("link.people.import")),
                     (QJsonObject{{QStringLiteral("text"), QStringLiteral("Anna, anna@example.com\nBen")},
                                  {QStringLiteral("expires_ms"), 7 * 86'400'000LL}}));
        const auto* rows = sheet->findChild<RecordList*>(QStringLiteral("madeLinks"));
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        QVERIFY(rows->isVisible());
        const QString csv = m_folder.filePath(QStringLiteral("links.csv"));
        sheet->made()->saveCsv(csv);
        QTRY_VERIFY(QFileInfo::exists(csv));
        QVERIFY(written(csv).startsWith(QStringLiteral("name,email,address,expiry")));
        QCOMPARE(window.sent(QStringLiteral("link.people.export")).value(QStringLiteral("links")).toArray(),
                 (QJsonArray{10, 11}));
        // Everybody's links stand in it.
        QVERIFY(!(QFileInfo(csv).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aFailedSelfTestIsLedTo()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.control.refuse(QStringLiteral("link.people.import"), ErrorCode::Refused,
                              QStringLiteral("the readiness self-test fails (name) [not-ready]"));
        PeopleSheet* sheet = forPeople(window);
        auto* make = sheet->findChild<Button*>(QStringLiteral("makeLinks"));
        paste(sheet, QStringLiteral("Anna"));
        QTRY_VERIFY(make->isEnabled());
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY(window.button(QStringLiteral("Show what failed")) != nullptr);
        QVERIFY(make->isEnabled()); // to try again
    }

    void filesAreReadAsTableProgramsWriteThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("Zoë, zoe@example.com");
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("Latin-1") << text.toLatin1();
        QByteArray wide("\xFF\xFE");
        for (const QChar letter : text) {
            wide.append(char(letter.unicode() & 0xFF)).append(char(letter.unicode() >> 8));
        }
        QTest::newRow("UTF-16") << wide;
    }
    void filesAreReadAsTableProgramsWriteThem()
    {
        QFETCH(QByteArray, bytes);
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        PeopleSheet* sheet = forPeople(window);
        QVERIFY(sheet->people()->take(file(bytes)));
        QCOMPARE(sheet->people()->text().section(QLatin1Char(','), 0, 0), QStringLiteral("Zoë"));
    }

    void aFileThatCanNotBeReadSaysSo()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        PeopleSheet* sheet = forPeople(window);
        QVERIFY(!sheet->people()->take(m_folder.filePath(QStringLiteral("missing.csv"))));
        QVERIFY(window.says(QStringLiteral("can’t be read")));
    }

    void openLinksOfPeopleAreOfferedForExportOnlyWhenThereAreSome()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        QVERIFY(window.button(QStringLiteral("Export CSV")) == nullptr);
        window.control.answer(QStringLiteral("link.list"), test::json(R"([{"id":1,"name":"Anna","state":"active",
            "url":"","person":{"name":"Anna","email":"anna@example.com","asset_tag":""}}])"));
        window.control.touch(QStringLiteral("link"));
        QTRY_VERIFY(window.button(QStringLiteral("Export CSV")) != nullptr);
    }
};

ESPALIER_TEST(PeopleSheetTest);
#include "people_test.moc"
