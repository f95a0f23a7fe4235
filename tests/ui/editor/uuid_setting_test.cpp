// Whether every version gets a UUID of its own is a setting; the sheet that makes versions shows it.
#include "tests/support/test.h"
#include "tests/ui/editor/desk.h"
#include "tests/ui/support/own_settings.h"
#include "tests/ui/support/seen.h"
#include "ui/editor/saving/uuid_setting.h"

#include <QCheckBox>

using namespace espalier;
using namespace espalier::ui;
using test::Desk;

namespace {

struct UuidDesk : Desk {
    UuidDesk()
    {
        control.answer(QStringLiteral("setting.get"), [this](const QJsonObject& arguments) -> Result<QJsonValue> {
            const QString key = arguments.value(QLatin1String("key")).toString();
            if (key != QLatin1String("profile_new_uuid_on_save")) {
                return fail(ErrorCode::NotFound, key);
            }
            return QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("value"), value}};
        });
    }
    bool openAndEdit()
    {
        const bool opened = open();
        typeSsid(QStringLiteral("2"));
        openSheet();
        return opened;
    }
    [[nodiscard]] UuidSetting* setting() const { return sheet()->findChild<UuidSetting*>(); }
    [[nodiscard]] QCheckBox* box() const { return setting()->findChild<QCheckBox*>(); }

    QString value = QStringLiteral("1");
};

} // namespace

class UuidSettingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_folder); }

    void theSheetShowsWhatHolds_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("checked");
        QTest::newRow("as it comes") << QStringLiteral("1") << true;
        QTest::newRow("switched off") << QStringLiteral("0") << false;
    }
    void theSheetShowsWhatHolds()
    {
        QFETCH(QString, value);
        QFETCH(bool, checked);
        UuidDesk desk;
        desk.value = value;
        QVERIFY(desk.openAndEdit());
        QTRY_VERIFY(desk.setting()->isVisible());
        QCOMPARE(desk.box()->isChecked(), checked);
        QVERIFY(desk.control.calls(QStringLiteral("setting.set")).isEmpty());
    }

    // The version goes by what the box says, so it isn't saved before the server knows that.
    void changingItIsDoneBeforeAnythingIsSaved()
    {
        UuidDesk desk;
        desk.control.answer(QStringLiteral("setting.set"), QJsonObject());
        QVERIFY(desk.openAndEdit());
        QTRY_VERIFY(desk.setting()->isVisible());
        desk.box()->click();
        QVERIFY(!desk.confirm()->isEnabled());
        QTRY_VERIFY(desk.confirm()->isEnabled());
        const auto calls = desk.control.calls(QStringLiteral("setting.set"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0].arguments.value(QLatin1String("key")).toString(), QStringLiteral("profile_new_uuid_on_save"));
        QCOMPARE(calls[0].arguments.value(QLatin1String("value")).toString(), QStringLiteral("0"));
    }

    void whatIsRefusedStaysAsItWas()
    {
        UuidDesk desk;
        desk.control.refuse(QStringLiteral("setting.set"), ErrorCode::Storage, QStringLiteral("disk full"));
        QVERIFY(desk.openAndEdit());
        QTRY_VERIFY(desk.setting()->isVisible());
        desk.box()->click();
        QTRY_VERIFY(desk.confirm()->isEnabled());
        QVERIFY(desk.box()->isChecked());
        QVERIFY(test::saysIn(*desk.setting(), QStringLiteral("was not changed")));
        desk.control.answer(QStringLiteral("setting.set"), QJsonObject());
        desk.box()->click();
        QTRY_VERIFY(desk.confirm()->isEnabled());
        QVERIFY(!test::saysIn(*desk.setting(), QStringLiteral("was not changed"))); // it is
    }

    void theFirstVersionKeepsItsUuidAnyway()
    {
        UuidDesk desk;
        desk.opener.openNew(profiles::EditableDocument(desk.stored), QStringLiteral("Office"));
        desk.openSheet();
        QVERIFY(desk.setting() == nullptr);
    }

private:
    QTemporaryDir m_folder;
};

ESPALIER_TEST(UuidSettingTest);
#include "uuid_setting_test.moc"
