// What is handed out: one page for management, however much there is, and a list that is safe to open.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/own_settings.h"
#include "ui/compliance/report_pdf.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;

namespace {

qsizetype pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b(?!s)"));
    return QString::fromLatin1(pdf).count(page);
}

ComplianceReport report(int policies, int platforms, int broken, const QString& name)
{
    ComplianceReport made{name, test::officeNow, {}, {}};
    QJsonObject counts{{QStringLiteral("compliant"), 20},
                       {QStringLiteral("grace"), 3},
                       {QStringLiteral("failing"), 2},
                       {QStringLiteral("unknown"), 1},
                       {QStringLiteral("without_policy"), 4}};
    made.summary.insert(QStringLiteral("devices"), counts);
    QJsonArray list;
    for (int i = 0; i < policies; ++i) {
        list.append(QJsonObject{{QStringLiteral("id"), i},
                                {QStringLiteral("name"), name},
                                {QStringLiteral("group"), name},
                                {QStringLiteral("counts"), counts}});
    }
    made.summary.insert(QStringLiteral("policies"), list);
    QJsonArray kinds;
    for (int i = 0; i < platforms; ++i) {
        counts.insert(QStringLiteral("platform"), name);
        kinds.append(counts);
    }
    made.summary.insert(QStringLiteral("platforms"), kinds);
    QJsonArray days;
    for (int i = 0; i < 90; ++i) {
        counts.insert(QStringLiteral("at"), test::officeNow + i * 86'400'000LL);
        days.append(counts);
    }
    made.summary.insert(QStringLiteral("days"), days);
    for (int i = 0; i < broken; ++i) {
        made.broken.append({name, i});
    }
    return made;
}

} // namespace

class ComplianceReportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings); }

    void itIsAlwaysOnePage_data()
    {
        QTest::addColumn<int>("policies");
        QTest::addColumn<int>("others");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << 0 << 0 << QString();
        QTest::newRow("some") << 3 << 3 << QStringLiteral("Marlow & Finch");
        QTest::newRow("too many") << 200 << 50 << QStringLiteral("Marlow & Finch");
        QTest::newRow("hostile") << 20 << 9 << QStringLiteral("<b>\u202E\n=1") + QString(8000, QLatin1Char('W'));
    }
    void itIsAlwaysOnePage()
    {
        QFETCH(int, policies);
        QFETCH(int, others);
        QFETCH(QString, name);
        for (const QLocale& locale : {QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::German)}) {
            QLocale::setDefault(locale);
            const QByteArray pdf = compliancePdf(report(policies, others, others, name));
            QVERIFY(pdf.startsWith("%PDF-"));
            QVERIFY(pdf.trimmed().endsWith("%%EOF"));
            QCOMPARE(pagesOf(pdf), 1);
        }
        QLocale::setDefault(QLocale::c());
    }

    void theListIsSafeToOpenAndWhole()
    {
        const QJsonArray standings{
            QJsonObject{{QStringLiteral("policy_id"), 1},
                        {QStringLiteral("policy"), QStringLiteral("=HYPERLINK(\"x\")")},
                        {QStringLiteral("device_id"), 1},
                        {QStringLiteral("device"), QStringLiteral("@cmd, \"quoted\"\nline")},
                        {QStringLiteral("serial"), QStringLiteral("+1")},
                        {QStringLiteral("state"), QStringLiteral("failing")},
                        {QStringLiteral("since"), test::officeNow},
                        {QStringLiteral("grace_until"), QJsonValue()},
                        {QStringLiteral("reasons"),
                         QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("passcode")}}}}}};
        const QString csv = QString::fromUtf8(standingsCsv(standings, test::officeNow));
        QCOMPARE(csv.count(QStringLiteral("\r\n")), 2);
        QVERIFY(csv.contains(QStringLiteral("'=HYPERLINK")));
        QVERIFY(csv.contains(QStringLiteral("\"'@cmd, \"\"quoted\"\"\nline\"")));
        QVERIFY(csv.contains(QStringLiteral("'+1")));
        QVERIFY(csv.contains(QStringLiteral("No passcode")));
    }

    void everyPageOfALongListIsGathered()
    {
        test::FakeControl control;
        control.answer(QStringLiteral("compliance.list"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
            const int from = arguments.value(QStringLiteral("after"))[QStringLiteral("device_id")].toInt();
            const int most = arguments.value(QStringLiteral("most")).toInt();
            QJsonArray rows;
            for (int id = from + 1; id <= 4'500 && rows.size() < most; ++id) {
                rows.append(QJsonObject{{QStringLiteral("policy_id"), 1}, {QStringLiteral("device_id"), id}});
            }
            return rows;
        });
        QObject context;
        qsizetype whole = -1;
        gatherStandings(control, {}, 100'000, &context,
                        [&whole](const Result<QJsonArray>& all) { whole = all ? all->size() : -2; });
        QTRY_COMPARE(whole, 4'500);
        whole = -1;
        gatherStandings(control, {}, 3'000, &context,
                        [&whole](const Result<QJsonArray>& all) { whole = all ? all->size() : -2; });
        QTRY_COMPARE(whole, 3'000);
        control.refuse(QStringLiteral("compliance.list"), ErrorCode::Unavailable, QStringLiteral("gone"));
        gatherStandings(control, {}, 3'000, &context,
                        [&whole](const Result<QJsonArray>& all) { whole = all ? all->size() : -2; });
        QTRY_COMPARE(whole, -2);
    }
};

ESPALIER_TEST(ComplianceReportTest);
#include "report_test.moc"
