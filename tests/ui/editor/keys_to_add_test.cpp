// The search finds what the profile doesn't have yet, and adds the payload it belongs to.
#include "tests/support/test.h"
#include "tests/ui/editor/desk.h"
#include "tests/ui/support/own_settings.h"
#include "ui/editor/payloads/payload_column.h"
#include "ui/editor/payloads/payload_list.h"
#include "ui/editor/payloads/payload_model.h"
#include "ui/editor/payloads/platform_chips.h"
#include "ui/editor/search/search_results.h"

#include <QLineEdit>
#include <QSettings>

using namespace espalier;
using namespace espalier::ui;
using test::Desk;
using test::Editing;

namespace {
QList<FoundKey> toAdd(const Editing& editing, const char* text, const Platforms& platforms = {})
{
    return findKeysToAdd(editing.session.document(), editing.session.catalogue(), platforms, QLatin1String(text));
}

struct Shipped : public Editing {
    Shipped() : Editing(test::sampleText(), *catalogue::Catalogue::shipped()) {}
};
} // namespace

class KeysToAddTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_folder); }
    void init() { QSettings().clear(); }

    void keysAndPayloadsThatAreNotInTheProfileAreFound()
    {
        const Shipped editing;
        const auto camera = toAdd(editing, "allowCamera");
        QCOMPARE(camera.first().path.text(), QStringLiteral("allowCamera"));
        QCOMPARE(camera.first().payloadType, QStringLiteral("com.apple.applicationaccess"));
        QCOMPARE(toAdd(editing, "maxIna").first().name, QStringLiteral("maxInactivity"));
        const FoundKey vault = toAdd(editing, "FileVault").first();
        QVERIFY(vault.path.isEmpty());
        QVERIFY(vault.title.startsWith(QStringLiteral("FileVault")));
    }

    void whatIsInTheProfileIsNotFoundTwice()
    {
        const Shipped editing;
        for (const FoundKey& one : toAdd(editing, "SSID_STR")) {
            QVERIFY(one.payloadType != QLatin1String("com.apple.wifi.managed"));
        }
        for (const FoundKey& one : toAdd(editing, "PayloadDisplayName")) {
            QVERIFY(one.path.text() != QLatin1String("PayloadDisplayName")); // all payloads have that
        }
    }

    void onlyWhatTheChosenSystemsHaveIsFoundAndNoMoreThanCanBeRead()
    {
        const Shipped editing;
        for (const FoundKey& one : toAdd(editing, "a", {catalogue::Platform::tvOS})) {
            QVERIFY2(isFor(*one.toAdd, {catalogue::Platform::tvOS}), qPrintable(one.payloadType));
            QVERIFY(!one.toAdd->preRelease);
        }
        QCOMPARE(toAdd(editing, "a").size(), 40);
    }

    void choosingAddsThePayloadInOneStepAndGoesToTheKey()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.pages.activateWindow();
        auto* field = desk.opener.editor()->findChild<QLineEdit*>(QStringLiteral("findKey"));
        desk.form().column().chips().choose({});
        QTest::keyClicks(field, QStringLiteral("maxInactivity"));
        desk.form().column().search();
        const auto* results = desk.opener.editor()->findChild<SearchResults*>();
        QCOMPARE(results->model()->index(0, 0).data(PayloadModel::SecondLine).toString(),
                 results->found().first().payload + QStringLiteral(" · not in this profile"));
        const QByteArray before = desk.session().document().text();
        QTest::keyClick(field, Qt::Key_Return);
        const QString current = desk.session().current().text();
        QVERIFY2(current.endsWith(QStringLiteral("/maxInactivity")), qPrintable(current));
        const auto payload = desk.session().document().find(desk.session().current().parent());
        QCOMPARE(desk.session().document().string(payload, u"PayloadType"),
                 QStringLiteral("com.apple.mobiledevice.passwordpolicy"));
        QCOMPARE(desk.form().column().list().chosen(), payload);
        QVERIFY(field->text().isEmpty());
        desk.session().history().undo();
        QCOMPARE(desk.session().document().text(), before);
    }
};

ESPALIER_TEST(KeysToAddTest);
#include "keys_to_add_test.moc"
