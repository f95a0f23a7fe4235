// Words that lead to a link: made, shown once, ended by hand or by others.
#include "tests/support/test.h"
#include "tests/ui/enrollment/enrollment_window.h"
#include "tests/ui/support/own_settings.h"
#include "ui/enrollment/spoken_words_sheet.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::EnrollmentWindow;

namespace {

const QString words = QStringLiteral("lamo tiru gosa danu");

struct SpokenDesk : EnrollmentWindow {
    SpokenDesk()
    {
        (void)QTest::qWaitFor([this] { return isLoaded(); });
        auto* menu = screen.findChild<Button*>(QStringLiteral("handOut"))->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == QStringLiteral("Spoken words…")) {
                action->trigger();
            }
        }
        sheet = screen.findChild<SpokenWordsSheet*>();
    }
    [[nodiscard]] Button* part(const char* name) const { return sheet->findChild<Button*>(QLatin1String(name)); }
    void make() const
    {
        (void)QTest::qWaitFor([this] { return part("makeWords")->isEnabled(); });
        part("makeWords")->click();
        (void)QTest::qWaitFor([this] { return says(words); });
    }
    // What the server says of the link from now on.
    void setCode(const QJsonValue& code, const char* state = "active")
    {
        control.answer(QStringLiteral("link.show"), QJsonObject{{QStringLiteral("id"), 1},
                                                                {QStringLiteral("name"), QStringLiteral("Spring")},
                                                                {QStringLiteral("state"), QLatin1String(state)},
                                                                {QStringLiteral("code"), code}});
        control.touch(QStringLiteral("link"), {1});
    }
    SpokenWordsSheet* sheet = nullptr;
};

} // namespace

class SpokenWordsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings); }

    void nothingIsMadeUntilItIsAskedFor()
    {
        SpokenDesk desk;
        QVERIFY(desk.sheet != nullptr);
        QTRY_VERIFY(desk.part("makeWords")->isEnabled());
        QVERIFY(desk.control.calls(QStringLiteral("link.code")).isEmpty());
        QVERIFY(!desk.part("endCode")->isVisible());
    }

    void theWordsStandThereWithWhereTheyAreTypedAndHowLong()
    {
        SpokenDesk desk;
        desk.make();
        QVERIFY(desk.says(words));
        QCOMPARE(desk.sent(QStringLiteral("link.code")).value(QStringLiteral("expires_ms")).toInteger(), 3'600'000);
        QCOMPARE(desk.sheet->findChild<QLineEdit*>(QStringLiteral("codeUrl"))->text(),
                 QStringLiteral("https://mdm.marlowfinch.example/code"));
        QTRY_VERIFY(desk.says(QStringLiteral("Good until Today")));
        desk.part("copyWords")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 words + QStringLiteral("\nhttps://mdm.marlowfinch.example/code"));
    }

    void earlierWordsAreToldButNotShown()
    {
        SpokenDesk desk;
        desk.setCode(QJsonObject{{QStringLiteral("created_at"), test::officeNow},
                                 {QStringLiteral("expires_at"), test::officeNow + 3'600'000}});
        QTRY_VERIFY(desk.says(QStringLiteral("Words that were made earlier")));
        QVERIFY(desk.part("endCode")->isVisible());
        QVERIFY(desk.part("makeWords")->isEnabled()); // newer ones take their place
    }

    void theyCanBeEnded()
    {
        SpokenDesk desk;
        desk.make();
        QTRY_VERIFY(desk.part("endCode")->isVisible());
        desk.setCode(QJsonValue());
        QTRY_VERIFY(!desk.says(words)); // somebody else did
        QVERIFY(desk.says(QStringLiteral("lead nowhere any more")));
        desk.make();
        QTRY_VERIFY(desk.part("endCode")->isVisible());
        desk.part("endCode")->click();
        QTRY_COMPARE(desk.control.calls(QStringLiteral("link.code.revoke")).size(), 1);
        QTRY_VERIFY(desk.says(QStringLiteral("no longer lead anywhere")));
        QVERIFY(!desk.says(words));
        QTRY_VERIFY(!desk.part("endCode")->isVisible());
    }

    void theCodeOfAnotherTakesTheirPlace()
    {
        SpokenDesk desk;
        desk.make();
        QTRY_VERIFY(desk.part("endCode")->isVisible());
        desk.setCode(QJsonObject{{QStringLiteral("created_at"), test::officeNow + 1000},
                                 {QStringLiteral("expires_at"), test::officeNow + 7'200'000}});
        QTRY_VERIFY(desk.says(QStringLiteral("Somebody made newer ones.")));
        QVERIFY(!desk.says(words));
    }

    void aLinkThatEndedMeanwhileIsSaid()
    {
        SpokenDesk desk;
        QTRY_VERIFY(desk.part("makeWords")->isEnabled());
        desk.control.refuse(QStringLiteral("link.code"), ErrorCode::Conflict, QStringLiteral("the link is used"));
        desk.control.answer(QStringLiteral("link.show"),
                            QJsonObject{{QStringLiteral("id"), 1}, {QStringLiteral("state"), QStringLiteral("used")}});
        desk.part("makeWords")->click();
        QTRY_VERIFY(desk.says(QStringLiteral("The link has ended, so no words can lead to it.")));
        QVERIFY(!desk.part("makeWords")->isEnabled());
    }
};

ESPALIER_TEST(SpokenWordsTest);
#include "spoken_words_test.moc"
