// To whom a command goes, is said before and after: groups by their id, several by the number that the server counts.
#include "tests/support/test.h"
#include "tests/ui/commands/sending_window.h"
#include "tests/ui/support/json.h"
#include "ui/commands/sent_command_actions.h"
#include "ui/commands/undo_message.h"
#include "ui/common/app_style.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/group_words.h"
#include "ui/devices/raw_command_sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;
using test::json;
using test::SendingWindow;

namespace {
const CommandTarget nineDevices{{1, 2, 3, 4, 5, 6, 7, 8, 9}, {}};
const CommandTarget groupCalledTen{{}, QStringLiteral("10"), {}, 7};
const QString ampersand = QStringLiteral("R&D-01");

bool allGoTo(const test::FakeControl& control, const char* operation, qint64 group)
{
    const auto calls = control.calls(QLatin1String(operation));
    return !calls.isEmpty() && std::all_of(calls.begin(), calls.end(), [group](const auto& call) {
        const QJsonValue named = call.arguments.value(QStringLiteral("group"));
        return named.isDouble() && named.toInteger() == group;
    });
}

// A label with a buddy takes "&" for a mark of its own.
bool isWhollyShown(const QWidget& window, const QString& name)
{
    const auto labels = window.findChildren<QLabel*>();
    bool found = false;
    for (const QLabel* label : labels) {
        if (label->isVisible() && label->text().startsWith(QStringLiteral("Type ")) && label->text().contains(name)) {
            found = true;
            if (label->buddy() != nullptr) {
                return false;
            }
        }
    }
    return found;
}

QJsonObject sentErase()
{
    return json(R"({"uuid":"U","device":2,"device_name":"R&D-01","request_type":"EraseDevice",
                    "state":"expired","origin":""})")
        .toObject();
}
} // namespace

class WhomItReachesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void aGroupCalledAsANumberIsNotTheOneWithThatId()
    {
        SendingWindow window;
        window.open(groupCalledTen, QStringLiteral("DeviceLock"));
        auto* danger = window.find<Button>("danger");
        QTRY_COMPARE(window.find<QLineEdit>("typed")->placeholderText(), QStringLiteral("9"));
        window.find<QLineEdit>("typed")->setText(QStringLiteral("9"));
        QTRY_VERIFY(danger->isEnabled());
        danger->click();
        QTRY_VERIFY(allGoTo(window.control, "command.send", 7));
        QVERIFY(allGoTo(window.control, "command.offers", 7));
    }

    void lostModeOfSeveralWantsTheirNumber()
    {
        SendingWindow window;
        window.open(groupCalledTen, QStringLiteral("EnableLostMode"));
        QTRY_VERIFY(window.find<QLineEdit>("typed")->isVisible());
        QVERIFY(!window.find<Button>("danger")->isEnabled());
        SendingWindow one;
        one.open({{4}, ampersand}, QStringLiteral("EnableLostMode"));
        QTRY_VERIFY(one.find<Button>("send")->isVisible());
        QVERIFY(!one.find<QLineEdit>("typed")->isVisible());
    }

    void theButtonAndTheTitleSayHowManyGetIt()
    {
        SendingWindow window;
        window.open(groupCalledTen, QStringLiteral("DeviceLock"));
        QTRY_COMPARE(window.find<QLineEdit>("typed")->placeholderText(), QStringLiteral("9"));
        QVERIFY(window.find<Button>("send")->text().contains(QStringLiteral("9")));
        SendingWindow one;
        one.open({{4}, ampersand}, QStringLiteral("EnableLostMode"));
        QTRY_VERIFY(one.find<Button>("send")->isVisible());
        QCOMPARE(one.find<Button>("send")->text(), QStringLiteral("Send"));
    }

    void asAPropertyListNeither()
    {
        SendingWindow window;
        window.sending.openRaw(groupCalledTen, QStringLiteral("ProfileList"));
        window.over.findChild<RawCommandSheet*>()->findChild<Button*>(QStringLiteral("send"))->click();
        QTRY_VERIFY(allGoTo(window.control, "command.send", 7));
        QVERIFY(allGoTo(window.control, "command.offers", 7));
    }

    void theBuiltInGroupIsSaidInTheUsersWords()
    {
        QVERIFY(CommandTarget({{}, QString(), {}, 1}).words().contains(groupWords(QString(everyDevice))));
    }

    void aNameKeepsItsAmpersand()
    {
        SendingWindow window;
        window.open({{2}, ampersand}, QStringLiteral("EraseDevice"));
        QTRY_VERIFY(window.find<Button>("danger")->isVisible());
        QTRY_VERIFY(isWhollyShown(window.over, ampersand));
    }

    void aNameKeepsItWhereverItIsAskedFor()
    {
        SendingWindow window;
        SentCommandActions actions(window.control, window.clock, &window.over);
        actions.resend(sentErase());
        QVERIFY(isWhollyShown(window.over, ampersand));
    }

    void forcedItGoesToAllThatAreEnrolled()
    {
        SendingWindow window;
        window.control.answer(QStringLiteral("command.offers"),
                              json(R"([{"request_type":"EraseDevice","offered":true,"applies":6,"of":9,"reasons":[
                                  {"kind":"not-supervised","args":[],"count":2},
                                  {"kind":"not-enrolled","args":[],"count":1}]}])"));
        window.sending.openRaw(nineDevices, QStringLiteral("EraseDevice"));
        auto* sheet = window.over.findChild<RawCommandSheet*>();
        auto* send = sheet->findChild<Button*>(QStringLiteral("send"));
        auto* typed = sheet->findChild<QLineEdit*>(QStringLiteral("typed"));
        typed->setText(QStringLiteral("6"));
        QVERIFY(!send->isEnabled()); // not counted yet
        QTRY_VERIFY(test::saysIn(*sheet, QStringLiteral("Type the number of devices, 6,")));
        QVERIFY(send->isEnabled());
        sheet->findChild<QCheckBox*>(QStringLiteral("force"))->setChecked(true);
        QVERIFY(test::saysIn(*sheet, QStringLiteral("Type the number of devices, 8,")));
        QVERIFY(!send->isEnabled());
        typed->setText(QStringLiteral("8"));
        QVERIFY(send->isEnabled());
    }

    void typingARequestTypeAsksOnce()
    {
        SendingWindow window;
        window.sending.openRaw(nineDevices, QStringLiteral("DeviceLock"));
        const auto asked = [&window] { return window.control.calls(QStringLiteral("command.offers")).size(); };
        QTRY_COMPARE(asked(), 1);
        auto* type = window.over.findChild<RawCommandSheet*>()->findChild<QComboBox*>();
        for (const char* text : {"E", "Er", "Era", "EraseDevice"}) {
            type->setEditText(QLatin1String(text));
        }
        QCOMPARE(asked(), 1);
        QTRY_COMPARE(asked(), 2);
        QCOMPARE(window.control.calls(QStringLiteral("command.offers"))
                     .last()
                     .arguments[QStringLiteral("request_type")]
                     .toString(),
                 QStringLiteral("EraseDevice"));
    }

    void itSaysToHowManyItWent_data()
    {
        QTest::addColumn<bool>("raw");
        QTest::newRow("by the form") << false;
        QTest::newRow("as a property list") << true;
    }
    void itSaysToHowManyItWent()
    {
        QFETCH(bool, raw);
        SendingWindow window;
        window.control.answer(QStringLiteral("command.send"), json(R"({"uuid":"E1","deliveries":6,"held_ms":0})"));
        QSignalSpy done(&window.sending, &CommandSending::done);
        raw ? window.sending.openRaw(nineDevices, QStringLiteral("RestartDevice"))
            : window.sending.open(nineDevices, QStringLiteral("RestartDevice"));
        QTRY_VERIFY(window.find<Button>("send")->isEnabled());
        window.find<Button>("send")->click();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY2(done.first().first().toString().contains(QStringLiteral("6 device(s)")),
                 qPrintable(done.first().first().toString()));
    }

    void undoingTooLateForSomeSaysSo()
    {
        SendingWindow window;
        window.control.answer(QStringLiteral("command.cancel"), json(R"({"cancelled":5})"));
        window.sending.tell({QStringLiteral("E1"), QStringLiteral("EraseDevice"), {}, nineDevices.words(), 7, 30000});
        window.find<Button>("undoNow")->click();
        QTRY_VERIFY(test::saysIn(window.over, QStringLiteral("sent to 2 device(s) already")));
        QVERIFY(!test::saysIn(window.over, QStringLiteral("Nothing was sent.")));
    }

    void undoOutlivesTheSheetItWasAskedForIn()
    {
        SendingWindow window;
        window.control.answer(QStringLiteral("command.resend"),
                              json(R"({"uuid":"E2","deliveries":1,"held_ms":30000})"));
        auto* sheet = new Sheet(&window.over);
        auto* actions = new SentCommandActions(window.control, window.clock, sheet);
        actions->resend(sentErase());
        auto* question = window.over.findChild<ConfirmationSheet*>();
        question->findChild<QLineEdit*>(QStringLiteral("typed"))->setText(ampersand);
        question->findChild<Button*>(QStringLiteral("danger"))->click();
        QTRY_VERIFY(window.find<UndoMessage>("undo") != nullptr);
        delete sheet;
        QVERIFY(window.find<UndoMessage>("undo") != nullptr);
        QVERIFY(window.find<UndoMessage>("undo")->isVisible());
    }

    void toSeveralNothingGoesBeforeItIsSaidWhomItReaches()
    {
        SendingWindow window;
        window.control.refuse(QStringLiteral("command.offers"), ErrorCode::Unavailable, QStringLiteral("gone"));
        auto* sheet = window.open(nineDevices, QStringLiteral("RestartDevice"));
        auto* send = window.find<Button>("send");
        QVERIFY(!send->isEnabled());
        QTRY_VERIFY(test::saysIn(*sheet, QStringLiteral("Whether it fits can’t be told.")));
        QTRY_VERIFY(!window.control.calls(QStringLiteral("command.check")).isEmpty());
        QCoreApplication::processEvents();
        QVERIFY(!send->isEnabled());
        window.control.answer(QStringLiteral("command.offers"),
                              json(R"([{"request_type":"RestartDevice","offered":true,"applies":9,"of":9}])"));
        const auto again = sheet->findChildren<Button*>();
        for (Button* button : again) {
            if (button->isVisible() && button->text() == QStringLiteral("Try again")) {
                button->click();
            }
        }
        QTRY_VERIFY(send->isEnabled());
    }

    void whileItIsSentNothingElseIsChosen()
    {
        SendingWindow window;
        window.control.refuse(QStringLiteral("command.send"), ErrorCode::Unavailable, QStringLiteral("gone"));
        window.open(nineDevices, QStringLiteral("RestartDevice"));
        auto* all = window.find<Button>("allCommands");
        QTRY_VERIFY(window.find<Button>("send")->isEnabled());
        QVERIFY(all->isEnabled());
        window.find<Button>("send")->click();
        QVERIFY(!all->isEnabled());
        QTRY_VERIFY(all->isEnabled());
    }
};

ESPALIER_TEST(WhomItReachesTest);
#include "whom_it_reaches_test.moc"
