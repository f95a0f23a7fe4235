// A field never differs from the document without saying so.
#include "tests/support/test.h"
#include "tests/ui/editor/form_sample.h"
#include "ui/common/app_style.h"
#include "ui/editor/controls/date_control.h"
#include "ui/editor/form/problem_line.h"
#include "ui/editor/form/state_button.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>

using namespace espalier;
using namespace espalier::ui;
using test::Form;

namespace {
void empty(QLineEdit* edit)
{
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Backspace);
}

void type(QLineEdit* edit, const char* text)
{
    empty(edit);
    QTest::keyClicks(edit, QLatin1String(text));
}

QString said(Form& form, const char* row)
{
    QStringList all;
    for (const ProblemLine* line : form.row(row)->findChildren<ProblemLine*>()) {
        if (!line->isHidden()) {
            for (const QLabel* label : line->findChildren<QLabel*>()) {
                all << label->text();
            }
        }
    }
    return all.join(u'\n').trimmed();
}
} // namespace

class TypedFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void anEmptiedNumberIsNotSet()
    {
        Form form;
        for (const char* name : {"Tries", "Factor"}) {
            type(form.field<QLineEdit>(name), "5");
            QVERIFY(form.has(name));
            empty(form.field<QLineEdit>(name));
            QVERIFY(!form.has(name));
            QCOMPARE(form.row(name)->findChild<StateButton*>()->text(), QStringLiteral("Not set"));
            QVERIFY(said(form, name).isEmpty());
        }
        form.session.history().undo();
        QCOMPARE(form.field<QLineEdit>("Factor")->text(), form.value("Factor"));
    }

    void whoEmptiesANumberTypesOn()
    {
        Form form;
        form.put(QStringLiteral("PayloadContent/0/Tries"), 5);
        form.view.setShown(Shown::Set);
        form.view.activateWindow();
        auto* edit = form.field<QLineEdit>("Tries");
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        empty(edit);
        QVERIFY(!form.has("Tries"));
        QCOMPARE(form.field<QLineEdit>("Tries"), edit);
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, QStringLiteral("7"));
        QCOMPARE(form.value("Tries"), QStringLiteral("7"));
        empty(edit);
        form.field<QLineEdit>("SSID")->setFocus();
        QTRY_COMPARE(form.indexOf(QStringLiteral("Tries")), -1);
    }

    void anEmptiedNumberThatHasToStayIsAnError()
    {
        Form form; // unknown to the catalogue: without its value the key itself would be lost
        auto* edit = form.field<QLineEdit>("VendorKey");
        empty(edit);
        QCOMPARE(form.value("VendorKey"), QStringLiteral("0x1F"));
        QVERIFY(edit->text().isEmpty());
        QCOMPARE(said(form, "VendorKey"), QStringLiteral("Empty. The profile still holds 0x1F."));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!said(form, "VendorKey").isEmpty());
        QTest::keyClicks(edit, QStringLiteral("4"));
        QCOMPARE(form.value("VendorKey"), QStringLiteral("4"));
        QVERIFY(said(form, "VendorKey").isEmpty());
    }

    void aNumberThatDoesNotFitIsAnError()
    {
        Form form;
        auto* edit = form.field<QLineEdit>("Tries");
        edit->setText(QString());
        edit->insert(QStringLiteral("99999999999999999999"));
        Q_EMIT edit->textEdited(edit->text());
        QVERIFY(!form.has("Tries"));
        QCOMPARE(said(form, "Tries"), QStringLiteral("Not a whole number that fits. Nothing is set."));
        form.put(QStringLiteral("PayloadContent/0/Tries"), 5);
        QCOMPARE(edit->text(), QStringLiteral("5")); // whoever changes it elsewhere sees it here
        QVERIFY(said(form, "Tries").isEmpty());
        edit->selectAll();
        edit->insert(QStringLiteral("99999999999999999999"));
        Q_EMIT edit->textEdited(edit->text());
        QCOMPARE(form.value("Tries"), QStringLiteral("5"));
        QCOMPARE(edit->text(), QStringLiteral("99999999999999999999"));
        QCOMPARE(said(form, "Tries"), QStringLiteral("Not a whole number that fits. The profile still holds 5."));
        empty(edit);
        QVERIFY(!form.has("Tries"));
        QVERIFY(said(form, "Tries").isEmpty());
    }

    void aHalfTypedRealIsAnError()
    {
        Form form;
        auto* edit = form.field<QLineEdit>("Factor");
        type(edit, "1.5e");
        QCOMPARE(form.value("Factor").toDouble(), 1.5);
        QVERIFY(said(form, "Factor").startsWith(QStringLiteral("Not a number.")));
        QTest::keyClicks(edit, QStringLiteral("2"));
        QCOMPARE(form.value("Factor").toDouble(), 150.0);
        QVERIFY(said(form, "Factor").isEmpty());
    }

    void aDateIsEmptiedOrSaysWhatTheProfileHolds()
    {
        Form form;
        form.put(QStringLiteral("PayloadContent/0/Until"), plist::Date{1'767'323'045'000});
        auto* line = form.field<QDateTimeEdit>("Until")->findChild<QLineEdit*>();
        line->setText(QStringLiteral("1"));
        QVERIFY(said(form, "Until").startsWith(QStringLiteral("Not a whole date.")));
        QVERIFY(form.has("Until"));
        line->setText(QString());
        QVERIFY(!form.has("Until"));
        QVERIFY(said(form, "Until").isEmpty());
    }

    void aDateThatIsTakenAwayIsNotSet()
    {
        for (const Qt::Key key : {Qt::Key_Backspace, Qt::Key_Delete}) {
            Form form;
            form.put(QStringLiteral("PayloadContent/0/Until"), plist::Date{1'767'323'045'000});
            auto* edit = form.field<QDateTimeEdit>("Until");
            QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(edit, key);
            QVERIFY(!form.has("Until"));
            QVERIFY(edit->isHidden());
            QVERIFY(said(form, "Until").isEmpty());
        }
    }

    void theRangeIsThatOfTheChosenSystems()
    {
        QByteArray text = test::sampleText();
        text.replace("com.apple.wifi.managed", "com.apple.mobiledevice.passwordpolicy");
        Form form(text, *catalogue::Catalogue::shipped());
        auto* edit = form.field<QLineEdit>("maxInactivity");
        const auto choose = [&form](catalogue::Platform platform) {
            profiles::Audience audience;
            audience.platforms.insert(platform, {});
            form.session.setAudience(audience);
        };
        choose(catalogue::Platform::iOS);
        QCOMPARE(edit->placeholderText(), QStringLiteral("0 to 15"));
        choose(catalogue::Platform::macOS);
        QCOMPARE(edit->placeholderText(), QStringLiteral("0 to 60"));
        QTest::keyClicks(edit, QStringLiteral("59"));
        QTest::keyClick(edit, Qt::Key_Up);
        QTest::keyClick(edit, Qt::Key_Up);
        QCOMPARE(form.value("maxInactivity"), QStringLiteral("60"));
    }

    void aListEntryThatIsNoNumberSaysSo()
    {
        QByteArray text = test::sampleText();
        text.replace("<string>one</string>", "<integer>7</integer>");
        Form form(text);
        auto* edit = qobject_cast<QLineEdit*>(form.row("Names")->control()->field());
        type(edit, "x");
        QCOMPARE(edit->text(), QStringLiteral("x"));
        QCOMPARE(said(form, "Names"), QStringLiteral("Entry 1 is no number. The profile still holds 7."));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->text(), QStringLiteral("7"));
        QVERIFY(said(form, "Names").isEmpty());
    }

    // A UUID in a narrow column breaks where the line ends.
    void longWordsOfProblemsAreBroken()
    {
        ProblemLine line;
        line.tell(QStringLiteral("It is 22222222-0000-0000-0000-000000000002."));
        line.resize(140, 20);
        const auto labels = line.findChildren<QLabel*>();
        const auto* words =
            *std::find_if(labels.begin(), labels.end(), [](const QLabel* label) { return !label->text().isEmpty(); });
        QVERIFY(words->heightForWidth(140) >= 3 * words->fontMetrics().lineSpacing());
        QVERIFY(words->text().contains(QChar(0x200B)));
        QCOMPARE(QString(words->text()).remove(QChar(0x200B)),
                 QStringLiteral("It is 22222222-0000-0000-0000-000000000002."));
    }
};

ESPALIER_TEST(TypedFieldsTest);
#include "typed_fields_test.moc"
