// The sheet of the server's certificate asks for what each way needs, shows the record that a hand has to set, and
// leaves what is served alone until the new way has worked.
#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/app_style.h"
#include "ui/common/choice_card.h"
#include "ui/common/message_bar.h"
#include "ui/common/path_field.h"
#include "ui/common/segments.h"
#include "ui/server/acme_progress.h"
#include "ui/server/server_facts.h"
#include "ui/server/tls_sheet.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;

namespace {

QJsonObject shown(const char* way, const QJsonObject& acme = {})
{
    QJsonObject all{{QStringLiteral("phase"), QStringLiteral("idle")}, {QStringLiteral("has_certbot"), true}};
    for (auto it = acme.begin(); it != acme.end(); ++it) {
        all.insert(it.key(), *it);
    }
    return {{QStringLiteral("way"), QLatin1String(way)}, {QStringLiteral("acme"), all}};
}

struct TlsWindow {
    explicit TlsWindow(test::FakeControl& control)
    {
        window.resize(1024, 720);
        window.show();
        sheet = new TlsSheet(control, &window);
        sheet->present();
    }
    template <class T> T* find(const char* name) const { return window.findChild<T*>(QLatin1String(name)); }
    void choose(const char* name) const { find<ChoiceCard>(name)->setChecked(true); }
    [[nodiscard]] QPushButton* use() const { return find<QPushButton>("useTls"); }
    QMainWindow window;
    TlsSheet* sheet;
};

} // namespace

class TlsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<test::FakeControl> m_fake;

    QJsonObject sent(const char* operation)
    {
        const auto calls = m_fake->calls(QLatin1String(operation));
        return calls.isEmpty() ? QJsonObject() : calls.last().arguments;
    }

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void init() { m_fake = std::make_unique<test::FakeControl>(); }

    void devicesAreCutOffOnlyByAnExplicitChoice()
    {
        m_fake->answer(QStringLiteral("tls.show"), shown("kept"));
        m_fake->refuse(QStringLiteral("tls.use_authority"), ErrorCode::Refused,
                       QStringLiteral("2 enrolled devices are bound to another authority [tls-pinned]"));
        const TlsWindow window(*m_fake);
        window.choose("tlsByOwn");
        auto* despite = window.find<QCheckBox>("tlsDespitePinned");
        QVERIFY(!despite->isVisible());
        window.use()->click();
        QTRY_VERIFY(despite->isVisible());
        QVERIFY(!despite->isChecked());
        QVERIFY(!sent("tls.use_authority").contains(QLatin1String("despite_pinned")));
        despite->setChecked(true);
        window.use()->click();
        QVERIFY(sent("tls.use_authority").value(QLatin1String("despite_pinned")).toBool());
    }

    void filesAreNamedByTheirWholePaths()
    {
        m_fake->answer(QStringLiteral("tls.show"), shown("own"));
        m_fake->answer(QStringLiteral("tls.use_files"), shown("files"));
        const TlsWindow window(*m_fake);
        QSignalSpy replaced(window.sheet, &TlsSheet::replaced);
        window.choose("tlsByFiles");
        QVERIFY(!window.use()->isEnabled());
        window.find<PathField>("tlsCertificate")->setPath(QStringLiteral("fullchain.pem"));
        window.find<PathField>("tlsKey")->setPath(QStringLiteral("/etc/tls/privkey.pem"));
        QVERIFY(!window.use()->isEnabled());
        window.find<PathField>("tlsCertificate")->setPath(QStringLiteral("/etc/tls/fullchain.pem"));
        window.use()->click();
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(sent("tls.use_files"),
                 (QJsonObject{{QStringLiteral("certificate"), QStringLiteral("/etc/tls/fullchain.pem")},
                              {QStringLiteral("key"), QStringLiteral("/etc/tls/privkey.pem")}}));
    }

    void thePasswordOfAFileGoesAlong()
    {
        m_fake->answer(QStringLiteral("tls.show"), shown("own"));
        m_fake->answer(QStringLiteral("tls.use_pkcs12"), shown("pkcs12"));
        const TlsWindow window(*m_fake);
        QSignalSpy replaced(window.sheet, &TlsSheet::replaced);
        window.choose("tlsByPkcs12");
        window.find<PathField>("tlsPkcs12")->setPath(QStringLiteral("/srv/server.p12"));
        window.find<QLineEdit>("tlsPassword")->setText(QStringLiteral("secret"));
        window.use()->click();
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(sent("tls.use_pkcs12").value(QStringLiteral("password")).toString(), QStringLiteral("secret"));
    }

    void whatIsRefusedIsToldOnTheSheet()
    {
        m_fake->answer(QStringLiteral("tls.show"), shown("own"));
        m_fake->refuse(QStringLiteral("tls.use_authority"), ErrorCode::InvalidInput, QStringLiteral("no host name"));
        const TlsWindow window(*m_fake);
        QSignalSpy replaced(window.sheet, &TlsSheet::replaced);
        window.choose("tlsByOwn");
        window.use()->click();
        QTRY_VERIFY(window.sheet->findChild<MessageBar*>()->isVisible());
        QCOMPARE(replaced.size(), 0);
        QVERIFY(window.use()->isEnabled());
    }

    void theTermsOfTheAuthorityAreAgreedToByHand()
    {
        m_fake->answer(QStringLiteral("tls.show"), shown("own"));
        m_fake->answer(QStringLiteral("tls.use_acme"),
                       shown("own", {{QStringLiteral("phase"), QStringLiteral("running")}}));
        const TlsWindow window(*m_fake);
        QTRY_VERIFY(!m_fake->calls(QStringLiteral("tls.show")).isEmpty());
        window.choose("tlsByAcme");
        QVERIFY(!window.use()->isEnabled());
        window.find<QCheckBox>("acmeAgree")->setChecked(true);
        QVERIFY(window.use()->isEnabled());
        window.find<Segments>("acmeChallenge")->setCurrent(1); // a folder is missing then
        QVERIFY(!window.use()->isEnabled());
        window.find<PathField>("acmeWebroot")->setPath(QStringLiteral("/srv/www"));
        window.find<QCheckBox>("acmeIsOther")->setChecked(true);
        QVERIFY(!window.use()->isEnabled());
        window.find<QLineEdit>("acmeDirectory")->setText(QStringLiteral("https://ca.example/dir"));
        window.use()->click();
        QTRY_VERIFY(!sent("tls.use_acme").isEmpty());
        const QJsonObject arguments = sent("tls.use_acme");
        QCOMPARE(arguments.value(QStringLiteral("challenge")).toString(), QStringLiteral("webroot"));
        QCOMPARE(arguments.value(QStringLiteral("directory")).toString(), QStringLiteral("https://ca.example/dir"));
        QVERIFY(arguments.value(QStringLiteral("agree_terms")).toBool());
        QVERIFY(!arguments.contains(QStringLiteral("port")));
    }

    void withoutCertbotTheOtherWaysAreLeft()
    {
        m_fake->answer(QStringLiteral("tls.show"), shown("own", {{QStringLiteral("has_certbot"), false}}));
        const TlsWindow window(*m_fake);
        QTRY_VERIFY(!window.find<ChoiceCard>("tlsByAcme")->isEnabled());
        QVERIFY(window.find<ChoiceCard>("tlsByFiles")->isChecked());
    }

    void theRecordIsShownUntilSomebodyHasSetIt()
    {
        const QJsonObject record{{QStringLiteral("name"), QStringLiteral("_acme-challenge.mdm.example.org")},
                                 {QStringLiteral("value"), QStringLiteral("gfj9Xq")}};
        m_fake->answer(QStringLiteral("tls.show"),
                       shown("own", {{QStringLiteral("phase"), QStringLiteral("waits_for_record")},
                                     {QStringLiteral("record"), record}}));
        m_fake->answer(QStringLiteral("tls.acme_record_set"),
                       shown("acme", {{QStringLiteral("phase"), QStringLiteral("issued")}}));
        const TlsWindow window(*m_fake); // a run that is under way is shown at once
        QSignalSpy replaced(window.sheet, &TlsSheet::replaced);
        QTRY_COMPARE(window.find<QLabel>("acmeRecordValue")->text(), QStringLiteral("gfj9Xq"));
        QVERIFY(window.find<QLabel>("acmeRecordName")->isVisible());
        window.find<QPushButton>("acmeRecordSet")->click();
        QTRY_COMPARE(replaced.size(), 1);
        QVERIFY(m_fake->calls(QStringLiteral("tls.acme_cancel")).isEmpty());
    }

    void closingCallsARunOff()
    {
        m_fake->answer(QStringLiteral("tls.show"),
                       shown("own", {{QStringLiteral("phase"), QStringLiteral("running")}}));
        m_fake->answer(QStringLiteral("tls.acme_cancel"), shown("own"));
        const TlsWindow window(*m_fake);
        QTRY_VERIFY(window.sheet->findChild<AcmeProgress*>()->isVisible());
        window.sheet->dismiss();
        QTRY_COMPARE(m_fake->calls(QStringLiteral("tls.acme_cancel")).size(), 1);
    }

    void aRunThatFailsLeavesTheFormAndSaysWhy()
    {
        m_fake->answer(QStringLiteral("tls.show"), shown("own"));
        m_fake->answer(QStringLiteral("tls.use_acme"),
                       shown("own", {{QStringLiteral("phase"), QStringLiteral("failed")},
                                     {QStringLiteral("error"), QStringLiteral("Connection refused")}}));
        const TlsWindow window(*m_fake);
        QTRY_VERIFY(!m_fake->calls(QStringLiteral("tls.show")).isEmpty());
        window.choose("tlsByAcme");
        window.find<QCheckBox>("acmeAgree")->setChecked(true);
        window.use()->click();
        QTRY_VERIFY(window.sheet->findChild<MessageBar*>()->isVisible());
        QVERIFY(window.find<ChoiceCard>("tlsByAcme")->isVisible());
        QVERIFY(window.use()->isEnabled());
    }

    void theCardTellsTheWayAndItsTrouble()
    {
        QJsonObject tls{{QStringLiteral("way"), QStringLiteral("files")},
                        {QStringLiteral("subject"), QStringLiteral("x")}};
        const auto without = tlsFacts(tls, 0);
        tls.insert(QStringLiteral("problem"), QStringLiteral("the TLS certificate has expired [tls-ended]"));
        const auto with = tlsFacts(tls, 0);
        QCOMPARE(with.size(), without.size() + 1);
        QVERIFY(with.last().state == State::Failed);
        QCOMPARE(with.last().value, QStringLiteral("The certificate has ended."));
    }
};

ESPALIER_TEST(TlsTest);
#include "tls_test.moc"
