#include "tests/support/test.h"
#include "tests/ui/editor/sample.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/assigning/impact_lines.h"
#include "ui/editor/impact/impact_summary.h"

using namespace espalier;
using namespace espalier::ui;
using test::Editing;
using test::FakeControl;

namespace {

QJsonObject impact(const char* text)
{
    return test::json(text).toObject();
}

QStringList words(const char* text, int version = 7, int most = 9)
{
    QStringList all;
    for (const ImpactLine& line : impactLines(impact(text), version, most)) {
        all << line.words;
    }
    return all;
}

constexpr const char* much =
    R"({"replace":{"count":61},"gain":{"count":2},"lose":{"count":1},"later":{"count":4},"stay":{"count":5},
    "cannot":[{"rule":"payload-unavailable","level":"payload","severity":"error","payload_name":"Device identity","payload_type":"com.apple.security.scep","arguments":["SCEP","tvOS"],"devices":{"count":3}},
              {"rule":"no-user-channel","level":"profile","severity":"error","devices":{"count":2}}],
    "blocked":[{"values":["owner.email"],"devices":{"count":6}}],
    "conflicts":[{"with":{"id":9,"name":"Legacy <b>Wi-Fi</b>"},"kind":"same","devices":{"count":2}},
                 {"with":{"id":8,"name":"Baseline"},"kind":"combined","devices":{"count":2}}]})";
} // namespace

class ImpactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void whoGetsItWhoCantAndWhyAndWhatCollides()
    {
        const QStringList all = words(much);
        QVERIFY(all.at(0).contains(QStringLiteral("61")) && all.at(0).contains(QStringLiteral("version 7")));
        const QString said = all.join(QLatin1Char('\n'));
        QVERIFY(said.contains(QStringLiteral("Device identity")));
        QVERIFY(said.contains(QStringLiteral("tvOS")));
        QVERIFY(said.contains(QStringLiteral("no user is enrolled")));
        QVERIFY(said.contains(QStringLiteral("%{owner.email}")));
        QVERIFY(said.contains(QStringLiteral("Legacy <b>Wi-Fi</b>")));
        QVERIFY(!said.contains(QStringLiteral("Baseline"))); // adds up by Apple's rules
    }

    void longOnesEndInACountOfTheRest()
    {
        const QStringList all = words(much, 7, 4);
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.last(), QStringLiteral("5 more"));
    }

    void nothingToSayIsSaidToo()
    {
        QCOMPARE(words(R"({"stay":{"count":5}})").size(), 1);
        QVERIFY(words(R"({"stay":{"count":5}})").first().contains(QLatin1Char('5')));
        QVERIFY(words("{}").first().contains(QStringLiteral("assigned")));
    }

    void theDraftIsAskedAboutWhileItIsSeen()
    {
        Editing editing;
        FakeControl control;
        ImpactSummary summary(editing.session, control);
        QVERIFY(control.calls(QStringLiteral("profile.impact")).isEmpty());
        summary.show();
        QTRY_COMPARE(control.calls(QStringLiteral("profile.impact")).size(), 1);
        QJsonObject asked = control.calls(QStringLiteral("profile.impact")).last().arguments;
        QCOMPARE(asked.value(QLatin1String("profile")).toInt(), 7);
        QVERIFY(!asked.contains(QLatin1String("content_base64"))); // nothing to save: how things are
        editing.put(QStringLiteral("PayloadContent/0/SSID"), QStringLiteral("Guest"));
        QTRY_COMPARE(control.calls(QStringLiteral("profile.impact")).size(), 2);
        asked = control.calls(QStringLiteral("profile.impact")).last().arguments;
        QVERIFY(QByteArray::fromBase64(asked.value(QLatin1String("content_base64")).toString().toLatin1())
                    .contains("Guest"));
    }

    void aProfileThatIsInNoLibraryIsAskedAboutByItsContentAlone()
    {
        Editing editing;
        EditorSession fresh(profiles::EditableDocument(test::sampleText()), {0, 0, QStringLiteral("New")},
                            test::sampleCatalogue(), editing.clock, nullptr);
        FakeControl control;
        control.answer(QStringLiteral("profile.impact"), QJsonObject());
        ImpactSummary summary(fresh, control);
        summary.show();
        QTRY_COMPARE(control.calls(QStringLiteral("profile.impact")).size(), 1);
        const QJsonObject asked = control.calls(QStringLiteral("profile.impact")).last().arguments;
        QVERIFY(!asked.contains(QLatin1String("profile")));
        QVERIFY(asked.contains(QLatin1String("content_base64")));
        QVERIFY(!summary.findChild<Button*>(QStringLiteral("impactDetails"))->isVisible()); // there is no such tab yet
    }

    void textThatCantBeReadIsNotAskedAbout()
    {
        Editing editing;
        FakeControl control;
        ImpactSummary summary(editing.session, control);
        const auto& document = editing.session.document();
        editing.session.edit(document.typed(document.text().indexOf("<string>Office"), 8, "<strin"),
                             QStringLiteral("Typing"));
        summary.show();
        QVERIFY(summary.words().first().contains(QStringLiteral("property list")));
        QVERIFY(control.calls(QStringLiteral("profile.impact")).isEmpty());
        editing.session.history().undo();
        QTRY_COMPARE(control.calls(QStringLiteral("profile.impact")).size(), 1);
    }
};

ESPALIER_TEST(ImpactTest);
#include "impact_test.moc"
