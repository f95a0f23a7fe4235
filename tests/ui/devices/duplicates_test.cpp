// The same hardware under two identifiers: found, compared, merged after its name was typed.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "tests/ui/support/own_settings.h"
#include "tests/ui/support/seen.h"
#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/devices/devices_screen.h"
#include "ui/devices/duplicates_sheet.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;

namespace {

const char* const twice = R"([
 {"by":"serial","value":"C02A","devices":[
  {"id":7,"name":"MF-MBP-014","udid":"NEW","serial":"C02A","state":"enrolled","last_seen":1776158400000},
  {"id":3,"name":"Old MF-MBP-014","udid":"OLD","serial":"c02a","state":"checked_out","last_seen":1770000000000}]},
 {"by":"imei","value":"35","devices":[
  {"id":7,"name":"MF-MBP-014","imei":"35","state":"enrolled"},{"id":3,"name":"Old MF-MBP-014","state":"checked_out"}]}
])";

struct DuplicatesWindow {
    DuplicatesWindow() : screen(control, clock)
    {
        screen.resize(1224, 900);
        control.answer(QStringLiteral("device.duplicates"), test::json(twice));
        control.answer(QStringLiteral("device.merge"), test::json(R"({"id":7,"groups_left":[]})"));
        screen.show();
        screen.onShown();
    }
    // The bar makes its button anew each time it is set.
    [[nodiscard]] Button* compare() const
    {
        for (auto* each : screen.findChildren<Button*>(QStringLiteral("compareTwice"))) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& words) const { return test::saysIn(screen, words); }

    FakeControl control;
    ManualClock clock{test::officeNow};
    DevicesScreen screen;
};

} // namespace

class DuplicatesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings); }

    void twoThatShareSerialNumberAndImeiAreOnePair()
    {
        const auto pairs = duplicatePairs(test::json(twice).toArray());
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs.first().stays.value(QStringLiteral("id")).toInt(), 7); // the one that lives
        QCOMPARE(pairs.first().gone.value(QStringLiteral("id")).toInt(), 3);
    }

    void theyAreMergedOnlyAfterTheNameWasTyped()
    {
        DuplicatesWindow window;
        QTRY_VERIFY(window.says(QStringLiteral("Listed twice: ")));
        QTRY_VERIFY(window.compare() != nullptr);
        QCOMPARE(window.control.calls(QStringLiteral("device.duplicates")).size(), 1); // once with the list
        QTest::mouseClick(window.compare(), Qt::LeftButton);
        auto* sheet = window.screen.findChild<DuplicatesSheet*>();
        QVERIFY(sheet != nullptr);
        auto* merge = sheet->findChild<Button*>(QStringLiteral("mergeDevice"));
        QTRY_VERIFY(merge->isEnabled());
        QTest::mouseClick(merge, Qt::LeftButton);
        auto* ask = window.screen.findChild<ConfirmationSheet*>();
        QVERIFY(!ask->findChild<Button*>(QStringLiteral("danger"))->isEnabled());
        QTest::keyClicks(ask->findChild<QLineEdit*>(), QStringLiteral("Old MF-MBP-014"));
        window.control.answer(QStringLiteral("device.duplicates"), QJsonArray());
        QTest::mouseClick(ask->findChild<Button*>(QStringLiteral("danger")), Qt::LeftButton);
        QTRY_COMPARE(window.control.calls(QStringLiteral("device.merge")).size(), 1);
        QCOMPARE(window.control.calls(QStringLiteral("device.merge")).first().arguments,
                 (QJsonObject{{QStringLiteral("device"), 3},
                              {QStringLiteral("into"), 7},
                              {QStringLiteral("groups"), false},
                              {QStringLiteral("confirm"), QStringLiteral("Old MF-MBP-014")}}));
        QTRY_VERIFY(window.says(QStringLiteral("one record now")));
        QTRY_VERIFY(!window.says(QStringLiteral("Listed twice: ")));
    }

    void twoThatAreBothEnrolledAreNotMerged()
    {
        DuplicatesWindow window;
        window.control.answer(QStringLiteral("device.duplicates"),
                              test::json(R"([{"by":"serial","value":"C02A","devices":[
            {"id":7,"name":"A","state":"enrolled"},{"id":3,"name":"B","state":"enrolled"}]}])"));
        auto* sheet = new DuplicatesSheet(window.control, window.clock, &window.screen);
        QTRY_VERIFY(window.says(QStringLiteral("Both are enrolled")));
        QVERIFY(!sheet->findChild<Button*>(QStringLiteral("mergeDevice"))->isEnabled());
    }
};

ESPALIER_TEST(DuplicatesTest);
#include "duplicates_test.moc"
