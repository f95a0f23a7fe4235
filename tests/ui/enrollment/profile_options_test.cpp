// What enrollment profiles ask of devices: chosen, saved in an order that holds, warned of and refused in words.
#include "tests/support/test.h"
#include "tests/ui/enrollment/enrollment_window.h"
#include "tests/ui/support/json.h"
#include "tests/ui/support/own_settings.h"
#include "ui/common/segments.h"
#include "ui/enrollment/access_right_words.h"
#include "ui/enrollment/access_rights_list.h"
#include "ui/enrollment/new_link_sheet.h"
#include "ui/enrollment/profile_options_sheet.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::EnrollmentWindow;

namespace {

struct OptionsDesk : EnrollmentWindow {
    explicit OptionsDesk(const char* settings = "{}")
    {
        control.answer(QStringLiteral("setting.list"), test::json(settings));
        screen.findChild<Button*>(QStringLiteral("profileOptions"))->click();
        sheet = screen.findChild<ProfileOptionsSheet*>();
        (void)QTest::qWaitFor([this] { return right(1)->isEnabled(); });
    }
    [[nodiscard]] QCheckBox* right(int bit) const
    {
        return sheet->findChild<QCheckBox*>(QStringLiteral("right-%1").arg(bit));
    }
    [[nodiscard]] qint64 rights() const { return sheet->findChild<AccessRightsList*>()->rights(); }
    [[nodiscard]] Button* save() const { return sheet->findChild<Button*>(QStringLiteral("saveOptions")); }
    [[nodiscard]] Segments* segments(const char* name) const
    {
        return sheet->findChild<Segments*>(QLatin1String(name));
    }
    [[nodiscard]] QStringList saved() const // "key=value", in their order
    {
        QStringList all;
        for (const auto& call : control.calls(QStringLiteral("setting.set"))) {
            all << call.arguments.value(QStringLiteral("key")).toString() + QLatin1Char('=') +
                       call.arguments.value(QStringLiteral("value")).toString();
        }
        return all;
    }
    ProfileOptionsSheet* sheet = nullptr;
};

} // namespace

class ProfileOptionsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings, ColorScheme::Dark); }

    void everyRightHasItsBox()
    {
        qint64 sum = 0;
        for (const AccessRight& right : accessRights()) {
            sum += right.bit;
        }
        QCOMPARE(sum, 8191);
        OptionsDesk desk;
        QCOMPARE(desk.rights(), 8191); // unless chosen otherwise
        QVERIFY(!desk.save()->isEnabled());
    }

    void aRightComesAndGoesWithWhatItNeeds()
    {
        OptionsDesk desk;
        desk.right(1)->setChecked(false);
        QCOMPARE(desk.rights(), 8191 - 1 - 2);
        desk.right(64)->setChecked(false);
        QCOMPARE(desk.rights(), 8191 - 1 - 2 - 64 - 128);
        desk.right(2)->setChecked(true);
        desk.right(128)->setChecked(true);
        QCOMPARE(desk.rights(), 8191);
    }

    void takingARightAwayWarnsBeforeItIsSaved()
    {
        OptionsDesk desk;
        QVERIFY(desk.says(QStringLiteral("Chosen once")));
        desk.right(8)->setChecked(false);
        QVERIFY(desk.says(QStringLiteral("nothing but enrolling anew gives it back")));
        QVERIFY(desk.saved().isEmpty());
        desk.save()->click();
        QTRY_COMPARE(desk.saved(), QStringList{QStringLiteral("access_rights=8183")});
        QTRY_VERIFY(desk.says(QStringLiteral("from now on have these options")));
    }

    void someRightIsNeeded()
    {
        OptionsDesk desk(R"({"access_rights":"16"})");
        QCOMPARE(desk.rights(), 16);
        desk.right(16)->setChecked(false);
        QVERIFY(!desk.save()->isEnabled());
        QVERIFY(desk.says(QStringLiteral("choose at least one")));
    }

    void theServersWarningsStayUntilRead()
    {
        OptionsDesk desk;
        desk.control.answer(QStringLiteral("setting.set"),
                            test::json(R"({"warnings":[{"warning":"rights-lost-for-good","devices":3}]})"));
        desk.right(8)->setChecked(false);
        auto* page = desk.sheet->findChild<QScrollArea*>();
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        desk.save()->click();
        QTRY_VERIFY(desk.says(QStringLiteral("lose rights for good")));
        QCOMPARE(page->verticalScrollBar()->value(), 0); // they stand at the top
        QVERIFY(!desk.save()->isVisible());
        QVERIFY(!desk.right(1)->isEnabled());
    }

    void aKindOfKeyIsSavedSoThatEachStepHolds()
    {
        OptionsDesk there;
        there.segments("identityKind")->setCurrent(1);
        there.segments("keySize")->setCurrent(1);
        there.save()->click();
        QTRY_COMPARE(there.saved(),
                     (QStringList{QStringLiteral("identity=pkcs12"), QStringLiteral("identity_key=3072")}));
        OptionsDesk back(R"({"identity":"pkcs12","identity_key":"3072"})");
        back.segments("identityKind")->setCurrent(0);
        QVERIFY(!back.save()->isEnabled()); // SCEP has none of 3072 bits
        QVERIFY(back.says(QStringLiteral("no keys of 3072 bits")));
        back.segments("keySize")->setCurrent(2);
        back.save()->click();
        QTRY_COMPARE(back.saved(), (QStringList{QStringLiteral("identity_key=4096"), QStringLiteral("identity=scep")}));
    }

    void aServerThatCanNotBePinnedIsSaid()
    {
        OptionsDesk desk;
        desk.control.refuse(QStringLiteral("setting.set"), ErrorCode::Unavailable, QStringLiteral("no chain"));
        desk.sheet->findChild<Switch*>(QStringLiteral("pinServer"))->setChecked(true);
        desk.save()->click();
        QTRY_VERIFY(desk.says(QStringLiteral("nothing that devices could be bound to")));
        QVERIFY(desk.save()->isEnabled());
    }

    void whichDeviceItIsCanBeAskedOnceAppleIsKnown()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.screen.open({QStringLiteral("enrollment"), {{QStringLiteral("new"), true}}});
        auto* sheet = window.screen.findChild<NewLinkSheet*>();
        sheet->findChild<Button*>(QStringLiteral("moreTerms"))->click();
        QVERIFY(!sheet->findChild<Switch*>(QStringLiteral("askDevice"))->isEnabled());
        QVERIFY(window.says(QStringLiteral("Import them with Options")));
        sheet->dismiss();
        window.control.answer(QStringLiteral("ca.device_ca.list"), test::json(R"([{"id":1}])"));
        QTRY_VERIFY(window.screen.findChild<NewLinkSheet*>() == nullptr);
        window.screen.open({QStringLiteral("enrollment"), {{QStringLiteral("new"), true}}});
        sheet = window.screen.findChild<NewLinkSheet*>();
        auto* asks = sheet->findChild<Switch*>(QStringLiteral("askDevice"));
        QTRY_VERIFY(asks->isEnabled());
        asks->setChecked(true);
        sheet->findChild<QLineEdit*>(QStringLiteral("linkName"))->setText(QStringLiteral("Proven"));
        sheet->findChild<Button*>(QStringLiteral("createLink"))->click();
        QTRY_VERIFY(window.sent(QStringLiteral("link.create")).value(QStringLiteral("profile_service")).toBool());
    }
};

ESPALIER_TEST(ProfileOptionsTest);
#include "profile_options_test.moc"
