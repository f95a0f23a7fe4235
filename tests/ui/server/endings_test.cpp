// The list of everything that ends says what it is, until when, and what can be done; each way leads there.
#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/common/action_list.h"
#include "ui/common/app_style.h"
#include "ui/common/sheet.h"
#include "ui/push_certificate/certificate_wizard.h"
#include "ui/server/ending_row.h"
#include "ui/server/endings_card.h"
#include "ui/server/import_sheets.h"
#include "ui/server/server_screen.h"
#include "ui/server/tls_sheet.h"

#include <QMainWindow>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;

Q_DECLARE_METATYPE(Jump)

namespace {

QJsonObject expiry(const char* kind, const char* state, int count = 0)
{
    return {{QStringLiteral("kind"), QLatin1String(kind)},
            {QStringLiteral("subject"), QStringLiteral("Someone")},
            {QStringLiteral("detail"), QStringLiteral("Else")},
            {QStringLiteral("state"), QLatin1String(state)},
            {QStringLiteral("count"), count},
            {QStringLiteral("ends_at"), test::officeNow}};
}

} // namespace

class EndingsTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};

    struct Window {
        QMainWindow window;
        ServerScreen* screen;
        Window(test::FakeControl& control, const Clock& clock) : screen(new ServerScreen(control, clock))
        {
            window.setCentralWidget(screen);
            window.resize(1200, 900);
            window.show();
        }
        [[nodiscard]] ActionList* list() const { return screen->findChild<EndingsCard*>()->findChild<ActionList*>(); }
        void activate(int row) const
        {
            list()->setCurrentIndex(list()->model()->index(row, 0));
            QTest::keyClick(list(), Qt::Key_Return);
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        installAppStyle(ColorScheme::Light);
        qRegisterMetaType<Jump>();
    }

    void everyKindHasWords_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"push_certificate", "vendor_certificate", "tls", "signing", "ca", "trusted_ca",
                                 "identity", "link", "links"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }

    void everyKindHasWords()
    {
        QFETCH(const QString, kind);
        for (const char* state : {"ok", "soon", "urgent", "ended"}) {
            for (const int count : {1, 3}) {
                const ActionRow row = endingRow(expiry(kind.toLatin1().constData(), state, count), 0, test::officeNow);
                QVERIFY(!row.title.isEmpty() && row.title != kind);
                QVERIFY(!row.words.isEmpty() && !row.words.contains(QStringLiteral("%1")));
                QVERIFY(!row.evidence.isEmpty());
            }
        }
    }

    void onlyWhatStopsSomethingIsAFailure()
    {
        QVERIFY(endingRow(expiry("push_certificate", "ended"), 0, 0).state == State::Failed);
        QVERIFY(endingRow(expiry("vendor_certificate", "ended"), 0, 0).state == State::Warning);
        QVERIFY(endingRow(expiry("tls", "urgent"), 0, 0).state == State::Warning);
        QVERIFY(endingRow(expiry("tls", "ok"), 0, 0).state == State::Ok);
    }

    void manyOpenLinksAreOneRow()
    {
        const QJsonObject link = expiry("link", "ok");
        const QJsonObject ca = expiry("ca", "ok");
        QCOMPARE(withLinksTogether({link, ca, link}).size(), 3);
        const QJsonArray rows = withLinksTogether({link, link, ca, link});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][QStringLiteral("kind")].toString(), QStringLiteral("links"));
        QCOMPARE(rows[0][QStringLiteral("count")].toInt(), 3);
    }

    void aJumpShowsTheWholeListThoughTheScreenWasNeverShown()
    {
        test::FakeControl control;
        QMainWindow window;
        auto* screen = new ServerScreen(control, m_clock);
        window.setCentralWidget(screen);
        window.resize(1200, 700);
        window.show();
        screen->open({QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("ends")}}});
        const auto* card = screen->findChild<EndingsCard*>();
        const auto isShown = [&] {
            const QRect room(card->mapTo(screen, QPoint()), card->size());
            return card->isVisible() && card->height() > 8 * 40 && screen->rect().contains(room);
        };
        QTRY_VERIFY(isShown());
    }

    void devicesAndLinksAreShownWhereTheyAre()
    {
        test::FakeControl control;
        const Window window(control, m_clock);
        QTRY_COMPARE(window.list()->model()->rowCount(), 8);
        QSignalSpy jumps(window.screen, &Screen::jumpRequested);
        window.activate(0);
        window.activate(1);
        QCOMPARE(jumps.count(), 2);
        QCOMPARE(jumps.at(0).first().value<Jump>().screen, QStringLiteral("enrollment"));
        QCOMPARE(jumps.at(0).first().value<Jump>().what.value(QStringLiteral("link")).toLongLong(), 3);
        QCOMPARE(jumps.at(1).first().value<Jump>().screen, QStringLiteral("devices"));
    }

    void thePushCertificateIsRenewedFromHere()
    {
        test::FakeControl control;
        const Window window(control, m_clock);
        QTRY_COMPARE(window.list()->model()->rowCount(), 8);
        window.activate(2);
        QTRY_VERIFY(qobject_cast<CertificateWizard*>(Sheet::current(window.screen)) != nullptr);
    }

    void aTlsCertificateOfOthersIsReplacedFromHere()
    {
        test::FakeControl control;
        const Window window(control, m_clock);
        QTRY_COMPARE(window.list()->model()->rowCount(), 8);
        window.activate(3);
        QTRY_VERIFY(qobject_cast<TlsSheet*>(Sheet::current(window.screen)) != nullptr);
    }
};

ESPALIER_TEST(EndingsTest);
#include "endings_test.moc"
