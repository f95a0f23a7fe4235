// Sheets save several settings in an order that matters, and stop at the first that is refused.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/settings_saving.h"

#include <QJsonObject>

using namespace espalier;
using namespace espalier::ui;

class SettingsSavingTest : public QObject {
    Q_OBJECT

    struct Told {
        QStringList saved, failed;
        int done = 0;
    };
    SettingsSaving into(Told& told)
    {
        return {[&told](const SettingChange& one, const QJsonObject&) { told.saved << one.key; },
                [&told](const SettingChange& one, const Error&) { told.failed << one.key; }, [&told] { ++told.done; }};
    }
    const QList<SettingChange> m_two{{QStringLiteral("listen"), QStringLiteral("0.0.0.0:1")},
                                     {QStringLiteral("trusted_proxy"), QStringLiteral("10.0.0.1")}};

private Q_SLOTS:
    void theyAreSavedInTheirOrder()
    {
        test::FakeControl control(test::Office::Practice);
        control.answer(QStringLiteral("setting.set"), QJsonObject());
        Told told;
        saveSettings(control, m_two, this, into(told));
        QTRY_COMPARE(told.done, 1);
        QCOMPARE(told.saved, (QStringList{m_two.at(0).key, m_two.at(1).key}));
        const auto calls = control.calls(QStringLiteral("setting.set"));
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls.at(1).arguments.value(QLatin1String("value")).toString(), m_two.at(1).value);
    }

    void theFirstThatIsRefusedEndsIt()
    {
        test::FakeControl control(test::Office::Unreachable);
        Told told;
        saveSettings(control, m_two, this, into(told));
        QTRY_COMPARE(told.failed, QStringList{m_two.at(0).key});
        QCOMPARE(told.done, 0);
        QCOMPARE(control.calls(QStringLiteral("setting.set")).size(), 1);
    }

    void nothingToSaveIsDoneAtOnce()
    {
        test::FakeControl control(test::Office::Practice);
        Told told;
        saveSettings(control, {}, this, into(told));
        QCOMPARE(told.done, 1);
    }
};

ESPALIER_TEST(SettingsSavingTest);
#include "settings_saving_test.moc"
