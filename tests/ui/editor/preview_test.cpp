#include "profiles/variables/variables.h"
#include "tests/support/test.h"
#include "tests/ui/editor/sample.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/choice_sheet.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/common/table_view.h"
#include "ui/editor/preview/device_preview.h"
#include "ui/editor/preview/filled_places.h"
#include "ui/editor/preview/preview_sheet.h"
#include "ui/editor/xml/xml_edit.h"

#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;
using test::Editing;
using test::FakeControl;

namespace {

const QString previewedSsid = QStringLiteral("PayloadContent/0/SSID");

// What the server answers, with these values of the device.
QJsonObject answer(const QJsonObject& arguments, const profiles::VariableValues& values)
{
    const profiles::EditableDocument draft(
        QByteArray::fromBase64(arguments.value(QLatin1String("content_base64")).toString().toLatin1()));
    const auto rendered = profiles::render(draft, values);
    QJsonObject used;
    for (auto it = values.begin(); it != values.end(); ++it) {
        used.insert(it.key(), it.value());
    }
    QJsonArray missing;
    for (const profiles::VariableUse& use : rendered->missing) {
        missing.append(QJsonObject{{QStringLiteral("name"), use.name},
                                   {QStringLiteral("path"), use.path.text()},
                                   {QStringLiteral("known"), use.known}});
    }
    return {{QStringLiteral("content_base64"), QString::fromLatin1(rendered->document.text().toBase64())},
            {QStringLiteral("values"), used},
            {QStringLiteral("missing"), missing},
            {QStringLiteral("unsigned"), false}};
}

struct Preview : public Editing {
    Preview()
    {
        over.resize(1200, 800);
        over.show();
        control.answer(QStringLiteral("profile.preview"), [this](const QJsonObject& arguments) -> Result<QJsonValue> {
            return answer(arguments, values);
        });
    }
    PreviewSheet* showFirstDevice()
    {
        preview.start();
        auto* devices = over.findChild<ChoiceSheet*>();
        auto* rows = devices->findChild<RecordList*>();
        (void)QTest::qWaitFor([rows] { return rows->model()->rowCount() > 0; });
        rows->table()->selectRow(0);
        devices->findChild<Button*>(QStringLiteral("choose"))->click();
        auto* sheet = over.findChild<PreviewSheet*>();
        (void)QTest::qWaitFor([sheet] { return !sheet->findChild<XmlEdit*>()->toPlainText().isEmpty(); });
        return sheet;
    }
    profiles::VariableValues values{{QStringLiteral("device.serial"), QStringLiteral("C02 & Co")}};
    FakeControl control;
    QWidget over;
    DevicePreview preview{session, control, &over};
};
} // namespace

class PreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void onlyProfilesWithVariablesHaveOne()
    {
        Preview it;
        QVERIFY(!it.preview.isOfUse());
        QSignalSpy changed(&it.preview, &DevicePreview::ofUseChanged);
        it.put(previewedSsid, QStringLiteral("%%{device.serial}")); // stands for itself
        it.put(QStringLiteral("PayloadContent/0/Names/0"), QStringLiteral("%{vendor.thing}"));
        it.put(previewedSsid, QStringLiteral("Office %{device.serial}"));
        QTRY_VERIFY(it.preview.isOfUse());
        it.session.history().setIndex(0);
        QTRY_VERIFY(!it.preview.isOfUse());
        QCOMPARE(changed.size(), 2);
    }

    void placesAreThoseOfTheRenderedText()
    {
        Editing it;
        it.put(previewedSsid, QStringLiteral("a %{device.serial} b %{owner.email}"));
        it.put(QStringLiteral("PayloadContent/0/Names/1"), QStringLiteral("%{device.serial}"));
        const profiles::VariableValues values{{QStringLiteral("device.serial"), QStringLiteral("<1>")}};
        const auto rendered = profiles::render(it.session.document(), values);
        QVERIFY(rendered.has_value());
        const auto places = filledPlaces(it.session.document(), rendered->document,
                                         {{QStringLiteral("device.serial"), QStringLiteral("<1>")}});
        QCOMPARE(places.size(), 2); // two in one text are one place
        QCOMPARE(rendered->document.textOf(places.at(0).span).toByteArray(), "a &lt;1&gt; b %{owner.email}");
        QVERIFY(places.at(0).isMissing);
        QCOMPARE(places.at(0).names, QStringList({QStringLiteral("device.serial"), QStringLiteral("owner.email")}));
        QCOMPARE(rendered->document.textOf(places.at(1).span).toByteArray(), "&lt;1&gt;");
        QVERIFY(!places.at(1).isMissing);
    }

    void theChosenDeviceGetsItsValuesAndTheyAreMarked()
    {
        Preview it;
        it.put(previewedSsid, QStringLiteral("Office %{device.serial}"));
        PreviewSheet* sheet = it.showFirstDevice();
        const auto* text = sheet->findChild<XmlEdit*>();
        QVERIFY(text->isReadOnly());
        QVERIFY(text->toPlainText().contains(QStringLiteral("Office C02 &amp; Co")));
        QCOMPARE(text->extraSelections().size(), 1);
        QCOMPARE(text->extraSelections().at(0).cursor.selectedText(), QStringLiteral("Office C02 &amp; Co"));
        QVERIFY(!sheet->findChild<RecordList*>(QStringLiteral("missingValues"))->isVisible());
        const QJsonObject sent = it.control.calls(QStringLiteral("profile.preview")).last().arguments;
        QVERIFY(sent.value(QLatin1String("device")).toInteger() > 0);
        QVERIFY(!sent.contains(QLatin1String("profile"))); // what is in the editor, not what is in the library
    }

    void missingValuesAreListedAndBlock()
    {
        Preview it;
        it.put(previewedSsid, QStringLiteral("%{owner.email}"));
        it.put(QStringLiteral("PayloadContent/0/Names/0"), QStringLiteral("%{device.seriel}"));
        PreviewSheet* sheet = it.showFirstDevice();
        auto* missing = sheet->findChild<RecordList*>(QStringLiteral("missingValues"));
        QVERIFY(missing->isVisible());
        QCOMPARE(missing->model()->rowCount(), 2);
        QCOMPARE(missing->model()->at(0).cells.at(0).text, QStringLiteral("E-mail of the owner"));
        QVERIFY(missing->model()->at(1).cells.at(0).second.contains(QStringLiteral("device.seriel")));
        QVERIFY(sheet->findChild<MessageBar*>()->isVisible());
        missing->table()->selectRow(0);
        QCOMPARE(sheet->findChild<XmlEdit*>()->textCursor().selectedText(), QStringLiteral("%{owner.email}"));
    }
};

ESPALIER_TEST(PreviewTest);
#include "preview_test.moc"
