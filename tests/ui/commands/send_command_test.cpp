// "Send command…": what fits is offered, what doesn't says why; what destroys wants the name; what is held back can be
// undone.
#include "plist/reader.h"
#include "tests/support/test.h"
#include "tests/ui/commands/sending_window.h"
#include "tests/ui/support/json.h"
#include "ui/commands/offer_list.h"
#include "ui/commands/packages_sheet.h"
#include "ui/commands/sent_command_actions.h"
#include "ui/commands/undo_message.h"
#include "ui/commands/why_sheet.h"
#include "ui/common/app_style.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/message_bar.h"
#include "ui/devices/raw_command_sheet.h"
#include "ui/editor/form/form_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace espalier;
using namespace espalier::ui;
using test::json;
using test::SendingWindow;

namespace {
const QString hostileName = QStringLiteral("<b>x</b>\u202e=HYPERLINK(\"a\")\n%1 &amp;");

const CommandTarget oneMac{{2}, QStringLiteral("MF-MBP-014")};
const CommandTarget nine{{1, 2, 3, 4, 5, 6, 7, 8, 9}, {}};
} // namespace

class SendCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void whatDoesNotFitIsListedWithItsReasonAndCannotBeChosen()
    {
        SendingWindow window;
        auto* sheet = window.open(oneMac);
        auto* list = sheet->findChild<OfferList*>();
        QTRY_VERIFY(list->shown() > 10);
        bool listed = false;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(Qt::AccessibleDescriptionRole).toString() == QStringLiteral("It is not supervised.")) {
                listed = true;
                QVERIFY(!index.flags().testFlag(Qt::ItemIsSelectable));
                list->setCurrentIndex(index);
                QVERIFY(list->current().isEmpty());
                QVERIFY(!window.find<Button>("continue")->isEnabled());
            }
        }
        QVERIFY(listed);
    }

    void aSearchFindsAppleNamesToo()
    {
        SendingWindow window;
        auto* sheet = window.open(oneMac);
        auto* list = sheet->findChild<OfferList*>();
        QTRY_VERIFY(list->shown() > 10);
        window.find<QLineEdit>("searchCommands")->setText(QStringLiteral("rotatefile"));
        QCOMPARE(list->shown(), 1);
        QCOMPARE(list->current(), QStringLiteral("RotateFileVaultKey"));
    }

    void ofSeveralItIsSentToThoseItFits()
    {
        SendingWindow window;
        auto* sheet = window.open(nine, QStringLiteral("RestartDevice"));
        QTRY_VERIFY(test::saysIn(*sheet, QStringLiteral("Applies to 7 of 9: 2 not supervised")));
        QTest::mouseClick(test::buttonIn(*sheet, QStringLiteral("Show which")), Qt::LeftButton);
        QVERIFY(test::saysIn(*sheet, QStringLiteral("Site iPad Harbour")));
        auto* send = window.find<Button>("send");
        QTRY_VERIFY(send->isEnabled());
        send->click();
        QTRY_COMPARE(window.sent().size(), 1);
        const QJsonObject arguments = window.sent().first().arguments;
        QCOMPARE(arguments[QStringLiteral("where_offered")].toBool(), true);
        QCOMPARE(arguments[QStringLiteral("devices")].toArray().size(), 9);
    }

    void whatDestroysWantsTheName()
    {
        SendingWindow window;
        window.open(oneMac, QStringLiteral("EraseDevice"));
        auto* danger = window.find<Button>("danger");
        auto* typed = window.find<QLineEdit>("typed");
        QTRY_VERIFY(danger->isVisible());
        QVERIFY(!window.find<Button>("send")->isVisible());
        QCoreApplication::processEvents();
        QVERIFY(!danger->isEnabled());
        typed->setText(QStringLiteral("MF-MBP-01"));
        QVERIFY(!danger->isEnabled());
        typed->setText(oneMac.name);
        QTRY_VERIFY(danger->isEnabled());
        danger->click();
        QTRY_COMPARE(window.sent().size(), 1);
        QCOMPARE(window.sent().first().arguments[QStringLiteral("confirm")].toString(), oneMac.name);
    }

    void ofOneDeviceTheFormHasTheKeysOfItsSystem()
    {
        SendingWindow window;
        window.open(oneMac, QStringLiteral("EraseDevice"));
        const auto has = [&window](const char* name) {
            const auto& items = window.over.findChild<FormView*>()->items();
            return std::any_of(items.begin(), items.end(),
                               [name](const FormItem& item) { return item.name == QLatin1String(name); });
        };
        QVERIFY(has("PIN") && has("PreserveDataPlan"));
        QTRY_VERIFY(!has("PreserveDataPlan"));
        QVERIFY(has("PIN"));
    }

    void ofSeveralTheNumberIsTyped()
    {
        SendingWindow window;
        window.open({{}, QStringLiteral("Site team"), {}, 7}, QStringLiteral("DeviceLock"));
        auto* danger = window.find<Button>("danger");
        QTRY_VERIFY(window.find<QLineEdit>("typed")->placeholderText() == QStringLiteral("9"));
        window.find<QLineEdit>("typed")->setText(QStringLiteral("9"));
        QTRY_VERIFY(danger->isEnabled());
        danger->click();
        QTRY_COMPARE(window.sent().size(), 1);
        QCOMPARE(window.sent().first().arguments[QStringLiteral("group")].toInteger(), 7);
        QCOMPARE(window.sent().first().arguments[QStringLiteral("confirm")].toString(), QStringLiteral("9"));
    }

    void aTimeLimitAndAHostedPackageGoAlong()
    {
        SendingWindow window;
        window.open(oneMac, QStringLiteral("InstallEnterpriseApplication"));
        auto* box = window.find<QComboBox>("package");
        QTRY_COMPARE(box->count(), 2); // none, and the .pkg; the .ipa isn't for a Mac
        box->setCurrentIndex(1);
        window.find<QComboBox>("timeLimit")->setCurrentIndex(2);
        QTRY_VERIFY(window.find<Button>("send")->isEnabled());
        window.find<Button>("send")->click();
        QTRY_COMPARE(window.sent().size(), 1);
        QCOMPARE(window.sent().first().arguments[QStringLiteral("package")].toInteger(), 1);
        QCOMPARE(window.sent().first().arguments[QStringLiteral("expires_ms")].toInteger(), 3600000);
    }

    void aRefusalStaysOnTheSheet()
    {
        SendingWindow window;
        window.control.refuse(QStringLiteral("command.send"), ErrorCode::Refused,
                              QStringLiteral("RestartDevice doesn't fit X: it is not supervised [not-offered]"));
        auto* sheet = window.open(oneMac, QStringLiteral("RestartDevice"));
        QTRY_VERIFY(window.find<Button>("send")->isEnabled());
        window.find<Button>("send")->click();
        QTRY_VERIFY(test::saysIn(*sheet, QStringLiteral("The command was not sent.")));
        QVERIFY(window.find<Button>("send")->isEnabled());
    }

    void theServerMayAskForTheNameWhereNobodyExpectedIt()
    {
        SendingWindow window;
        window.control.refuse(QStringLiteral("command.send"), ErrorCode::Refused,
                              QStringLiteral("not confirmed: type the name [not-confirmed]"));
        window.open(oneMac, QStringLiteral("RestartDevice"));
        QTRY_VERIFY(window.find<Button>("send")->isEnabled());
        window.find<Button>("send")->click();
        QTRY_VERIFY(window.find<QLineEdit>("typed")->isVisible());
        QVERIFY(!window.find<Button>("danger")->isEnabled());
    }

    void whatIsHeldBackIsUndone()
    {
        SendingWindow window;
        window.control.answer(QStringLiteral("command.send"), json(R"({"uuid":"E1","deliveries":1,"held_ms":30000})"));
        window.control.answer(QStringLiteral("command.show"),
                              json(R"({"uuid":"E1","state":"queued","held":{"until":1}})"));
        window.open(oneMac, QStringLiteral("EraseDevice"));
        window.find<QLineEdit>("typed")->setText(oneMac.name);
        QTRY_VERIFY(window.find<Button>("danger")->isEnabled());
        window.find<Button>("danger")->click();
        QTRY_VERIFY(window.find<UndoMessage>("undo") != nullptr);
        auto* undo = window.find<Button>("undoNow");
        QCOMPARE(undo->text(), QStringLiteral("Undo (30 s)"));
        undo->click();
        QTRY_COMPARE(window.control.calls(QStringLiteral("command.cancel")).size(), 1);
        QCOMPARE(
            window.control.calls(QStringLiteral("command.cancel")).first().arguments[QStringLiteral("uuid")].toString(),
            QStringLiteral("E1"));
        QTRY_VERIFY(test::saysIn(window.over, QStringLiteral("Nothing was sent.")));
    }

    void whereItsPinIsKeptIsSaid()
    {
        SendingWindow window;
        window.control.answer(QStringLiteral("device.secrets"), json(R"([{"id":12,"kind":"pin","command":"E1"}])"));
        window.sending.tell(
            {QStringLiteral("E1"), QStringLiteral("DeviceLock"), {2}, QStringLiteral("MF-MBP-014"), 1, 30000});
        const QPointer<Button> undo = window.find<Button>("undoNow");
        QTRY_VERIFY(test::saysIn(window.over, QStringLiteral("The PIN is kept in its tab Secrets.")));
        QVERIFY(undo && !undo->isHidden()); // whoever is about to press it still does
        QSignalSpy done(&window.sending, &CommandSending::done);
        window.sending.tell(
            {QStringLiteral("L1"), QStringLiteral("DeviceLock"), {3}, QStringLiteral("MF-IPH-02"), 1, 0});
        QTRY_COMPARE(done.size(), 1); // a phone needs none
        QVERIFY(!done.first().first().toString().contains(QStringLiteral("PIN")));
    }

    void whatWaitsForASecondPersonSaysSo()
    {
        SendingWindow window;
        window.control.answer(QStringLiteral("command.show"),
                              json(R"({"uuid":"E1","state":"queued","held":{"order":4}})"));
        window.sending.tell(
            {QStringLiteral("E1"), QStringLiteral("EraseDevice"), {2}, QStringLiteral("MF-MBP-014"), 1, 30000});
        QTRY_VERIFY(test::saysIn(window.over, QStringLiteral("waits for another operator")));
    }

    void whatIsNewerThanTheCatalogueIsWrittenAsAPropertyList()
    {
        SendingWindow window;
        window.open(oneMac, QStringLiteral("TeleportDevice"));
        QTRY_VERIFY(window.over.findChild<RawCommandSheet*>() != nullptr);
        auto* sheet = window.over.findChild<RawCommandSheet*>();
        QCOMPARE(sheet->findChild<QComboBox*>()->currentText(), QStringLiteral("TeleportDevice"));
        sheet->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("<key>Where</key><string>Mars</string>"));
        sheet->findChild<QCheckBox*>(QStringLiteral("force"))->setChecked(true);
        sheet->findChild<Button*>(QStringLiteral("send"))->click();
        QTRY_COMPARE(window.sent().size(), 1);
        const QJsonObject arguments = window.sent().first().arguments;
        QCOMPARE(arguments[QStringLiteral("force")].toBool(), true);
        const auto command =
            plist::readXmlDict(QByteArray::fromBase64(arguments[QStringLiteral("raw_base64")].toString().toLatin1()));
        QVERIFY(command.has_value());
        QCOMPARE(command->text(u"RequestType"), QStringLiteral("TeleportDevice"));
        QCOMPARE(command->text(u"Where"), QStringLiteral("Mars"));
    }

    void aCommandWithItsEnvelopeIsTakenOutOfIt()
    {
        const auto command =
            rawCommand(QStringLiteral("ProfileList"),
                       QStringLiteral("<dict><key>CommandUUID</key><string>U</string><key>Command</key>"
                                      "<dict><key>RequestType</key><string>ProfileList</string>"
                                      "<key>ManagedOnly</key><true/></dict></dict>"));
        QVERIFY(command.has_value());
        const auto read = plist::readXmlDict(*command);
        QVERIFY(read.has_value());
        QVERIFY(read->boolean(u"ManagedOnly"));
        QVERIFY(!read->contains(u"CommandUUID"));
        QVERIFY(!rawCommand(QStringLiteral("X"), QStringLiteral("<key>a")).has_value());
    }

    void sendingAgainAsksForTheNameOfWhatDestroys()
    {
        SendingWindow window;
        SentCommandActions actions(window.control, window.clock, &window.over);
        QSignalSpy done(&actions, &SentCommandActions::done);
        const QJsonObject erase =
            json(R"({"uuid":"U","device":2,"device_name":"MF-MBP-014","request_type":"EraseDevice",
                                           "state":"expired","origin":""})")
                .toObject();
        QVERIFY(SentCommandActions::canResend(erase));
        QVERIFY(!SentCommandActions::canResend(json(R"({"state":"error","origin":"profile"})").toObject()));
        QVERIFY(!SentCommandActions::canResend(json(R"({"state":"queued","origin":""})").toObject()));
        actions.resend(erase);
        auto* sheet = window.over.findChild<ConfirmationSheet*>();
        auto* danger = sheet->findChild<Button*>(QStringLiteral("danger"));
        QVERIFY(!danger->isEnabled());
        sheet->findChild<QLineEdit*>(QStringLiteral("typed"))->setText(QStringLiteral("MF-MBP-014"));
        danger->click();
        QTRY_COMPARE(done.size(), 1);
        const auto calls = window.control.calls(QStringLiteral("command.resend"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().arguments[QStringLiteral("confirm")].toString(), QStringLiteral("MF-MBP-014"));
    }

    void everythingIsCalledOffAfterAQuestion()
    {
        SendingWindow window;
        SentCommandActions actions(window.control, window.clock, &window.over);
        QSignalSpy done(&actions, &SentCommandActions::done);
        const auto calls = [&window] { return window.control.calls(QStringLiteral("command.cancel_all")); };
        actions.cancelAll(0, {});
        QTRY_VERIFY(window.over.findChild<ConfirmationSheet*>() != nullptr);
        QVERIFY(calls().size() == 1 && calls().first().arguments[QStringLiteral("count")].toBool()); // only counted
        const auto* sheet = window.over.findChild<ConfirmationSheet*>();
        auto* danger = sheet->findChild<Button*>(QStringLiteral("danger"));
        QVERIFY(!danger->isEnabled());
        sheet->findChild<QLineEdit*>()->setText(QStringLiteral("3"));
        danger->click();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(calls().last().arguments[QStringLiteral("confirm")].toString(), QStringLiteral("3"));
    }

    void whyLeadsToTheNextStep()
    {
        SendingWindow window;
        SentCommandActions actions(window.control, window.clock, &window.over);
        QSignalSpy jumps(&actions, &SentCommandActions::jumpRequested);
        actions.whyDevice(4, QStringLiteral("MF-MBA-009"));
        QTRY_VERIFY(window.find<Button>("step-not-now") != nullptr);
        window.find<Button>("step-not-now")->click();
        QTRY_COMPARE(window.control.calls(QStringLiteral("device.push")).size(), 1);
        QTRY_VERIFY(window.find<Button>("step-tls-alerts") != nullptr);
        window.find<Button>("step-tls-alerts")->click();
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps.first().first().value<Jump>().screen, QStringLiteral("enrollment"));
    }

    void aPackageIsRemovedAfterAQuestion()
    {
        SendingWindow window;
        window.control.answer(QStringLiteral("package.remove"), QJsonObject());
        auto* sheet = new PackagesSheet(window.control, window.clock, &window.over);
        auto* table = sheet->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(!window.find<Button>("removePackage")->isEnabled());
        table->selectRow(0);
        QTRY_VERIFY(window.find<Button>("removePackage")->isEnabled());
        window.find<Button>("removePackage")->click();
        QVERIFY(window.control.calls(QStringLiteral("package.remove")).isEmpty());
        window.over.findChild<ConfirmationSheet*>()->findChild<Button*>(QStringLiteral("danger"))->click();
        QTRY_COMPARE(window.control.calls(QStringLiteral("package.remove")).size(), 1);
    }

    void whatADeviceIsCalledStaysPlain()
    {
        SendingWindow window;
        window.control.answer(QStringLiteral("device.why"), json(R"({"device":2,"open":0,"last_seen":null,"evidence":[
            {"kind":"not-now","weight":80,"next":"unlock_device","args":{"request_type":"<img src=x>\n","count":"<i>","at":1}}]})"));
        window.open({{2}, hostileName}, QStringLiteral("EraseDevice"));
        new WhySheet(window.control, window.clock, {2, hostileName}, &window.over);
        window.sending.tell(
            {QStringLiteral("E1"), hostileName, {2}, CommandTarget{{2}, hostileName}.words(), 1, 30000});
        QTRY_VERIFY(window.over.findChild<WhySheet*>()->findChild<QWidget*>(QStringLiteral("step-not-now")) != nullptr);
        QCoreApplication::processEvents();
        for (const QLabel* label : window.over.findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        for (const QLabel* label : window.over.findChildren<QLabel*>()) {
            QVERIFY2(!label->text().contains(QChar(0x202e)), qPrintable(label->text()));
        }
        for (const auto* sheet : window.over.findChildren<Sheet*>()) {
            QVERIFY2(!sheet->accessibleName().contains(QChar(0x202e)), qPrintable(sheet->accessibleName()));
        }
    }
};

ESPALIER_TEST(SendCommandTest);
#include "send_command_test.moc"
